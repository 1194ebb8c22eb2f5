// Writing interviews into the graph, whole: one function for one and for many. What is derived from several interviews
// (an entity's names and counts, the links) is brought up to date from what they say, so that the order in which
// interviews come and go leaves no trace.
import { type Contribution, together } from './contributions.ts';
import { type Placed, type Tie, ties } from './links.ts';
import { entityRecordOf } from './record.ts';
import type { InterviewRows, WriteRow } from './rows.ts';
import { type Session, unbounded } from './session.ts';

/** What is still to be brought up to date once everything has been written: entities, and how links have changed. */
export type Unsettled = { readonly entities: Set<string>; readonly links: LinkChanges };

/** By `a b`: how many passages and sentences more, or fewer, mention both. */
export type LinkChanges = Map<string, { passages: number; sentences: number }>;

export function unsettled(): Unsettled {
	return { entities: new Set(), links: new Map() };
}

/** Takes away what is there of these interviews and writes them anew. `settle` must follow, in the same transaction or a later one. */
export async function write(session: Session, interviews: readonly InterviewRows[], rest: Unsettled): Promise<void> {
	await session.write('hold-library', {});
	await takeAway(
		session,
		interviews.map(({ interview }) => String(interview['id'])),
		rest,
	);
	const news = await newEntities(session, interviews, rest);
	await session.writeAll('add-entities', news);
	const all = (rows: (interview: InterviewRows) => readonly WriteRow[]) => interviews.flatMap(rows);
	await session.writeAll(
		'add-interviews',
		all(({ interview }) => [interview]),
	);
	await session.writeAll(
		'add-turns',
		all(({ turns }) => turns),
	);
	await session.writeAll(
		'add-speakers',
		all(({ speakers }) => speakers),
	);
	await session.writeAll(
		'add-mentions',
		all(({ mentions }) => mentions),
	);
	await session.writeAll(
		'add-relations',
		all(({ relations }) => relations),
	);
	await session.writeAll(
		'add-names',
		all(({ names }) => names),
	);
	for (const { mentions } of interviews) change(rest.links, mentions, 1);
}

/** Takes interviews away, whole; those that aren't there are none. `settle` must follow. */
export async function takeAway(session: Session, ids: readonly string[], rest: Unsettled): Promise<void> {
	const there = (await session.askOf('present', ids, (interviews) => ({ interviews, limit: unbounded }))).map(
		({ id }) => id,
	);
	if (there.length === 0) return;
	for (const interview of there)
		change(
			rest.links,
			await session.ask('mentions-of-interview', { interview, from: 1, to: unbounded, limit: unbounded }),
			-1,
		);
	for (const { id } of await session.askOf('named-by', there, (interviews) => ({ interviews, limit: unbounded })))
		rest.entities.add(id);
	for (const name of ['remove-turns', 'remove-relations', 'remove-interviews'])
		await session.writeAll(name, there, 'interviews');
}

/** Entities that aren't there yet are written as they are to stay; those that are must be settled. */
async function newEntities(
	session: Session,
	interviews: readonly InterviewRows[],
	rest: Unsettled,
): Promise<readonly WriteRow[]> {
	const contributions = Map.groupBy(
		interviews.flatMap((interview) => interview.contributions),
		({ entity }) => entity.id,
	);
	const known = await session.askOf('known', [...contributions.keys()], (ids) => ({ ids, limit: unbounded }));
	for (const { id } of known) {
		rest.entities.add(id);
		contributions.delete(id);
	}
	return [...contributions.values()].map(together);
}

function change(changes: LinkChanges, mentions: readonly Placed[], sign: 1 | -1): void {
	for (const { a, b, passages, sentences } of ties(mentions)) {
		const pair = `${a} ${b}`;
		const before = changes.get(pair) ?? { passages: 0, sentences: 0 };
		changes.set(pair, { passages: before.passages + sign * passages, sentences: before.sentences + sign * sentences });
	}
}

/** What a transaction that went through has left to settle; kept apart until then, because its work may be run twice. */
export function add(rest: Unsettled, more: Unsettled): void {
	for (const id of more.entities) rest.entities.add(id);
	for (const [pair, by] of more.links) {
		const before = rest.links.get(pair) ?? { passages: 0, sentences: 0 };
		rest.links.set(pair, { passages: before.passages + by.passages, sentences: before.sentences + by.sentences });
	}
}

/** Brings entities and links up to date, and removes those that no interview names or makes any more. */
export async function settle(session: Session, rest: Unsettled): Promise<void> {
	await settleLinks(session, linkChanges(rest));
	await settleEntities(session, [...rest.entities]);
}

export async function settleEntities(session: Session, ids: readonly string[]): Promise<void> {
	const rows = await session.askOf('contributions', ids, (some) => ({ ids: some, limit: unbounded }));
	const byEntity = Map.groupBy(rows, ({ id }) => id);
	const entities = [...byEntity.values()].map((its) =>
		together(its.map((row): Contribution => ({ ...row, entity: entityRecordOf(row.record) }))),
	);
	await session.writeAll('set-entities', entities);
	await session.writeAll(
		'remove-entities',
		ids.filter((id) => !byEntity.has(id)),
		'ids',
	);
}

export function linkChanges(rest: Unsettled): readonly Tie[] {
	return [...rest.links].flatMap(([pair, by]) => {
		const [a = '', b = ''] = pair.split(' ');
		return by.passages === 0 && by.sentences === 0 ? [] : [{ a, b, ...by }];
	});
}

export async function settleLinks(session: Session, changes: readonly Tie[]): Promise<void> {
	const pairs = changes.map(({ a, b }) => ({ a, b }));
	const there = await session.askOf('links-between', pairs, (rows) => ({ rows, limit: unbounded }));
	const before = new Map(there.map((link) => [`${link.a} ${link.b}`, link]));
	const after = changes.map(({ a, b, passages, sentences }) => {
		const old = before.get(`${a} ${b}`);
		const tie = { a, b, passages: passages + (old?.passages ?? 0), sentences: sentences + (old?.sentences ?? 0) };
		return { tie, fate: tie.passages <= 0 ? 'gone' : old === undefined ? 'new' : 'known' };
	});
	const those = (fate: string) => after.filter((each) => each.fate === fate).map(({ tie }) => tie);
	await session.writeAll('add-links', those('new'));
	await session.writeAll('set-links', those('known'));
	await session.writeAll('remove-links', those('gone'));
}
