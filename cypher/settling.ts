// What several interviews make together, brought up to date from what each says, so that the order in which they come and
// go leaves no trace: links some at a time, since they are many; entities once all have come.
import { type Tie } from '#graph/knowledge/ties.ts';
import { type Contribution, together } from './contributions.ts';
import { entityRecordOf } from './record.ts';
import { type Session, unbounded } from './session.ts';

/** Reads, and transactions that each write no more rows than that. */
export type Access = {
	readonly reading: Session;
	readonly inTransaction: <Result>(work: (writing: Session) => Promise<Result>) => Promise<Result>;
	readonly rowsAtOnce: number;
};

export type Settling = {
	/** Counts ties in, or out; settles links where too many wait. */
	count(ties: Iterable<Tie>, sign: 1 | -1): Promise<void>;
	/** Entities that other interviews may name, or none any more. */
	touch(ids: Iterable<string>): void;
	/** Of all that was written. */
	finish(): Promise<void>;
};

type Change = { passages: number; sentences: number };

/** Links wait in memory until they are so many times what a transaction writes: those that come again are written once. */
const waiting = 10;

/** `isFresh`: no link is there yet, so none need be read first, which is most of the cost. */
export function beginSettling(access: Access, { isFresh = false }: { readonly isFresh?: boolean } = {}): Settling {
	const { inTransaction, rowsAtOnce } = access;
	const entities = new Set<string>();
	/** By `a b`. */
	const changes = new Map<string, Change>();
	let areNew = isFresh;

	async function settleWaiting(): Promise<void> {
		for (const some of slices(changed(changes), rowsAtOnce))
			await inTransaction((writing) => (areNew ? writing.writeAll('add-links', some) : settleLinks(writing, some)));
		changes.clear();
		areNew = false;
	}

	return {
		async count(ties, sign) {
			for (const { a, b, passages, sentences } of ties) {
				const change = changes.get(`${a} ${b}`);
				if (change === undefined) changes.set(`${a} ${b}`, { passages: sign * passages, sentences: sign * sentences });
				else {
					change.passages += sign * passages;
					change.sentences += sign * sentences;
				}
				if (changes.size >= waiting * rowsAtOnce) await settleWaiting();
			}
		},
		touch(ids) {
			for (const id of ids) entities.add(id);
		},
		async finish() {
			await settleWaiting();
			for (const ids of slices([...entities], rowsAtOnce))
				await inTransaction((writing) => settleEntities(writing, ids));
			entities.clear();
		},
	};
}

export function* slices<Item>(items: readonly Item[], size: number): Iterable<readonly Item[]> {
	for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

function changed(changes: ReadonlyMap<string, Change>): readonly Tie[] {
	return [...changes].flatMap(([pair, by]) => {
		const [a = '', b = ''] = pair.split(' ');
		return by.passages === 0 && by.sentences === 0 ? [] : [{ a, b, ...by }];
	});
}

/** Names and counts anew; those that no interview names any more go. */
async function settleEntities(session: Session, ids: readonly string[]): Promise<void> {
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

/** Links that no passage makes any more go. */
async function settleLinks(session: Session, changes: readonly Tie[]): Promise<void> {
	const pairs = changes.map(({ a, b }) => ({ a, b }));
	const there = await session.askOf('links-between', pairs, (rows) => ({ rows, limit: unbounded }));
	const before = new Map(there.map((link) => [`${link.a} ${link.b}`, link]));
	const after = changes.map(({ a, b, passages, sentences }) => {
		const old = before.get(`${a} ${b}`);
		const tie = { a, b, passages: passages + (old?.passages ?? 0), sentences: sentences + (old?.sentences ?? 0) };
		return { tie, change: tie.passages <= 0 ? 'gone' : old === undefined ? 'new' : 'known' };
	});
	const those = (change: string) => after.filter((each) => each.change === change).map(({ tie }) => tie);
	await session.writeAll('add-links', those('new'));
	await session.writeAll('set-links', those('known'));
	await session.writeAll('remove-links', those('gone'));
}
