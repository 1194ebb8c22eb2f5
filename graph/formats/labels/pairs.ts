// The same words in two languages, one after the other: the second is the first one's parallel, not more speech.
import { largest } from '../../text/extremes.ts';
import { scriptOf, type Script } from '../scripts.ts';
import { foldLabel } from './names.ts';
import type { Paragraph } from './paragraphs.ts';

/** A run of paragraphs under one label, all in one script. */
type Stretch = { readonly script: Script; readonly key: string; readonly at: readonly number[] };

/**
 * Indices of paragraphs that say again what the stretch before says. Believed where three pairs do,
 * nearly everything is in pairs, each pair's first is in the same language, and labels agree nearly throughout.
 */
export function translationsIn(source: string, paragraphs: readonly Paragraph[]): ReadonlySet<number> {
	const stretches = stretchesOf(source, paragraphs);
	const first = stretches[0]?.script;
	const pairs: (readonly [Stretch, Stretch])[] = [];
	for (let at = 0; at + 1 < stretches.length; at++) {
		const [one, two] = [stretches[at], stretches[at + 1]];
		if (
			one === undefined ||
			two === undefined ||
			one.script !== first ||
			two.script === one.script ||
			two.script === 'mixed'
		)
			continue;
		pairs.push([one, two]);
		at++;
	}
	if (
		first === undefined ||
		first === 'mixed' ||
		pairs.length < 3 ||
		pairs.length * 2 < stretches.length * 0.8 ||
		!agree(pairs)
	)
		return new Set();
	return new Set(pairs.flatMap(([, two]) => two.at));
}

function stretchesOf(source: string, paragraphs: readonly Paragraph[]): readonly Stretch[] {
	const stretches: { script: Script; key: string; at: number[] }[] = [];
	let key = '';
	for (const [at, { label, spans }] of paragraphs.entries()) {
		if (label !== undefined) key = foldLabel(label.text);
		if (spans.length === 0) continue;
		const script = scriptOf(source, spans);
		const last = stretches.at(-1);
		if (last !== undefined && last.key === key && (last.script === script || script === 'mixed')) last.at.push(at);
		else stretches.push({ script, key, at: [at] });
	}
	return stretches;
}

/** Each label of the first language goes with one of the second, but for a translator's slip in ten pairs. */
function agree(pairs: readonly (readonly [Stretch, Stretch])[]): boolean {
	const partners = new Map<string, Map<string, number>>();
	for (const [one, two] of pairs) {
		const counts = partners.get(one.key) ?? new Map<string, number>();
		partners.set(one.key, counts.set(two.key, (counts.get(two.key) ?? 0) + 1));
	}
	const alike = [...partners.values()].reduce((sum, counts) => sum + largest(counts.values()), 0);
	return alike >= pairs.length * 0.9;
}
