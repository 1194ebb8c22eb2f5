// Every question with what may be asked of it, made from what is in the graph: for the contract and the bench.
import type { Parameters, QueryName } from '#cypher/questions.ts';
import type { Store } from '#cypher/store.ts';
import { kinds } from '#graph/model.ts';

export type Asked = { readonly [Name in QueryName]: readonly Parameters<Name>[] };

const limit = 1000;
const page = { skip: 0, limit };

export async function everyQuestion(store: Store): Promise<Asked> {
	const interviews = (await store.interviews()).map(({ id }) => id);
	const [interview = ''] = interviews.slice(-1);
	const knowledge = await store.knowledge({ interview });
	const top = await store.ask('strongest', { kinds, least: 0, limit: 400 });
	const ids = [top[0], top[3], top.at(-1)].flatMap((row) => row?.id ?? []);
	const [entity = '', other = '', rare = ''] = ids;
	const speaker = knowledge.turns.find((turn) => turn.speaker !== undefined)?.speaker ?? '';
	const relation = knowledge.relations[0];
	const turn = knowledge.mentions[0]?.turn ?? '';
	const links = await store.ask('links-among', { least: 2, confidence: 0, kinds, limit: 3 });
	const { a, b } = links[0] ?? { a: entity, b: other };
	const within = ['', interview];
	const words = ['', 'ka', '神', 'gpt', '𠮷'].map((q) => ({ q, exact: `\n${q}\n`, opening: `\n${q}`, least: 0 }));
	const pages = [page, { skip: 3, limit: 5 }];
	const everyName = words.flatMap((word) =>
		['', 'person'].flatMap((kind) => pages.map((page) => ({ ...word, kind, ...page }))),
	);
	return {
		library: [{}],
		totals: [{}],
		interviews: pages,
		'interviews-by-date': pages,
		interview: [{ interview }, { interview: 'nobody' }],
		'turns-of-interview': pages.map((page) => ({ interview, ...page })),
		timeline: [{ interview, limit }],
		turn: [{ turn }, { turn: 'nobody/1' }],
		'mentions-of-interview': [
			{ interview, from: 1, to: 1000, limit },
			{ interview, from: 3, to: 4, limit },
		],
		'turns-of-interviews': pages.map((page) => ({
			first: interviews.at(-3) ?? interview,
			last: interview,
			from: 2,
			to: 9,
			...page,
		})),
		'mentions-of-interviews': pages.map((page) => ({
			first: interviews.at(-3) ?? interview,
			last: interview,
			from: 2,
			to: 9,
			...page,
		})),
		'all-relations': [
			{ interview: '', ordinal: -1, limit },
			{ interview, ordinal: 0, limit },
		],
		'relations-of-interview': [{ interview: relation?.turn.split('/')[0] ?? interview, ...page }],
		'count-relations-of-interview': [{ interview: relation?.turn.split('/')[0] ?? interview }],
		'names-in-interview': [{ interview, ...page }],
		kinds: [{ least: 0 }, { least: 80 }],
		'kinds-in-interview': [
			{ interview, least: 0 },
			{ interview, least: 80 },
		],
		entities: everyName,
		'entities-in-interview': everyName.map((asked) => ({ interview, ...asked })),
		'count-entities': everyName.map(({ q, kind, least }) => ({ q, kind, least })),
		'count-entities-in-interview': everyName.map(({ q, kind, least }) => ({ interview, q, kind, least })),
		'entities-by-id': [{ ids, limit }],
		'entities-by-id-in-interview': [{ interview, ids, limit }],
		strongest: [
			{ kinds, least: 80, limit: 60 },
			{ kinds: ['person', 'work'], least: 0, limit: 60 },
		],
		'strongest-in-interview': [
			{ interview, kinds, least: 80, limit: 60 },
			{ interview, kinds: ['concept'], least: 0, limit: 60 },
		],
		'all-entities': pages,
		'mentions-of-entity': within.flatMap((interview) =>
			['', speaker].map((speaker) => ({ entity, interview, speaker, ...page })),
		),
		'count-mentions-of-entity': within.flatMap((interview) =>
			['', speaker].map((speaker) => ({ entity, interview, speaker })),
		),
		'speakers-of-entity': within.map((interview) => ({ entity, interview, limit })),
		'speakers-of-entities': within.map((interview) => ({ ids, interview, limit })),
		'voices-of-entity': within.map((interview) => ({ entity, interview, limit })),
		'surfaces-of-entity': within.map((interview) => ({ entity, interview, limit })),
		'rules-of-entity': within.map((interview) => ({ entity, interview, limit })),
		'relations-from': within.map((interview) => ({ entity: relation?.subject ?? '', interview, limit })),
		'relations-to': within.map((interview) => ({ entity: relation?.object ?? '', interview, limit })),
		'relations-between': within.map((interview) => ({
			a: relation?.object ?? '',
			b: relation?.subject ?? '',
			interview,
			limit,
		})),
		'turns-said': within.map((interview) => ({ entity: speaker, interview, ...page })),
		'turns-highlighted': within.map((interview) => ({ entity: speaker, interview, ...page })),
		'count-turns-said': within.map((interview) => ({ entity: speaker, interview })),
		neighbours: [
			{ entity, limit },
			{ entity: rare, limit },
		],
		link: [
			{ a, b },
			{ a: b, b: a },
		],
		'links-among': [
			{ least: 2, confidence: 80, kinds, limit },
			{ least: 0, confidence: 0, kinds: ['person', 'concept'], limit },
		],
		'links-of': [{ ids, limit }],
		'linked-with': [
			{ ids, limit },
			{ ids: [rare], limit: 5 },
		],
		'links-across': [{ ids, others: top.map(({ id }) => id), limit }],
		'count-links': [{}],
		'count-links-of-kinds': [{ kinds: ['person', 'concept'], least: 80 }],
		evidence: within.map((interview) => ({ a, b, interview, ...page })),
		'mentions-in-turns': [
			{ turns: [turn, `${interview}/2`], ids: [entity, other, ...top.slice(0, 40).map(({ id }) => id)], limit },
		],
		'turns-with': words.slice(1).flatMap(({ q }) => within.map((interview) => ({ q, interview, ...page }))),
		'count-turns-with': words.slice(1).flatMap(({ q }) => within.map((interview) => ({ q, interview }))),
		known: [{ ids: [...ids, 'person/nobody'], limit }],
		'named-by': [{ interviews: interviews.slice(0, 3), limit }],
		contributions: [{ ids, limit }],
		'links-between': [
			{
				rows: [
					{ a, b },
					{ a: entity, b: rare },
				],
				limit,
			},
		],
	};
}
