// Writing interviews into the graph, whole, and removing them: one function for one and for many, in as many transactions
// as it takes. Whoever wants it all in one gives access to that one (`within`).
import { countTies, type Placed, tiesByPassage } from '#graph/knowledge/ties.ts';
import { type Contribution, together } from './contributions.ts';
import type { Row } from './questions.ts';
import { type Size, stretchesOf } from './read.ts';
import type { InterviewRows, WriteRow } from './rows.ts';
import { type Session, unbounded } from './session.ts';
import { type Access, type Settling, slices } from './settling.ts';

/** Access to what one transaction sees and writes, whatever its size. */
export function within(writing: Session): Access {
	return { reading: writing, inTransaction: (work) => work(writing), rowsAtOnce: Number.POSITIVE_INFINITY };
}

/** Takes away what is there of these interviews and writes them anew; `settling` must be finished afterwards. */
export async function write(access: Access, interviews: readonly InterviewRows[], settling: Settling): Promise<void> {
	for (const { interview } of interviews) await remove(access, String(interview['id']), settling);
	const byEntity = Map.groupBy(
		interviews.flatMap(({ contributions }) => contributions),
		({ entity }) => entity.id,
	);
	for (const some of slices([...byEntity.values()], access.rowsAtOnce))
		settling.touch(await access.inTransaction((writing) => addEntities(writing, some)));
	for (const some of bounded(writesOf(interviews), access.rowsAtOnce))
		await access.inTransaction(async (writing) => {
			for (const { statement, rows } of some) await writing.writeAll(statement, rows);
		});
	for (const { mentions } of interviews) await settling.count(tiesByPassage(mentions), 1);
}

/** Rows of an interview in its own right. */
export function rowsIn({ turns, speakers, mentions, relations, names }: InterviewRows): number {
	return 1 + turns.length + speakers.length + mentions.length + relations.length + names.length;
}

/** Rows that writing it into an empty graph takes at most: its entities and its links too. */
export function weightOf(interview: InterviewRows): number {
	return rowsIn(interview) + interview.names.length + countTies(interview.mentions);
}

/** Entities that aren't there yet are written as they are to stay; the others' ids are given back. */
async function addEntities(
	session: Session,
	contributions: readonly (readonly Contribution[])[],
): Promise<readonly string[]> {
	const byId = new Map(contributions.map((its) => [its[0]?.entity.id ?? '', its]));
	const known = await session.askOf('known', [...byId.keys()], (ids) => ({ ids, limit: unbounded }));
	for (const { id } of known) byId.delete(id);
	await session.writeAll('add-entities', [...byId.values()].map(together));
	return known.map(({ id }) => id);
}

type Write = { readonly statement: string; readonly rows: readonly WriteRow[] };

/** What is written of interviews once their entities are there: nodes before what ties them. */
function writesOf(interviews: readonly InterviewRows[]): readonly Write[] {
	const all = (statement: string, rows: (interview: InterviewRows) => readonly WriteRow[]): Write => ({
		statement,
		rows: interviews.flatMap(rows),
	});
	return [
		all('add-interviews', ({ interview }) => [interview]),
		all('add-turns', ({ turns }) => turns),
		all('add-speakers', ({ speakers }) => speakers),
		all('add-mentions', ({ mentions }) => mentions),
		all('add-relations', ({ relations }) => relations),
		all('add-names', ({ names }) => names),
	];
}

/** The same in the same order, no more than `most` rows together. */
function* bounded(writes: readonly Write[], most: number): Iterable<readonly Write[]> {
	let some: Write[] = [];
	let room = most;
	for (const { statement, rows } of writes)
		for (let at = 0; at < rows.length;) {
			const part = rows.slice(at, at + room);
			some.push({ statement, rows: part });
			at += part.length;
			room -= part.length;
			if (room > 0) continue;
			yield some;
			some = [];
			room = most;
		}
	if (some.length > 0) yield some;
}

type There = {
	readonly size: Row<'interview'>;
	/** How many rows, by the statement that removes them; in this order. */
	readonly rows: { readonly [statement: string]: number };
};

async function thereOf(session: Session, interview: string): Promise<There | undefined> {
	const [size] = await session.ask('interview', { interview });
	if (size === undefined) return undefined;
	const [relations] = await session.ask('count-relations-of-interview', { interview });
	const rows = {
		'remove-mentions': size.mentions,
		'remove-relations': relations?.total ?? 0,
		'remove-turns': size.turns,
		'remove-names': size.entities,
	};
	return { size, rows };
}

/** Takes an interview away, whole; nothing where it isn't there. `settling` must be finished afterwards. */
export async function remove(access: Access, interview: string, settling: Settling): Promise<void> {
	const { reading, inTransaction, rowsAtOnce } = access;
	const there = await thereOf(reading, interview);
	if (there === undefined) return;
	for await (const some of placedIn(reading, there.size)) await settling.count(tiesByPassage(some), -1);
	const named = await reading.ask('named-by', { interviews: [interview], limit: unbounded });
	settling.touch(named.map(({ id }) => id));
	for (const [statement, rows] of Object.entries(there.rows))
		for (let left = rows; left > 0; left -= rowsAtOnce)
			await inTransaction((writing) => writing.write(statement, { interview, limit: Math.min(left, rowsAtOnce) }));
	await inTransaction((writing) => writing.write('remove-interview', { interview }));
}

/** Rows that removing an interview takes, its links too, counted until they are more than `most`; 0 where it isn't there. */
export async function weightThere(session: Session, interview: string, most: number): Promise<number> {
	const there = await thereOf(session, interview);
	if (there === undefined) return 0;
	const { size, rows } = there;
	// An entity that others name is written anew.
	let weight = Object.values(rows).reduce((sum, count) => sum + count, 1 + size.entities);
	if (weight > most) return weight;
	for await (const some of placedIn(session, size)) weight += countTies(some);
	return weight;
}

/** Where what an interview mentions stands, some whole turns at a time. */
async function* placedIn(session: Session, size: Size): AsyncIterable<readonly Placed[]> {
	for (const stretch of stretchesOf([size])) {
		const some = await session.askAll('mentions-of-interviews', (skip, limit) => ({ ...stretch, skip, limit }));
		yield some.map(({ turn, entity, passage, sentence }) => ({ turn, entity, passage, sentence }));
	}
}
