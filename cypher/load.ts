// Many interviews at once, and none: what a rebuild needs. No transaction writes more than some thousand rows, whatever the
// shape of the interviews; the fingerprint, which the caller sets at the end, tells that all of them went through.
import type { KnowledgeGraph } from '#graph/model.ts';
import { type InterviewRows, rowsOf } from './rows.ts';
import { type Access, beginSettling } from './settling.ts';
import { rowsIn, write } from './write.ts';

export type LoadProgress = { readonly interviews: number; readonly mentions: number };

export async function load(
	access: Access,
	interviews: AsyncIterable<KnowledgeGraph> | Iterable<KnowledgeGraph>,
	onProgress: (progress: LoadProgress) => void,
): Promise<void> {
	const isFresh = (await access.reading.ask('count-links', {})).every(({ total }) => total === 0);
	const settling = beginSettling(access, { isFresh });
	let done = { interviews: 0, mentions: 0 };
	for await (const some of inChunks(interviews, access.rowsAtOnce)) {
		await write(access, some, settling);
		const mentions = some.reduce((total, interview) => total + interview.mentions.length, 0);
		done = { interviews: done.interviews + some.length, mentions: done.mentions + mentions };
		onProgress(done);
	}
	await settling.finish();
}

/** As many together as one transaction writes; one that is more than that stands alone. */
async function* inChunks(
	interviews: AsyncIterable<KnowledgeGraph> | Iterable<KnowledgeGraph>,
	most: number,
): AsyncIterable<readonly InterviewRows[]> {
	let some = new Map<string, InterviewRows>();
	let size = 0;
	for await (const interview of interviews) {
		const rows = rowsOf(interview);
		const more = rowsIn(rows);
		if (size > 0 && size + more > most) {
			yield [...some.values()];
			some = new Map();
			size = 0;
		}
		some.set(String(rows.interview['id']), rows);
		size += more;
	}
	if (some.size > 0) yield [...some.values()];
}

/** Nodes in one transaction: LadybugDB takes as long for a few as for many, a server's memory bounds it. */
const cleared = 20_000;

/** All nodes of the library; nobody else's. */
export async function clear({ reading, inTransaction }: Pick<Access, 'reading' | 'inTransaction'>): Promise<void> {
	const { turns = 0, interviews = 0 } = (await reading.ask('totals', {}))[0] ?? {};
	const entities = (await reading.ask('count-entities', { q: '', kind: '', least: 0 }))[0]?.total ?? 0;
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
