// The graph read back as the model's KnowledgeGraph, in export order: interviews by id, what they hold in the order of
// their sources, entities by id.
import type { KnowledgeGraph } from '#graph/model.ts';
import { entityOf, entityRecordOf, interviewOf, mentionOf, relationOf, turnOf } from './record.ts';
import { type Session, unbounded } from './session.ts';

/** The whole library: entities as all interviews together have them. */
export async function readAll(session: Session): Promise<KnowledgeGraph> {
	const rows = await session.askAll('interviews', (skip, limit) => ({ skip, limit }));
	const entities = await session.askAll('all-entities', (skip, limit) => ({ skip, limit }));
	const contents = [];
	for (const { id } of rows) contents.push(await contentsOf(session, id));
	return {
		interviews: rows.map(({ record }) => interviewOf(record)),
		turns: contents.flatMap(({ turns }) => turns),
		entities: entities.map(entityOf),
		mentions: contents.flatMap(({ mentions }) => mentions),
		relations: contents.flatMap(({ relations }) => relations),
	};
}

/** One interview as it was written, its entities as it alone has them. Nothing of one that isn't there. */
export async function readOne(session: Session, interview: string): Promise<KnowledgeGraph> {
	const rows = await session.ask('interview', { interview });
	const entities = await session.ask('names-in-interview', { interview, limit: unbounded });
	const { turns, mentions, relations } = await contentsOf(session, interview);
	return {
		interviews: rows.map(({ record }) => interviewOf(record)),
		turns,
		entities: entities.map(({ record }) => entityRecordOf(record)),
		mentions,
		relations,
	};
}

async function contentsOf(
	session: Session,
	interview: string,
): Promise<Pick<KnowledgeGraph, 'turns' | 'mentions' | 'relations'>> {
	const turns = await session.askAll('turns-of-interview', (skip, limit) => ({ interview, skip, limit }));
	const mentions = await session.ask('mentions-of-interview', { interview, from: 1, to: unbounded, limit: unbounded });
	const relations = await session.ask('relations-of-interview', { interview, limit: unbounded });
	return { turns: turns.map(turnOf), mentions: mentions.map(mentionOf), relations: relations.map(relationOf) };
}
