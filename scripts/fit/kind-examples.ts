// What the judgement of kinds is fitted to: the things of the marked interviews, and, in other talks, names that the lexicon
// knows, as the rules find them without it: what stands around a name of a city tells what stands around names of cities.
import type { Known, LexiconEntry, Source } from '../../graph/model.ts';
import type { Context } from '../../graph/extractors/extractor.ts';
import { readingOf } from '../../graph/extract.ts';
import { candidatesOf, talkFacts, type Candidate } from '../../graph/judgement/candidate.ts';
import { kindFeaturesOf, topicOf } from '../../graph/judgement/kind-features.ts';
import { gazetteerFrom } from '../../graph/lexicon/compile.ts';
import { shippedGazetteer } from '../../src/lib/server/lexicon/shipped.ts';
import { extract } from '../../tests/extracting.ts';
import { align, spoken } from '../eval/alignment.ts';
import { markedInterviews, type InterviewMarks } from '../eval/corpus.ts';
import { documentsIn } from '../talk/documents.ts';
import { talksOf } from './examples.ts';
import type { KindExample } from './softmax.ts';

/** What an example counts: of an interview as it is read; without the lexicon; of a short talk that was written for development. */
const counts = { read: 1, unlisted: 0.5, short: 0.5 };
/** A name of another talk counts so much, and all talks that have it together so many times that. */
const [known, mostOfOne] = [0.5, 4];
/** Talks that names are taken from, of each language. */
const talks = 400;
/** One in so many of them is read without its capitals. */
const withoutCapitals = 3;
const none = gazetteerFrom([]);

export function markedKinds(language: 'en' | 'zh'): readonly KindExample[] {
	const corpus = markedInterviews('train')
		.filter(({ entry }) => entry.language.startsWith(language))
		.flatMap(({ entry, marks, source }) => [
			...kindsIn(source, marks, { source: entry.source, weight: counts.read }),
			...kindsIn(source, marks, { source: entry.source, weight: counts.unlisted, lexicon: [] }),
		]);
	const short = talksOf(language).flatMap(({ source, marks }) => [
		...kindsIn(source, marks, { source: source.name, weight: counts.short }),
		...kindsIn(source, marks, { source: source.name, weight: counts.short, lexicon: [] }),
	]);
	return [...corpus, ...short];
}

type Reading = Pick<KindExample, 'source' | 'weight'> & { readonly lexicon?: readonly LexiconEntry[] };

function kindsIn(source: Source, marks: InterviewMarks, { lexicon, ...given }: Reading): readonly KindExample[] {
	const gazetteer = lexicon === undefined ? shippedGazetteer() : gazetteerFrom(lexicon);
	const { context, all } = readingOf(source, { gazetteer }).reading;
	const talk = talkFacts(context);
	const topic = topicOf(talk);
	const candidates = new Map(candidatesOf(talk, all).map((one) => [one.known.id, one]));
	// Under the id that the rules gave, whatever is judged of its kind.
	const ids = new Map(all.map((one) => [placeKey(one.turn, one), one.entity]));
	for (const one of context.found) ids.set(placeKey(one.turn, one), one.entity);
	const { knowledge } = extract(source, { id: 'fit', floor: 0, ...(lexicon !== undefined && { lexicon }) });
	return align(knowledge, marks, spoken(marks, knowledge), source.text).drawn.flatMap(({ mentions, listed }) => {
		if (listed === undefined) return [];
		const own = new Set(mentions.map((one) => ids.get(placeKey(Number(one.turn.split('/').at(-1)) - 1, one)) ?? ''));
		return [...own].flatMap((id) => {
			const candidate = candidates.get(id);
			if (candidate === undefined || talk.speakers.has(id)) return [];
			return [{ ...given, features: kindFeaturesOf(candidate, talk, topic), kind: listed.kind }];
		});
	});
}

function placeKey(
	turn: number,
	{ textStart, textEnd }: { readonly textStart: number; readonly textEnd: number },
): string {
	return `${turn} ${textStart} ${textEnd}`;
}

/** Names that the lexicon knows in other talks, from folders as `npm run talk` reads them. */
export function listedKinds(folders: readonly string[], language: 'english' | 'chinese'): readonly KindExample[] {
	const all = documentsIn(folders, language, talks).flatMap(({ source, text }, at) =>
		listedIn({ name: 'talk.txt', text, sha256: '' }, at % withoutCapitals === 0).map((one) => ({ ...one, source })),
	);
	const times = Map.groupBy(all, ({ entity }) => entity);
	return all.map(({ entity, ...one }) => ({
		...one,
		weight: known * Math.min(1, mostOfOne / (times.get(entity)?.length ?? 1)),
	}));
}

/** `isFlat`: without capitals, as machines write. */
function listedIn(source: Source, isFlat: boolean) {
	const listed = readingOf(source, { gazetteer: shippedGazetteer() }).reading.context;
	const topic = topicOf(talkFacts(listed));
	const at = placesOfListed(listed);
	const flat = source.text.toLowerCase();
	const text = isFlat && flat.length === source.text.length ? flat : source.text;
	const { context, all } = readingOf({ ...source, text }, { gazetteer: none }).reading;
	const talk = talkFacts(context);
	return candidatesOf(talk, all).flatMap((candidate) => {
		const entity = talk.speakers.has(candidate.known.id) ? undefined : listedAs(candidate, at);
		return entity === undefined
			? []
			: [{ entity: entity.id, kind: entity.kind, features: kindFeaturesOf(candidate, talk, topic) }];
	});
}

function placesOfListed({ found, entities }: Context): ReadonlyMap<string, Known> {
	return new Map(
		found.flatMap((one) => {
			const entity = one.rule === 'lexicon' ? entities.get(one.entity) : undefined;
			return entity === undefined ? [] : [[placeKey(one.turn, one), entity] as const];
		}),
	);
}

/** What the lexicon holds at half of a name's places at least, where that is of one kind. */
function listedAs({ places }: Candidate, at: ReadonlyMap<string, Known>): Known | undefined {
	const held = places.flatMap(({ found }) => at.get(placeKey(found.turn, found)) ?? []);
	const [first] = held;
	const isOfOne = held.every(({ kind }) => kind === first?.kind);
	return isOfOne && held.length * 2 >= places.length ? first : undefined;
}
