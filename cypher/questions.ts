// What every question takes and gives, as types. The .cypher file of the same name carries the same in its header
// (catalog.ts reads it) and a test holds the two, and the engines' real columns, together.
// `library` is a parameter of every statement; the Store fills it in.

type Shape = 'string' | 'string?' | 'integer' | 'strings' | 'records';
type Shapes = { readonly [name: string]: Shape };
export type Question = { readonly parameters: Shapes; readonly columns: Shapes };

/** An entity with its counts: of the library, or of the interview that the question names. Lists and labels are JSON. */
const entity = {
	id: 'string',
	kind: 'string',
	labels: 'string',
	aliases: 'string',
	asHeard: 'string',
	origin: 'string',
	sameAs: 'string?',
	mentions: 'integer',
	passages: 'integer',
	turns: 'integer',
	interviews: 'integer',
	said: 'integer',
	spoken: 'string',
	confidence: 'integer',
} as const;

/** Where words stand, without what must be looked up elsewhere. */
const barePlace = {
	turn: 'string',
	interview: 'string',
	index: 'integer',
	speaker: 'string?',
	speakerLabel: 'string?',
	time: 'string?',
} as const;
/** Where words stand: the turn, its interview and who speaks. */
const place = { ...barePlace, interviewTitle: 'string', speakerLabels: 'string?', recording: 'string?' } as const;

const said = {
	start: 'integer',
	end: 'integer',
	text: 'string',
	passages: 'string',
	highlights: 'string',
	parallel: 'string?',
	clock: 'string?',
} as const;
const bareTurn = { ...barePlace, ...said } as const;
const turn = { ...place, ...said } as const;

const words = {
	surface: 'string',
	start: 'integer',
	end: 'integer',
	textStart: 'integer',
	textEnd: 'integer',
	parts: 'string?',
	rule: 'string',
	confidence: 'integer',
	moment: 'string?',
	passage: 'integer',
	sentence: 'integer',
} as const;
const bareMention = { turn: 'string', entity: 'string', ...words } as const;
const mention = { turn: 'string', entity: 'string', kind: 'string', ...words } as const;

const interview = {
	id: 'string',
	sha256: 'string',
	record: 'string',
	turns: 'integer',
	entities: 'integer',
	mentions: 'integer',
	passages: 'integer',
} as const;
const told = {
	subject: 'string',
	predicate: 'string',
	object: 'string',
	turn: 'string',
	start: 'integer',
	end: 'integer',
	textStart: 'integer',
	textEnd: 'integer',
	rule: 'string',
} as const;
/** A relation in itself, and its place in what its interview tells. */
const bareRelation = { ...told, ordinal: 'integer' } as const;
const relation = {
	...told,
	subjectLabels: 'string',
	objectLabels: 'string',
	text: 'string',
	time: 'string?',
	clock: 'string?',
	recording: 'string?',
} as const;
const link = { a: 'string', b: 'string', passages: 'integer', sentences: 'integer' } as const;
const named = { q: 'string', exact: 'string', opening: 'string', kind: 'string', least: 'integer' } as const;
const ids = { ids: 'strings', limit: 'integer' } as const;
const page = { skip: 'integer', limit: 'integer' } as const;
/** Turns by number, of interviews that are neighbours by id. */
const stretch = { first: 'string', last: 'string', from: 'integer', to: 'integer', ...page } as const;

export const questions = {
	library: {
		parameters: {},
		columns: { fingerprint: 'string?', model: 'string?', writes: 'integer', owner: 'string?', opening: 'string?' },
	},
	totals: {
		parameters: {},
		columns: { interviews: 'integer', turns: 'integer', mentions: 'integer', passages: 'integer' },
	},
	interviews: { parameters: page, columns: interview },
	'interviews-by-date': { parameters: page, columns: interview },
	interview: { parameters: { interview: 'string' }, columns: interview },
	'turns-of-interview': { parameters: { interview: 'string', ...page }, columns: turn },
	timeline: { parameters: { interview: 'string', limit: 'integer' }, columns: { ...place, characters: 'integer' } },
	turn: { parameters: { turn: 'string' }, columns: turn },
	'mentions-of-interview': {
		parameters: { interview: 'string', from: 'integer', to: 'integer', limit: 'integer' },
		columns: mention,
	},
	'turns-of-interviews': { parameters: stretch, columns: bareTurn },
	'mentions-of-interviews': { parameters: stretch, columns: bareMention },
	'all-relations': {
		parameters: { interview: 'string', ordinal: 'integer', limit: 'integer' },
		columns: { ...bareRelation, interview: 'string' },
	},
	'relations-of-interview': {
		parameters: { interview: 'string', ...page },
		columns: bareRelation,
	},
	'count-relations-of-interview': { parameters: { interview: 'string' }, columns: { total: 'integer' } },
	'names-in-interview': {
		parameters: { interview: 'string', ...page },
		columns: { id: 'string', record: 'string' },
	},
	kinds: { parameters: { least: 'integer' }, columns: { kind: 'string', entities: 'integer', mentions: 'integer' } },
	'kinds-in-interview': {
		parameters: { interview: 'string', least: 'integer' },
		columns: { kind: 'string', entities: 'integer', mentions: 'integer' },
	},
	entities: { parameters: { ...named, ...page }, columns: { ...entity, rank: 'integer' } },
	'entities-in-interview': {
		parameters: { interview: 'string', ...named, ...page },
		columns: { ...entity, rank: 'integer' },
	},
	'count-entities': { parameters: { q: 'string', kind: 'string', least: 'integer' }, columns: { total: 'integer' } },
	'count-entities-in-interview': {
		parameters: { interview: 'string', q: 'string', kind: 'string', least: 'integer' },
		columns: { total: 'integer' },
	},
	'entities-by-id': { parameters: ids, columns: entity },
	'entities-by-id-in-interview': {
		parameters: { interview: 'string', ids: 'strings', limit: 'integer' },
		columns: entity,
	},
	strongest: { parameters: { kinds: 'strings', least: 'integer', limit: 'integer' }, columns: entity },
	'strongest-in-interview': {
		parameters: { interview: 'string', kinds: 'strings', least: 'integer', limit: 'integer' },
		columns: entity,
	},
	'all-entities': { parameters: page, columns: entity },
	'mentions-of-entity': {
		parameters: { entity: 'string', interview: 'string', speaker: 'string', ...page },
		columns: { ...place, ...mention, text: 'string', passages: 'string' },
	},
	'count-mentions-of-entity': {
		parameters: { entity: 'string', interview: 'string', speaker: 'string' },
		columns: { total: 'integer' },
	},
	'speakers-of-entity': {
		parameters: { entity: 'string', interview: 'string', limit: 'integer' },
		columns: { speaker: 'string', speakerLabel: 'string', speakerLabels: 'string?', mentions: 'integer' },
	},
	'speakers-of-entities': {
		parameters: { ids: 'strings', interview: 'string', limit: 'integer' },
		columns: { entity: 'string', speaker: 'string', speakerLabels: 'string', mentions: 'integer' },
	},
	'voices-of-entity': {
		parameters: { entity: 'string', interview: 'string', limit: 'integer' },
		columns: {
			interview: 'string',
			interviewTitle: 'string',
			speakers: 'string',
			speaker: 'string',
			speakerLabel: 'string',
			speakerLabels: 'string?',
			first: 'integer',
			mentions: 'integer',
			turns: 'integer',
		},
	},
	'surfaces-of-entity': {
		parameters: { entity: 'string', interview: 'string', limit: 'integer' },
		columns: { surface: 'string', mentions: 'integer' },
	},
	'rules-of-entity': {
		parameters: { entity: 'string', interview: 'string', limit: 'integer' },
		columns: { rule: 'string', mentions: 'integer', confidence: 'integer' },
	},
	'relations-from': { parameters: { entity: 'string', interview: 'string', limit: 'integer' }, columns: relation },
	'relations-to': { parameters: { entity: 'string', interview: 'string', limit: 'integer' }, columns: relation },
	'relations-between': {
		parameters: { a: 'string', b: 'string', interview: 'string', limit: 'integer' },
		columns: relation,
	},
	'turns-said': { parameters: { entity: 'string', interview: 'string', ...page }, columns: turn },
	'turns-highlighted': { parameters: { entity: 'string', interview: 'string', ...page }, columns: turn },
	'count-turns-said': {
		parameters: { entity: 'string', interview: 'string' },
		columns: { total: 'integer', highlights: 'integer' },
	},
	neighbours: {
		parameters: { entity: 'string', limit: 'integer' },
		columns: { ...entity, shared: 'integer', sentences: 'integer' },
	},
	link: { parameters: { a: 'string', b: 'string' }, columns: link },
	'links-among': {
		parameters: { least: 'integer', confidence: 'integer', kinds: 'strings', limit: 'integer' },
		columns: link,
	},
	'links-of': { parameters: ids, columns: link },
	'linked-with': { parameters: ids, columns: { id: 'string', passages: 'integer' } },
	'links-across': { parameters: { ids: 'strings', others: 'strings', limit: 'integer' }, columns: link },
	'count-links': { parameters: {}, columns: { total: 'integer' } },
	'count-links-of-kinds': { parameters: { kinds: 'strings', least: 'integer' }, columns: { total: 'integer' } },
	evidence: {
		parameters: { a: 'string', b: 'string', interview: 'string', ...page },
		columns: { ...place, passage: 'integer', same: 'integer', text: 'string', passages: 'string' },
	},
	'mentions-in-turns': { parameters: { turns: 'strings', ids: 'strings', limit: 'integer' }, columns: mention },
	'turns-with': {
		parameters: { q: 'string', interview: 'string', ...page },
		columns: { ...place, text: 'string', passages: 'string', clock: 'string?' },
	},
	'count-turns-with': { parameters: { q: 'string', interview: 'string' }, columns: { total: 'integer' } },
	// What writing asks before it writes.
	known: { parameters: ids, columns: { id: 'string' } },
	'named-by': { parameters: { interviews: 'strings', limit: 'integer' }, columns: { id: 'string' } },
	contributions: {
		parameters: ids,
		columns: {
			id: 'string',
			record: 'string',
			spoken: 'string',
			mentions: 'integer',
			passages: 'integer',
			turns: 'integer',
			said: 'integer',
			confidence: 'integer',
			interviews: 'integer',
		},
	},
	'links-between': { parameters: { rows: 'records', limit: 'integer' }, columns: link },
} as const satisfies { readonly [name: string]: Question };

type Value = {
	string: string;
	'string?': string | null;
	integer: number;
	strings: readonly string[];
	records: readonly { readonly [key: string]: string | number | null }[];
};

export type QueryName = keyof typeof questions;
export type Parameters<Name extends QueryName> = {
	readonly [
		Key in keyof (typeof questions)[Name]['parameters']
	]: (typeof questions)[Name]['parameters'][Key] extends Shape
		? Value[(typeof questions)[Name]['parameters'][Key]]
		: never;
};
export type Row<Name extends QueryName> = {
	readonly [Key in keyof (typeof questions)[Name]['columns']]: (typeof questions)[Name]['columns'][Key] extends Shape
		? Value[(typeof questions)[Name]['columns'][Key]]
		: never;
};
