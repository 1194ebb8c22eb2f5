// The parts of an OpenAPI 3.1 document that the reference shows, and how a schema reads in a line.
import { code } from './tables.ts';

export type Schema = {
	readonly $ref?: string;
	readonly type?: string | readonly string[];
	readonly const?: unknown;
	readonly enum?: readonly unknown[];
	readonly oneOf?: readonly Schema[];
	readonly anyOf?: readonly Schema[];
	readonly allOf?: readonly Schema[];
	readonly items?: Schema | boolean;
	readonly prefixItems?: readonly Schema[];
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly additionalProperties?: Schema | boolean;
	readonly required?: readonly string[];
	readonly description?: string;
	readonly format?: string;
	readonly minimum?: number;
	readonly maximum?: number;
};

export type Content = Readonly<Record<string, { readonly schema?: Schema }>>;
export type Parameter = {
	readonly name: string;
	readonly in: string;
	readonly required?: boolean;
	readonly description?: string;
	readonly schema?: Schema;
};
export type Response = { readonly $ref?: string; readonly description?: string; readonly content?: Content };
export type Operation = {
	readonly summary?: string;
	readonly description?: string;
	readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
	readonly requestBody?: { readonly content: Content };
	readonly responses: Readonly<Record<string, Response>>;
};
export type Document = {
	readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
	readonly components: {
		readonly schemas: Readonly<Record<string, Schema>>;
		readonly parameters?: Readonly<Record<string, Parameter>>;
		readonly responses?: Readonly<Record<string, Response>>;
	};
};

/** As JSON has it: what is made of the document is made of what is served. */
export function documentOf(value: object): Document {
	return JSON.parse(JSON.stringify(value)) as Document;
}

export function nameOf(ref: string): string {
	return ref.slice(ref.lastIndexOf('/') + 1);
}

/** A type in a line: `EntityId[]`, `"added" | "replaced"`, `integer, 0 to 100`. */
export function typeOf(schema: Schema | boolean | undefined): string {
	if (schema === undefined || typeof schema === 'boolean') return 'anything';
	if (schema.$ref !== undefined) return `[${nameOf(schema.$ref)}](#${nameOf(schema.$ref).toLowerCase()})`;
	if (schema.const !== undefined) return code(JSON.stringify(schema.const));
	if (schema.enum !== undefined) return schema.enum.map((value) => code(JSON.stringify(value))).join(' | ');
	const either = schema.oneOf ?? schema.anyOf;
	if (either !== undefined) return either.map(typeOf).join(' | ');
	if (schema.allOf !== undefined) return schema.allOf.map(typeOf).join(' and ');
	if (schema.prefixItems !== undefined) return `[${schema.prefixItems.map(typeOf).join(', ')}]`;
	if (schema.items !== undefined) return `list of ${typeOf(schema.items)}`;
	if (schema.properties !== undefined) return `{ ${fieldsOf(schema)} }`;
	if (typeof schema.additionalProperties === 'object') return `record of ${typeOf(schema.additionalProperties)}`;
	return simpleType(schema);
}

function fieldsOf({ properties = {}, required = [] }: Schema): string {
	return Object.entries(properties)
		.map(([name, schema]) => `${name}${required.includes(name) ? '' : '?'}: ${typeOf(schema)}`)
		.join(', ');
}

function simpleType({ type, format, minimum, maximum }: Schema): string {
	const name = type === undefined ? 'anything' : [type].flat().join(' | ');
	const bounds = maximum === undefined ? '' : `, ${minimum === undefined ? 'up' : String(minimum)} to ${maximum}`;
	return `${name}${format === undefined ? '' : ` (${format})`}${bounds}`;
}
