// The name matcher against two well-kept ones, on the same 20,000 names and the same text, with identical hits.
import { AhoCorasick } from '@monyone/aho-corasick';
import Modern from 'modern-ahocorasick';
import { compile } from '../../graph/text/matcher.ts';
import { entriesIn } from '#lib/server/lexicon/packs.ts';
import { figure, median, race } from './timing.ts';

/** Hits as sorted strings, so that three ways of telling them can be compared. */
const told = (hits: Iterable<readonly [string, number, number]>): string =>
	[...hits]
		.map(([name, start, end]) => `${String(start)} ${String(end)} ${name}`)
		.sort()
		.join('\n');

/** 20,000 different names: those of the lexicon, and pairs of their words, in both languages. */
function manyNames(count: number): string[] {
	const names = new Set<string>();
	for (const { en, zh, aliases = [] } of entriesIn()) {
		for (const name of [en, zh, ...aliases]) if (name !== undefined) names.add(name.toLowerCase());
	}
	const words = [...new Set([...names].flatMap((name) => name.split(/[\s·-]+/)))].filter((word) => word.length > 1);
	for (let step = 1; names.size < count; step++) {
		for (let i = 0; i + step < words.length && names.size < count; i++) {
			const [one, other] = [words[i] ?? '', words[(i * 7 + step * 31) % words.length] ?? ''];
			names.add(/[a-z]/.test(one + other) ? `${one} ${other}` : one + other);
		}
	}
	return [...names].slice(0, count);
}

export function benchMatcher(sample: string): string[] {
	const names = manyNames(20_000);
	const text = sample.toLowerCase().repeat(20);
	const ours = compile(names);
	const modern = new Modern(names);
	const monyone = new AhoCorasick(names);

	const short = sample.toLowerCase();
	const hits = ours.find(short);
	const mine = told(
		Array.from(
			{ length: hits.length / 3 },
			(_, i) => [names[hits[i * 3] ?? 0] ?? '', hits[i * 3 + 1] ?? 0, hits[i * 3 + 2] ?? 0] as const,
		),
	);
	const theirs = told(modern.search(short).map(({ pattern, start, end }) => [String(pattern), start, end] as const));
	const others = told(monyone.matchInText(short).map(({ keyword, begin, end }) => [keyword, begin, end] as const));
	if (mine !== others) throw new Error('the matchers do not agree: ours and @monyone/aho-corasick');
	if (mine !== theirs) throw new Error('the matchers do not agree: ours and modern-ahocorasick');

	const times = race(
		{
			ours: () => ours.find(text),
			'modern-ahocorasick': () => modern.search(text),
			'@monyone/aho-corasick': () => monyone.matchInText(text),
		},
		7,
	);
	const count = (hits.length / 3) * 20;
	const rate = (name: string): number => count / median(times[name] ?? []);
	const fastest = Math.max(rate('modern-ahocorasick'), rate('@monyone/aho-corasick'));
	const compiled = race({ compile: () => compile(names) }, 5);
	return [
		`matcher, ${String(names.length)} names, ${String(text.length)} characters, ${String(count)} identical hits`,
		...Object.keys(times).map((name) => `  ${name.padEnd(24)} ${figure(rate(name))} thousand hits a second`),
		`  ours / faster of the two  ${figure(rate('ours') / fastest)} times (aim: 8)`,
		`  compiling the names       ${figure(median(compiled['compile'] ?? []))} ms`,
	];
}
