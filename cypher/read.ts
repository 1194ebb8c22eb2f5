// The graph read back as the model's KnowledgeGraph, in export order: interviews by id, what they hold in the order of
// their sources, entities by id. It comes in pieces of some thousand rows.
import type { KnowledgeGraph } from '#graph/model.ts';
import { entityOf, entityRecordOf, interviewOf, mentionOf, relationOf, turnOf } from './record.ts';
import { type Session, unbounded } from './session.ts';

/** Lists in the order in which they are to be joined. */
export type Piece = Partial<KnowledgeGraph>;

/** The whole library: entities as all interviews together have them. */
export async function* readAll(session: Session): AsyncIterable<Piece> {
	const rows = await session.askAll('interviews', (skip, limit) => ({ skip, limit }));
	yield { interviews: rows.map(({ record }) => interviewOf(record)) };
	const entities = await session.askAll('all-entities', (skip, limit) => ({ skip, limit }));
	yield { entities: entities.map(entityOf) };
	for (const { id } of rows) yield await contentsOf(session, id);
}

/** One interview as it was written, its entities as it alone has them. Nothing of one that isn't there. */
export async function* readOne(session: Session, interview: string): AsyncIterable<Piece> {
	const rows = await session.ask('interview', { interview });
	const entities = await session.ask('names-in-interview', { interview, limit: unbounded });
	yield {
		interviews: rows.map(({ record }) => interviewOf(record)),
		entities: entities.map(({ record }) => entityRecordOf(record)),
	};
	yield await contentsOf(session, interview);
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

async function contentsOf(session: Session, interview: string): Promise<Piece> {
	const turns = await session.askAll('turns-of-interview', (skip, limit) => ({ interview, skip, limit }));
	const mentions = await session.ask('mentions-of-interview', { interview, from: 1, to: unbounded, limit: unbounded });
	const relations = await session.ask('relations-of-interview', { interview, limit: unbounded });
	return { turns: turns.map(turnOf), mentions: mentions.map(mentionOf), relations: relations.map(relationOf) };
}
