// Values from a schema and from around its borders, as JSON text and as words of an address: the same seed, the same values.
import { nameOf, type Document, type Schema } from './document.ts';

export type Draw = {
	next(): number;
	pick<Item>(items: readonly Item[]): Item;
	/** True `share` of the times. */
	chance(share: number): boolean;
};

export function drawFrom(next: () => number): Draw {
	return {
		next,
		pick(items) {
			const item = items[Math.floor(next() * items.length)];
			if (item === undefined) throw new RangeError('Nothing to pick from.');
			return item;
		},
		chance: (share) => next() < share,
	};
}

/** What is there to be asked for, as far as answers have told: by the schema's name of such ids. */
export type Known = Readonly<
	Record<
		'InterviewId' | 'EntityId' | 'TurnId' | 'recording' | 'removable' | 'binned' | 'wish' | 'decision' | 'cursor',
		readonly string[]
	>
>;

const words = ['memory', 'OpenAI', 'Ada Vance', '物理', '强化学习', 'the scaling laws', 'x', 'Q', 'SPEAKER_00'];

/** What programs stumble over. */
export const hostileTexts: readonly string[] = [
	'',
	' ',
	'\t\n',
	'\u0000',
	'\u0007\u001b[2J',
	'\r\nset-cookie: a=b',
	'\ufeff',
	'\u202egnp.exe',
	'e\u0301',
	'𠮷',
	'👩‍👩‍👧',
	'\ud800',
	'\udc00x',
	'%',
	'%00',
	'%2e%2e%2f',
	'%ff',
	'.',
	'..',
	'../../../etc/passwd',
	'..\\..\\x',
	'/etc/passwd',
	'//evil.example',
	'file:///etc/passwd',
	'C:\\x',
	'con',
	'a/b/c/d',
	'person/',
	'/person',
	'__proto__',
	'constructor',
	'toString',
	'hasOwnProperty',
	"') MATCH (n) DETACH DELETE n //",
	'$q',
	'{}',
	'`',
	'"',
	"'",
	'\\',
	'(a+)+$',
	'[',
	'*',
	'<script>alert(1)</script>',
	'NaN',
	'Infinity',
	'null',
	'undefined',
	'true',
	'-1',
	'0',
	'1.5',
	'1e3',
	'1e999',
	'0x10',
	'１２',
	'9007199254740993',
	'99999999999999999999',
	'2024-99-99',
	'x'.repeat(501),
	'字'.repeat(700),
	'x'.repeat(6_000),
	'a,'.repeat(900),
];

const hostileJson: readonly string[] = [
	'null',
	'true',
	'0',
	'-1',
	'-0',
	'1.5',
	'1e999',
	'9007199254740993',
	'""',
	'"\\u0000"',
	'"\\ud800"',
	'[]',
	'[null]',
	'["a", "a"]',
	'{}',
	'{"__proto__": {"x": 1}}',
	'{"constructor": {"prototype": {"x": 1}}}',
	'{"toString": 1, "length": 9}',
	`${'['.repeat(2_000)}${']'.repeat(2_000)}`,
	JSON.stringify('x'.repeat(20_000)),
	`[${'0,'.repeat(5_000)}0]`,
];

const dates = ['2024', '2024-10', '2024-10-22', '2024-10-22T10:00:00Z'];

export type Values = {
	/** Of a word in an address; `wild` ones may break the schema. */
	word(name: string, schema: Schema, wild: boolean): string;
	/** JSON text. */
	json(schema: Schema, wild: boolean, field?: string): string;
};

export function valuesOf(document: Document, draw: Draw, known: () => Known): Values {
	/** The text that a schema's name, or a field's, stands for; undefined where any text will do. */
	function named(name: string): string | undefined {
		const all = known();
		if (name === 'Date' || name === 'published' || name === 'recorded') return draw.pick(dates);
		const ids = { ...all, id: all.InterviewId, interview: all.InterviewId, entity: all.EntityId }[name];
		return ids === undefined || ids.length === 0 ? undefined : draw.pick(ids);
	}

	function text(name: string, field: string): string {
		return named(name) ?? named(field) ?? draw.pick(words);
	}

	function object({ properties = {}, required = [], additionalProperties }: Schema, wild: boolean): string {
		const fields = Object.entries(properties)
			.filter(([name]) => (required.includes(name) ? !wild || draw.chance(0.9) : draw.chance(0.35)))
			.map(([name, schema]) => `${JSON.stringify(name)}: ${json(schema, wild && draw.chance(0.5), name)}`);
		if (typeof additionalProperties === 'object' && draw.chance(0.7)) {
			const language = draw.pick(['en', 'zh', 'de', wild ? '__proto__' : 'fr']);
			fields.push(`${JSON.stringify(language)}: ${json(additionalProperties, wild)}`);
		}
		if (wild && draw.chance(0.15)) fields.push(`${JSON.stringify(draw.pick(hostileTexts))}: ${draw.pick(hostileJson)}`);
		// A field twice: the later one counts.
		if (wild && draw.chance(0.15)) fields.push(...fields.slice(0, 1));
		return `{${fields.join(', ')}}`;
	}

	function json(schema: Schema, wild: boolean, field = ''): string {
		if (wild && draw.chance(0.3))
			return draw.chance(0.5) ? draw.pick(hostileJson) : JSON.stringify(draw.pick(hostileTexts));
		if (schema.$ref !== undefined) {
			const name = nameOf(schema.$ref);
			const wish = name === 'DecisionRequest' && draw.chance(0.7) ? named('wish') : undefined;
			if (wish !== undefined) return wish;
			const target = document.components.schemas[name] ?? {};
			const isText = target.type === 'string' && target.enum === undefined;
			return isText ? JSON.stringify(text(name, field)) : json(target, wild, field);
		}
		const choices = schema.oneOf ?? schema.anyOf;
		if (choices !== undefined) return json(draw.pick(choices), wild, field);
		if (schema.enum !== undefined) return JSON.stringify(draw.pick(schema.enum));
		if ('const' in schema) return JSON.stringify(schema.const);
		if (schema.type === 'array') {
			const length = Math.floor(draw.next() * (wild ? 6 : 3));
			return `[${Array.from({ length }, () => json(schema.items ?? {}, wild)).join(', ')}]`;
		}
		if (schema.type === 'object') return object(schema, wild);
		if (schema.type === 'boolean') return draw.pick(['true', 'false']);
		if (schema.type === 'integer' || schema.type === 'number') return String(draw.pick([0, 1, 7, 100]));
		return schema.type === 'null' ? 'null' : JSON.stringify(text('', field));
	}

	function word(name: string, said: Schema, wild: boolean): string {
		const schema = said.$ref === undefined ? said : (document.components.schemas[nameOf(said.$ref)] ?? {});
		if (wild && draw.chance(0.7)) return draw.pick(hostileTexts);
		if (schema.enum !== undefined) return String(draw.pick(schema.enum));
		if (schema.type === 'array') return [1, 2].map(() => word(name, schema.items ?? {}, wild)).join(',');
		const { minimum = 0, maximum = 9 } = schema;
		if (schema.type === 'integer')
			return String(draw.pick([minimum, minimum + 1, maximum, wild ? maximum + 1 : maximum]));
		return named(meaning[name] ?? '') ?? draw.pick(words);
	}

	return { word, json };
}

/** What a parameter's word is the id of: by its name, by the operation, or by the address that it stands under. */
export const meaning: Readonly<Record<string, keyof Known>> = {
	interview: 'InterviewId',
	speaker: 'EntityId',
	include: 'EntityId',
	from: 'EntityId',
	to: 'EntityId',
	a: 'EntityId',
	b: 'EntityId',
	cursor: 'cursor',
	key: 'binned',
	'/api/interviews': 'InterviewId',
	audio: 'recording',
	removeInterview: 'removable',
	'/api/entities': 'EntityId',
	'/api/turns': 'TurnId',
	'/api/decisions': 'decision',
};
