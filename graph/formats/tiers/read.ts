// Tiers → transcript: what every reader of tiers ends in.
import type { Note, Participant, Source } from '../../model.ts';
import { problem } from '../../problem.ts';
import { inlineLabels, transcriptOf } from '../cues/read.ts';
import type { Utterance } from '../cues/utterance.ts';
import type { Reading, ReadOptions } from '../format.ts';
import type { Ledger } from '../ledger.ts';
import { spansOf } from '../words.ts';
import { judged, type Verdict } from './judge.ts';
import { withoutMarks } from './marks.ts';
import { utterancesOf } from './merge.ts';
import type { Tier } from './tier.ts';

/** What else the source says. */
export type About = { readonly people?: readonly Participant[]; readonly title?: string; readonly recorded?: string };

/** @throws Problem transcript_broken, where nobody says a word */
export function readTiers(
	source: Source,
	tiers: readonly Tier[],
	ledger: Ledger,
	options: ReadOptions,
	{ people = [], title, recorded }: About = {},
): Reading {
	const verdicts = judged(tiers);
	for (const tier of tiers) claim(tier, verdicts.get(tier) ?? 'aside', ledger);
	const speech = tiers.filter((tier) => verdicts.get(tier) === 'speech');
	const spoken = speech.map((tier) => ({
		...tier,
		annotations: tier.annotations.map((each) => ({ ...each, words: withoutMarks(each.words, ledger) })),
	}));
	const utterances = labelled(source.text, utterancesOf(spoken), options);
	if (utterances.length === 0)
		throw problem('transcript_broken', {
			source: source.name,
			format: 'a transcript in tiers',
			reason: 'no tier of it holds words that somebody says',
		});
	const reading = transcriptOf(source, utterances, ledger, options, [], { byHand: true });
	return {
		...reading,
		participants: people,
		notes: [...reading.notes, ...tiers.flatMap((tier) => noteOf(tier, verdicts.get(tier)) ?? [])],
		...(title === undefined || title === '' ? {} : { title }),
		...(recorded === undefined ? {} : { recorded }),
	};
}

/** Where no tier is anybody's, the words may say who speaks (`A: Who rang?`). */
function labelled(text: string, utterances: readonly Utterance[], { sidecar }: ReadOptions): readonly Utterance[] {
	if (utterances.length === 0 || utterances.some(({ label }) => label !== undefined)) return utterances;
	const known = (sidecar?.participants ?? []).map(({ label }) => label);
	const cues = utterances.map(({ time }) => ({ lines: [], ...(time === undefined ? {} : { time }) }));
	const voiced = utterances.map(({ lines }) => [{ lines }]);
	const found = inlineLabels(text, cues, voiced, known, sidecar);
	return found.some(({ label }) => label !== undefined) ? found : utterances;
}

function claim({ labelSpan, annotations }: Tier, verdict: Verdict, ledger: Ledger): void {
	if (labelSpan !== undefined) ledger.claim('label', labelSpan.start, labelSpan.end);
	if (verdict === 'speech') return;
	for (const { words } of annotations)
		for (const { start, end } of spansOf(words)) ledger.claim(verdict === 'copy' ? 'double' : 'note', start, end);
}

/** A tier that isn't read as speech is named, with its size, at its place. */
function noteOf({ name, annotations }: Tier, verdict: Verdict | undefined): Note | undefined {
	const spans = annotations.flatMap(({ words }) => spansOf(words));
	const [first, last] = [spans[0], spans.at(-1)];
	if (verdict !== 'aside' || first === undefined || last === undefined || last.end <= first.start) return undefined;
	const size = annotations.reduce((sum, { words }) => sum + words.text.length, 0);
	const text = `The tier “${name.slice(0, 80)}” is not read as speech: ${annotations.length} annotations, ${size} characters.`;
	return { code: 'unread_text', start: first.start, end: last.end, text };
}
