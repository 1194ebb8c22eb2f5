// How shapes are written as JSON Schema, and those that colloquy/1 describes already.
import knowledge from '#graph/exports/colloquy-1.schema.json' with { type: 'json' };

export type Schema = { readonly [keyword: string]: unknown };

export const text: Schema = { type: 'string' };
export const count: Schema = { type: 'integer', minimum: 0 };
export const flag: Schema = { type: 'boolean' };
export const number: Schema = { type: 'number', minimum: 0 };

export function to(name: string): Schema {
	return { $ref: `#/components/schemas/${name}` };
}

export function many(items: Schema): Schema {
	return { type: 'array', items };
}

/** Every property is required but those of `optional`; no other is there. */
export function object(properties: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema {
	return {
		type: 'object',
		properties: { ...properties, ...optional },
		required: Object.keys(properties),
		additionalProperties: false,
	};
}

export function listOf(name: string): Schema {
	return object(
		{ items: many(to(name)), total: count },
		{ next: { ...text, description: 'The cursor of what follows.' } },
	);
}

/** Shapes that colloquy/1 has too, under the same names but for their capital. */
export const shared = Object.fromEntries(
	[
		'labels',
		'kind',
		'entityId',
		'turnId',
		'interviewId',
		'textSpan',
		'time',
		'cue',
		'moment',
		'date',
		'offset',
		'participant',
		'note',
		'interview',
	].map((name) => [capital(name), moved(knowledge.$defs[name as keyof typeof knowledge.$defs])]),
);

/** `#/$defs/entityId` of the schema is `#/components/schemas/EntityId` here. */
export function moved(schema: object): Schema {
	const text = JSON.stringify(schema).replace(
		/"#\/\$defs\/(\w+)"/g,
		(_, name: string) => `"#/components/schemas/${capital(name)}"`,
	);
	return JSON.parse(text) as Schema;
}

function capital(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}
export const kindCounts = object(
	Object.fromEntries(['person', 'organization', 'work', 'concept', 'event', 'place'].map((kind) => [kind, count])),
);
