// Interviews and their turns: the reader page, the timeline beside it, and where words are spoken.
import type { Row } from '#cypher/questions.ts';
import type { Store } from '#cypher/store.ts';
import type { InterviewSummary, List, Page, TimelineTurn, TurnView } from '#lib/api.ts';
import { listOf, sliceOf } from './page.ts';
import { interviewSummaryOf, timelineTurnOf, turnViewOf } from './plain.ts';
import { endless } from './strength.ts';

/** Newest first. */
export async function interviews(store: Store, page: Page): Promise<List<InterviewSummary>> {
	const slice = sliceOf(page);
	const [rows, totals] = await Promise.all([store.ask('interviews-by-date', slice), store.ask('totals', {})]);
	return listOf(rows.map(interviewSummaryOf), totals[0]?.interviews ?? 0, slice);
}

export async function interview(store: Store, id: string): Promise<InterviewSummary | undefined> {
	const [row] = await store.ask('interview', { interview: id });
	return row === undefined ? undefined : interviewSummaryOf(row);
}

export async function timeline(store: Store, interview: string): Promise<readonly TimelineTurn[]> {
	const rows = await store.ask('timeline', { interview, limit: endless });
	return rows.map(timelineTurnOf);
}

export async function transcript(store: Store, interview: string, page: Page): Promise<List<TurnView>> {
	const slice = sliceOf(page, { otherwise: 50 });
	const [rows, about] = await Promise.all([
		store.ask('turns-of-interview', { interview, ...slice }),
		store.ask('interview', { interview }),
	]);
	const from = rows[0]?.index ?? 1;
	const to = rows.at(-1)?.index ?? 0;
	const mentions = await store.ask('mentions-of-interview', { interview, from, to, limit: endless });
	return listOf(withMentions(rows, mentions), about[0]?.turns ?? 0, slice);
}

export async function turn(store: Store, id: string): Promise<TurnView | undefined> {
	const rows = await store.ask('turn', { turn: id });
	const { interview, index } = rows[0] ?? {};
	if (interview === undefined || index === undefined) return undefined;
	const mentions = await store.ask('mentions-of-interview', { interview, from: index, to: index, limit: endless });
	return withMentions(rows, mentions)[0];
}

function withMentions(
	rows: readonly Row<'turn'>[],
	mentions: readonly Row<'mentions-of-interview'>[],
): readonly TurnView[] {
	const byTurn = Map.groupBy(mentions, ({ turn }) => turn);
	return rows.map((row) => turnViewOf(row, byTurn.get(row.turn) ?? []));
}
