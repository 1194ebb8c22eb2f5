// What each stage of extraction takes, on an hour of talk in either language, beside what a tagger of each language takes
// for the same text alone: wink-nlp with its parts of speech, jieba with its own.
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
import { hourOf, names, taggersOf, type Tasks } from './taggers.ts';
import type { Language } from './talk.ts';
import { figure, median, processor, race } from './timing.ts';

const rounds = 15;
const whole = 'all of it';

export function benchStages(): string[] {
	return [...linesFor('en'), '', ...linesFor('zh')];
}

function linesFor(language: Language): string[] {
	const text = hourOf(language);
	const source: Source = { name: 'hour.md', text, sha256: '' };
	const stages = stagesOf(source);
	const peers = taggersOf(language, text);
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
		`stages, an hour of ${names[language]}, ${String(text.length)} characters: processor time, thousand characters a second, share`,
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
