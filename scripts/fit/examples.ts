// What the judgements are fitted to: every thing that rules found in the marked interviews, and whether the reader's list holds
// it. The corpus's texts are outside of the repository; the short talks of tests/eval and the sample are in it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { EntityId, LexiconEntry, Source } from '../../graph/model.ts';
import { readingOf } from '../../graph/extract.ts';
import { candidatesOf, talkFacts } from '../../graph/judgement/candidate.ts';
import { featuresOf, type Features } from '../../graph/judgement/features.ts';
import { build } from '../../graph/knowledge/build.ts';
import { judgements } from '../../graph/judgement/judgement.ts';
import { gazetteerFrom } from '../../graph/lexicon/compile.ts';
import type { Gazetteer } from '../../graph/lexicon/gazetteer.ts';
import { decode } from '../../graph/source/source.ts';
import { shippedGazetteer } from '../../src/lib/server/lexicon/shipped.ts';
import { extract } from '../../tests/extracting.ts';
import { align, spoken } from '../eval/alignment.ts';
import { markedInterviews, type InterviewMarks, type Split } from '../eval/corpus.ts';
import { marksInText, type TalkMarks } from '../eval/talk-marks.ts';
import type { Example } from './regression.ts';

/** What only may be in an index counts so much of what must be. */
const halfSure = 0.5;
/** An example of the sample counts so much: it is read most, by two. */
const sampled = 3;

export function corpusExamples(split: Split, language: string): readonly Example[] {
	return markedInterviews(split)
		.filter(({ entry }) => entry.language.startsWith(language))
		.flatMap(({ marks, source }) => examplesIn(source, marks));
}

/** The talks of tests/eval, each as it is read with the names that ship, and without any. */
export function talkExamples(language: string): readonly Example[] {
	return talksOf(language).flatMap(({ source, marks }) => [
		...examplesIn(source, marks),
		...examplesIn(source, marks, []),
	]);
}

/** The talks of tests/eval with their marks. */
export function talksOf(language: string): readonly { readonly source: Source; readonly marks: InterviewMarks }[] {
	const folder = 'tests/eval';
	return readdirSync(folder)
		.filter((name) => !name.endsWith('.gold.json') && name.includes('.zh.') === (language === 'zh'))
		.flatMap((name) => {
			const bytes = readFileSync(join(folder, name));
			const sha256 = createHash('sha256').update(bytes).digest('hex');
			const source = { name, text: decode(bytes, name), sha256 };
			const list: TalkMarks = JSON.parse(readFileSync(join(folder, `${parse(name).name}.gold.json`), 'utf8'));
			return [{ source, marks: marksInText(list, source.text) }];
		});
}

/** The sample, by the marks of both annotators: what one of them lists at a place is listed. */
export function sampleExamples(): readonly Example[] {
	const name = 'dan-roberts-2024.md';
	const bytes = readFileSync(join('interviews', name));
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const source = { name, text: decode(bytes, name), sha256 };
	const tiers = ['', '.second'].map((who) => placesOf(`tests/graph/marks/dan-roberts-2024${who}.marks.json`));
	const [must, may] = [new Set(tiers.flatMap((one) => [...one.must])), new Set(tiers.flatMap((one) => [...one.may]))];
	const { talk, features, proposals } = featuresIn(source, shippedGazetteer());
	return [...Map.groupBy([...talk.context.found, ...proposals], ({ entity }) => entity)].flatMap(([id, all]) => {
		const own = features.get(id);
		if (own === undefined || talk.speakers.has(id)) return [];
		const at = all.map(({ turn, textStart, textEnd }) => `${turn + 1} ${textStart} ${textEnd}`);
		const [isMust, isMay] = [at.some((place) => must.has(place)), at.some((place) => may.has(place))];
		return [{ features: own, holds: isMust || isMay, weight: sampled * (isMust || !isMay ? 1 : halfSure) }];
	});
}

type SampleMarks = {
	readonly [tier in 'must' | 'may']: { readonly [id: string]: readonly (readonly [number, number, string])[] };
};

/** `turn start end`, the turn from 1. */
function placesOf(path: string) {
	const marks: SampleMarks = JSON.parse(readFileSync(path, 'utf8'));
	const places = (tier: 'must' | 'may'): ReadonlySet<string> =>
		new Set(
			Object.values(marks[tier]).flatMap((all) =>
				all.map(([turn, start, words]) => `${turn} ${start} ${start + words.length}`),
			),
		);
	return { must: places('must'), may: places('may') };
}

function featuresIn(source: Source, gazetteer: Gazetteer) {
	const { transcript, reading } = readingOf(source, { gazetteer });
	const { context, all } = reading;
	const talk = talkFacts(context);
	const { others } = judgements(context, all);
	const own = candidatesOf(talk, all).map((one) => [one.known.id, featuresOf(one, talk)] as const);
	// What is of another kind than its rule gave is found under both ids.
	const other = own.flatMap(([id, one]) => {
		const known = others.get(id);
		return known === undefined ? [] : [[known.id, one] as const];
	});
	const features = new Map<EntityId, Features>([...other, ...own]);
	// A phrase that is only proposed is judged wherever it stands, within a longer one as well.
	const chosen = new Set(context.found.map(({ entity }) => entity));
	const proposals = all.filter(({ rule, entity }) => rule === 'han term' && !chosen.has(entity));
	return { talk, features, proposals, transcript };
}

export function examplesIn(
	source: Source,
	marks: InterviewMarks,
	lexicon?: readonly LexiconEntry[],
): readonly Example[] {
	const gazetteer = lexicon === undefined ? shippedGazetteer() : gazetteerFrom(lexicon);
	const { talk, features, proposals, transcript } = featuresIn(source, gazetteer);
	const { knowledge } = extract(source, { id: 'fit', floor: 0, ...(lexicon !== undefined && { lexicon }) });
	const proposed = new Set(proposals.map(({ entity }) => entity));
	const listed = spoken(marks, knowledge);
	const all = build(source, transcript, 'fit', {
		speakers: talk.context.talk.turns.map(({ speaker }) => speaker),
		entities: talk.context.entities,
		mentions: proposals,
		relations: [],
	});
	const drawn = [
		...align(knowledge, marks, listed, source.text).drawn.filter(({ entity }) => !proposed.has(entity.id)),
		...align(all, marks, listed, source.text).drawn,
	];
	return drawn.flatMap(({ entity, listed }) => {
		const own = features.get(entity.id);
		// Whoever speaks is drawn in any case.
		if (own === undefined || talk.speakers.has(entity.id)) return [];
		return [{ features: own, holds: listed !== undefined, weight: listed?.tier === 'may' ? halfSure : 1 }];
	});
}
