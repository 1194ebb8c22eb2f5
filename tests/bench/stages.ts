// What each stage of extraction takes, on an hour of talk in either language, beside what a tagger of each language takes
// for the same text alone: wink-nlp with its parts of speech, jieba with its own.
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { build } from '#graph/knowledge/build.ts';
import { extract } from '../extracting.ts';
import type { Context } from '#graph/extractors/extractor.ts';
import { fold } from '#graph/text/fold.ts';
import { parse } from '#graph/formats/index.ts';
import type { Source } from '#graph/model.ts';
import { proves } from '#graph/knowledge/proof.ts';
import { select } from '#graph/extractors/select.ts';
import { sentences } from '#graph/text/sentences.ts';
import { decode } from '#graph/source/source.ts';
import { stepsOf } from './reading.ts';
import { asMarkdown, talk, type Language } from './talk.ts';
import { figure, median, processor, race } from './timing.ts';

/** Characters that are said in an hour. */
const hour = { en: 60_000, zh: 20_000 } as const;
const rounds = 15;
const whole = 'all of it';

type Tasks = Readonly<Record<string, () => unknown>>;
type Peer = (text: string) => Tasks;

export function benchStages(): string[] {
	return [...linesFor('en', 'English', wink), '', ...linesFor('zh', 'Chinese', jieba)];
}

const wink: Peer = (text) => {
	const { readDoc, its } = winkNLP(model, ['sbd', 'pos']);
	return {
		'wink-nlp alone, with tags': () => {
			const words = readDoc(text).tokens();
			return [words.out(its.value), words.out(its.pos)];
		},
	};
};

const jieba: Peer = (text) => {
	const native = Jieba.withDict(dict);
	return {
		'jieba alone (native), words': () => native.cut(text),
		'jieba alone (native), with tags': () => native.tag(text),
	};
};

function linesFor(language: Language, name: string, peer: Peer): string[] {
	const text = asMarkdown(talk(language, hour[language]));
	const source: Source = { name: 'hour.md', text, sha256: '' };
	const stages = stagesOf(source);
	const peers = peer(text);
	const times = race({ [whole]: () => extract(source, { id: 'hour' }), ...stages, ...peers }, rounds, processor);
	const spent = (task: string): number => median(times[task] ?? []);
	const row = (task: string): string => {
		const share = Object.hasOwn(peers, task)
			? `all of it takes ${figure(spent(whole) / spent(task))} times as long`
			: `${figure((100 * spent(task)) / spent(whole))} %`;
		const rate = text.length / spent(task);
		return `  ${task.padEnd(34)}${figure(spent(task)).padStart(8)} ms ${figure(rate).padStart(8)}  ${share}`;
	};
	return [
		`stages, an hour of ${name}, ${String(text.length)} characters: processor time, thousand characters a second, share`,
		...[whole, ...Object.keys(stages), ...Object.keys(peers)].map(row),
	];
}

/** Each stage by itself, given what those before it made. */
function stagesOf(source: Source): Tasks {
	const { transcript, steps, entities, found } = stepsOf(source);
	const bytes = new TextEncoder().encode(source.text);
	const speakers = steps[0]?.context.talk.turns.map(({ speaker }) => speaker) ?? [];
	const built = () => build(source, transcript, 'hour', { speakers, entities, mentions: found, relations: [] });
	const { mentions } = built();
	return {
		'decode and parse': () => parse({ ...source, text: decode(bytes, source.name) }),
		'fold and sentences': () => transcript.turns.map(({ text }) => [fold(text), sentences(text)]),
		...Object.fromEntries(
			steps.map(({ extractor, context }) => [`rule: ${extractor.id}`, () => extractor.find(fresh(context))]),
		),
		'resolve, after each rule': () => steps.map(({ all }) => select(all)),
		build: built,
		proof: () => mentions.filter((mention) => proves(source.text, mention, transcript.format)),
	};
}

/** What is kept about a list of finds between rules is made anew, as in a first reading. */
function fresh(context: Context): Context {
	return { ...context, found: [...context.found] };
}
