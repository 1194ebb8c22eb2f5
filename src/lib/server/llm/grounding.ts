// A model only proposes: its quote must stand in the turn that it names, whole words of it, provably so in the source.
import { bounded, fold } from '#graph/text/fold.ts';
import type { Folded, KnowledgeGraph, Mention, Source, Transcript, TranscriptTurn } from '#graph/model.ts';
import { proves } from '#graph/knowledge/proof.ts';
import { sourceSpan } from '#graph/text/runs.ts';
import type { Proposal } from './answer.ts';

/** Where a mention would be: `surface` is what the turn says, whatever the model made of case and spacing. */
type MentionSpan = Pick<Mention, 'textStart' | 'textEnd' | 'start' | 'end' | 'surface' | 'parts'>;

export type Refusal = 'no such turn' | 'words not in that turn' | 'words not proven by the source';

export type Judged =
	/** `entity`: the thing of that name that the graph has already. */
	| (Proposal & MentionSpan & { readonly state: 'accepted'; readonly entity?: string })
	| (Proposal & { readonly state: 'refused'; readonly reason: Refusal });

export type Ground = Pick<KnowledgeGraph, 'entities'> & { readonly source: Source; readonly transcript: Transcript };

/** Judges proposals one by one, in their order; each turn is folded once. */
export function judge(proposals: readonly Proposal[], ground: Ground): readonly Judged[] {
	const turns = new Map(ground.transcript.turns.map((turn) => [turn.index, turn]));
	const known = new Map(
		ground.entities.flatMap(({ id, labels, aliases }) =>
			[...Object.values(labels), ...aliases].map((name) => [fold(name).text, id] as const),
		),
	);
	const folds = new Map<TranscriptTurn, Folded>();
	return proposals.map((proposal): Judged => {
		const turn = turns.get(proposal.turn);
		if (turn === undefined) return { ...proposal, state: 'refused', reason: 'no such turn' };
		const folded = folds.get(turn) ?? fold(turn.text);
		folds.set(turn, folded);
		const place = placeOf(proposal.quote, turn, folded);
		if (place === undefined) return { ...proposal, state: 'refused', reason: 'words not in that turn' };
		if (!proves(ground.source.text, place, ground.transcript.format)) {
			return { ...proposal, state: 'refused', reason: 'words not proven by the source' };
		}
		const entity = known.get(fold(proposal.name).text) ?? known.get(fold(proposal.quote).text);
		return { ...proposal, ...place, state: 'accepted', ...(entity === undefined ? {} : { entity }) };
	});
}

/** The first place where the words stand as whole words. */
function placeOf(quote: string, turn: TranscriptTurn, folded: Folded): MentionSpan | undefined {
	const words = fold(quote).text;
	if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
	for (let at = folded.text.indexOf(words); at !== -1; at = folded.text.indexOf(words, at + 1)) {
		const to = at + words.length;
		if (!bounded(folded, at) || !bounded(folded, to)) continue;
		const [textStart, textEnd] = [folded.at(at), folded.after(to)];
		const span = sourceSpan(turn, textStart, textEnd);
		if (span !== undefined) return { textStart, textEnd, ...span, surface: turn.text.slice(textStart, textEnd) };
	}
	return undefined;
}
