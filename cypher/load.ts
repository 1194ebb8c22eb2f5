// Many interviews at once, and none: what a rebuild needs. Transactions hold some thousand rows each, so memory does not
// grow with the library; the fingerprint, which the caller sets at the end, tells that all of them went through.
import type { KnowledgeGraph } from '#graph/model.ts';
import type { Tie } from './links.ts';
import { type InterviewRows, rowsOf } from './rows.ts';
import { batch, type Session } from './session.ts';
import { add, linkChanges, settleEntities, settleLinks, type Unsettled, unsettled, write } from './write.ts';

export type LoadProgress = { readonly interviews: number; readonly mentions: number };
export type Access = {
	readonly reading: Session;
	readonly inTransaction: <Result>(work: (writing: Session) => Promise<Result>) => Promise<Result>;
};

/** Mentions in one transaction, and links that wait in memory for theirs. */
const chunk = { mentions: 10_000, links: 500_000 };

export async function load(
	{ reading, inTransaction }: Access,
	interviews: AsyncIterable<KnowledgeGraph> | Iterable<KnowledgeGraph>,
	onProgress: (progress: LoadProgress) => void,
): Promise<void> {
	const rest = unsettled();
	let done = { interviews: 0, mentions: 0 };
	let fresh = (await reading.ask('count-links', {})).every(({ total }) => total === 0);
	const settleSome = async () => {
		await settleInBatches(inTransaction, rest, fresh);
		fresh = false;
	};
	for await (const some of inChunks(interviews)) {
		add(
			rest,
			await inTransaction(async (writing) => {
				const more = unsettled();
				await write(writing, some, more);
				return more;
			}),
		);
		if (rest.links.size > chunk.links) await settleSome();
		done = { interviews: done.interviews + some.length, mentions: done.mentions + mentionsIn(some) };
		onProgress(done);
	}
	await settleSome();
}

async function* inChunks(
	interviews: AsyncIterable<KnowledgeGraph> | Iterable<KnowledgeGraph>,
): AsyncIterable<readonly InterviewRows[]> {
	let some = new Map<string, InterviewRows>();
	for await (const interview of interviews) {
		const rows = rowsOf(interview);
		some.set(String(rows.interview['id']), rows);
		if (mentionsIn([...some.values()]) < chunk.mentions) continue;
		yield [...some.values()];
		some = new Map();
	}
	if (some.size > 0) yield [...some.values()];
}

function mentionsIn(interviews: readonly InterviewRows[]): number {
	return interviews.reduce((total, { mentions }) => total + mentions.length, 0);
}

/** `fresh`: no link is there yet, so none need be read first, which is most of the cost. */
async function settleInBatches(inTransaction: Access['inTransaction'], rest: Unsettled, fresh: boolean): Promise<void> {
	const writeLinks = (ties: readonly Tie[]) =>
		inTransaction((writing) =>
			fresh
				? writing.writeAll(
						'add-links',
						ties.filter(({ passages }) => passages > 0),
					)
				: settleLinks(writing, ties),
		);
	for (const ties of inBatches(linkChanges(rest))) await writeLinks(ties);
	rest.links.clear();
	for (const ids of inBatches([...rest.entities])) await inTransaction((writing) => settleEntities(writing, ids));
	rest.entities.clear();
}

function* inBatches<Item>(items: readonly Item[]): Iterable<readonly Item[]> {
	for (let i = 0; i < items.length; i += 4 * batch) yield items.slice(i, i + 4 * batch);
}

/** Nodes in one transaction: LadybugDB takes as long for a few as for many, a server's memory bounds it. */
const cleared = 20_000;

/** All nodes of the library; nobody else's. */
export async function clear({ reading, inTransaction }: Access): Promise<void> {
	const { turns = 0, interviews = 0 } = (await reading.ask('totals', {}))[0] ?? {};
	const entities = (await reading.ask('count-entities', { q: '', kind: '' }))[0]?.total ?? 0;
	const parts = {
		'clear-library': 1,
		'clear-turns': turns,
		'clear-interviews': interviews,
		'clear-entities': entities,
	};
	for (const [name, count] of Object.entries(parts))
		for (let left = count; left > 0; left -= cleared)
			await inTransaction((writing) => writing.write(name, { limit: cleared }));
}
