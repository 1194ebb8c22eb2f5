// The HTTP API, from its own document: every address with what it takes and gives, and the shapes that these name.
import {
	nameOf,
	typeOf,
	type Content,
	type Document,
	type Operation,
	type Parameter,
	type Response,
	type Schema,
} from './json-schema.ts';
import { code, plain, table } from './tables.ts';

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

export function operations(document: Document): string {
	const all = Object.entries(document.paths).flatMap(([path, item]) =>
		methods.flatMap((method) => {
			const operation = item[method];
			return operation === undefined ? [] : [operationPart(`${method.toUpperCase()} ${path}`, operation, document)];
		}),
	);
	return all.join('\n\n');
}

function operationPart(title: string, operation: Operation, document: Document): string {
	const { summary = '', parameters = [], requestBody, responses } = operation;
	const asked = parameters.map((one) => ('$ref' in one ? document.components.parameters?.[nameOf(one.$ref)] : one));
	const known = asked.filter((one) => one !== undefined);
	return [
		`### ${code(title)}`,
		`${summary}.`,
		...(known.length === 0 ? [] : [table(['parameter', 'in', 'type', 'says'], known.map(parameterRow))]),
		...(requestBody === undefined ? [] : bodyParts(requestBody.content)),
		answersOf(responses, document),
	].join('\n\n');
}

function parameterRow({ name, in: place, required = false, schema, description = '' }: Parameter): readonly string[] {
	return [
		code(name),
		`${place}${required && place !== 'path' ? ', required' : ''}`,
		typeOf(schema),
		plain(description),
	];
}

/** Fields that have no name of their own stand in a table; a shape that has one is named. */
function bodyParts(content: Content): readonly string[] {
	return Object.entries(content).flatMap(([type, { schema = {} }]) =>
		schema.properties === undefined
			? [`Takes ${code(type)}: ${typeOf(schema)}.`]
			: [`Takes ${code(type)}:`, propertyTable(schema)],
	);
}

function contentOf(content: Content): string {
	return Object.entries(content)
		.map(([type, { schema = {} }]) =>
			Object.keys(schema).length === 0 ? code(type) : `${code(type)}: ${typeOf(schema)}`,
		)
		.join('; or ');
}

/** Answers that succeed in words; those that fail by their statuses, which a table explains once. */
function answersOf(responses: Operation['responses'], document: Document): string {
	const entries = Object.entries(responses).map(
		([status, response]) => [status, resolved(response, document)] as const,
	);
	const good = entries.filter(([status]) => Number(status) < 400);
	const bad = entries.filter(([status]) => Number(status) >= 400).map(([status]) => status);
	const lines = good.map(([status, { description = '', content }]) => {
		const says = content === undefined ? '' : `: ${contentOf(content)}`;
		return `- ${code(status)} ${description.replace(/\.$/, '')}${says}`;
	});
	return [...lines, ...(bad.length === 0 ? [] : [`- fails with ${bad.map(code).join(', ')}`])].join('\n');
}

function resolved(response: Response, document: Document): Response {
	return response.$ref === undefined ? response : (document.components.responses?.[nameOf(response.$ref)] ?? {});
}

/** What each status that an operation fails with means; where operations say it otherwise, each of their sentences. */
export function statusTable(document: Document): string {
	const said = new Map<string, Set<string>>();
	for (const item of Object.values(document.paths))
		for (const method of methods)
			for (const [status, response] of Object.entries(item[method]?.responses ?? {}))
				if (Number(status) >= 400) {
					const { description = '' } = resolved(response, document);
					said.set(status, (said.get(status) ?? new Set()).add(description));
				}
	const rows = [...said].toSorted(([a], [b]) => Number(a) - Number(b));
	return table(
		['status', 'says'],
		rows.map(([status, sentences]) => [code(status), [...sentences].join(' ')]),
	);
}

export function schemas(document: Document): string {
	return Object.entries(document.components.schemas)
		.map(([name, schema]) => schemaPart(name, schema))
		.join('\n\n');
}

function schemaPart(name: string, schema: Schema): string {
	const { description, properties } = schema;
	const about = description === undefined ? [] : [plain(description)];
	const isPlain = properties === undefined || schema.allOf !== undefined;
	const { description: _, ...rest } = schema;
	const body = isPlain ? (Object.keys(rest).length === 0 ? [] : [typeOf(rest)]) : [propertyTable(schema)];
	return [`#### ${name}`, ...about, ...body].join('\n\n');
}

function propertyTable({ properties = {}, required = [] }: Schema): string {
	return table(
		['field', 'type', 'says'],
		Object.entries(properties).map(([name, schema]) => [
			`${code(name)}${required.includes(name) ? '' : ', optional'}`,
			typeOf(schema),
			plain(schema.description ?? ''),
		]),
	);
}
