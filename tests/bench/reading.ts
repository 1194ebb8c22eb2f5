// The street of graph/extract.ts, stopped before each rule: for measuring one by itself.
import { fold } from '#graph/text/fold.ts';
import type { Context, Extractor } from '#graph/extractors/extractor.ts';
import { extractors } from '#graph/extractors/index.ts';
import { shippedGazetteer } from '#lib/server/lexicon/shipped.ts';
import type { Source, Transcript, Found, Talk } from '#graph/model.ts';
import { castOf } from '#graph/speakers/speakers.ts';
import { select } from '#graph/extractors/select.ts';
import { unite } from '#graph/speakers/known.ts';
import { sentences } from '#graph/text/sentences.ts';
import { parse } from '#graph/formats/index.ts';

/** `context`: what the rule sees; `all`: what was found before it, chosen or not. */
export type Step = { readonly extractor: Extractor; readonly context: Context; readonly all: readonly Found[] };
export type Steps = {
	readonly transcript: Transcript;
	readonly steps: readonly Step[];
	/** After the last rule. */
	readonly entities: Context['entities'];
	readonly found: readonly Found[];
};

export function stepsOf(source: Source): Steps {
	const transcript = parse(source);
	const words = shippedGazetteer();
	const cast = castOf(transcript.turns, transcript.participants, words);
	const turns = transcript.turns.map((turn) => ({
		turn,
		folded: fold(turn.text),
		sentences: sentences(turn.text),
		speaker: cast.byLabel.get(turn.speakerLabel ?? ''),
	}));
	const talk: Talk = { turns, language: transcript.language, about: '', caseless: false };
	let entities = unite(new Map(), cast.entities);
	let all: readonly Found[] = [];
	const steps = extractors.map((extractor): Step => {
		const context: Context = { talk, gazetteer: words, entities, found: select(all) };
		const step = { extractor, context, all };
		const { mentions = [], entities: more = [] } = extractor.find(context);
		all = [...all, ...mentions];
		entities = unite(entities, more);
		return step;
	});
	return { transcript, steps, entities, found: select(all) };
}
