// The graph read back as the model's KnowledgeGraph, in export order: interviews by id, what they hold in the order of
// their sources, entities by id. It comes in pieces of some thousand rows, each read by a statement of its own, whether one
// interview has so many or a hundred together.
import type { KnowledgeGraph } from '#graph/model.ts';
import { entityOf, entityRecordOf, interviewOf, mentionOf, relationOf, turnOf } from './record.ts';
import { batch, type Session, unbounded } from './session.ts';

/** Lists in the order in which they are to be joined. */
export type Piece = Partial<KnowledgeGraph>;

/** The whole library: entities as all interviews together have them. */
export async function* readAll(session: Session): AsyncIterable<Piece> {
	const sizes: Size[] = [];
	for await (const rows of session.pages('interviews', (skip, limit) => ({ skip, limit }))) {
		for (const { id, turns, mentions } of rows) sizes.push({ id, turns, mentions });
		yield { interviews: rows.map(({ record }) => interviewOf(record)) };
	}
	for await (const rows of session.pages('all-entities', (skip, limit) => ({ skip, limit })))
		yield { entities: rows.map(entityOf) };
	yield* contentsOf(session, sizes);
	for await (const relations of allRelations(session)) yield { relations: relations.map(relationOf) };
}

/** One interview as it was written, its entities as it alone has them. Nothing of one that isn't there. */
export async function* readOne(session: Session, interview: string): AsyncIterable<Piece> {
	const rows = await session.ask('interview', { interview });
	yield { interviews: rows.map(({ record }) => interviewOf(record)) };
	for await (const names of session.pages('names-in-interview', (skip, limit) => ({ interview, skip, limit })))
		yield { entities: names.map(({ record }) => entityRecordOf(record)) };
	yield* contentsOf(session, rows);
	for await (const relations of session.pages('relations-of-interview', (skip, limit) => ({ interview, skip, limit })))
		yield { relations: relations.map(relationOf) };
}

export function joined(pieces: readonly Piece[]): KnowledgeGraph {
	return {
		interviews: pieces.flatMap(({ interviews = [] }) => interviews),
		turns: pieces.flatMap(({ turns = [] }) => turns),
		entities: pieces.flatMap(({ entities = [] }) => entities),
		mentions: pieces.flatMap(({ mentions = [] }) => mentions),
		relations: pieces.flatMap(({ relations = [] }) => relations),
	};
}

export type Size = { readonly id: string; readonly turns: number; readonly mentions: number };

async function* contentsOf(session: Session, sizes: readonly Size[]): AsyncIterable<Piece> {
	for (const stretch of stretchesOf(sizes)) {
		const page = (skip: number, limit: number) => ({ ...stretch, skip, limit });
		for await (const turns of session.pages('turns-of-interviews', page)) yield { turns: turns.map(turnOf) };
		for await (const mentions of session.pages('mentions-of-interviews', page))
			yield { mentions: mentions.map(mentionOf) };
	}
}

/** Turns by number, of several interviews that are neighbours by id or of one. */
type Stretch = { readonly first: string; readonly last: string; readonly from: number; readonly to: number };

/** `sizes` by id. Each stretch has about as many rows as a statement gives. */
export function* stretchesOf(sizes: readonly Size[]): Iterable<Stretch> {
	let some: Stretch | undefined;
	let room = batch;
	for (const { id, turns, mentions } of sizes) {
		const rows = turns + mentions;
		if (some !== undefined && rows > room) {
			yield some;
			some = undefined;
		}
		if (rows > batch) yield* partsOf(id, turns, Math.ceil((turns * batch) / rows));
		else {
			room = (some === undefined ? batch : room) - rows;
			some = { first: some?.first ?? id, last: id, from: 1, to: unbounded };
		}
	}
	if (some !== undefined) yield some;
}

/** One interview, so many turns at a time. */
function* partsOf(id: string, turns: number, step: number): Iterable<Stretch> {
	for (let from = 1; from <= turns; from += step) yield { first: id, last: id, from, to: from + step - 1 };
}

/** By interview, in the order in which they are told; each statement goes on after the last row. */
async function* allRelations(session: Session) {
	let after = { interview: '', ordinal: -1 };
	for (;;) {
		const rows = await session.ask('all-relations', { ...after, limit: batch });
		yield rows;
		const last = rows.at(-1);
		if (last === undefined || rows.length < batch) return;
		after = { interview: last.interview, ordinal: last.ordinal };
	}
}
