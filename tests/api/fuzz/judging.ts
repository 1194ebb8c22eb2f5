// What holds for every answer, whatever was asked: the document names its status, its body is of the shape that the
// document gives it, an error is problem details (RFC 9457), and nothing tells how this machine is laid out.
import { homedir, tmpdir } from 'node:os';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { nameOf, type Document, type Operation } from './document.ts';

export type Answer = {
	/** Of the request. */
	readonly path: string;
	readonly status: number;
	readonly type: string;
	readonly text: string;
};

/** What is wrong with an answer; empty where nothing is. */
export type Judge = (operation: Operation, answer: Answer) => readonly string[];

export function judgeFor(document: Document, places: readonly string[]): Judge {
	const ajv = new Ajv2020({ strict: true, allErrors: true });
	ajv.addVocabulary(['components']);
	ajv.addSchema({ $id: 'openapi', components: document.components });
	const shapes = new Map<string, ValidateFunction>();
	const hidden = [...places, homedir(), `${tmpdir()}/`];

	function shape(name: string): ValidateFunction {
		const fits = shapes.get(name) ?? ajv.compile({ $ref: `openapi#/components/schemas/${name}` });
		shapes.set(name, fits);
		return fits;
	}

	function shapeFaults(operation: Operation, { status, type, text }: Answer): readonly string[] {
		const content = operation.responses[String(status)]?.content;
		if (content === undefined) return text === '' ? [] : ['a body where the document has none'];
		const kind = type.split(';')[0]?.trim() ?? '';
		const schema = content[kind]?.schema;
		if (schema === undefined) return [`the type “${type}”, where the document has ${Object.keys(content).join(', ')}`];
		if (schema.$ref === undefined) return [];
		const body = parsed(text);
		const fits = shape(nameOf(schema.$ref));
		const faults = fits(body) ? [] : [`a body that is none of its shape: ${ajv.errorsText(fits.errors)}`];
		return status < 400 ? faults : [...faults, ...errorFaults(body)];
	}

	return (operation, answer) => {
		const { status, text, type } = answer;
		const found: string[] = [];
		if (status >= 500) found.push(`status ${status}`);
		if (!isAt(operation, answer.path)) found.push(...elsewhereFaults(answer));
		else if (!(String(status) in operation.responses)) found.push(`status ${status}, which the document does not name`);
		else found.push(...shapeFaults(operation, answer));
		if (/\n\s+at |\(node:|node_modules/.test(text)) found.push('a stack');
		// A backup is the library itself, which knows from where its files came.
		const isBackup = status === 200 && type === 'application/x-tar';
		for (const place of hidden) if (!isBackup && text.includes(place)) found.push(`the place ${place}`);
		return found;
	};
}

/** The path that an address comes to; undefined for what is none. */
function resolved(asked: string): string | undefined {
	return asked.startsWith('//') || !URL.canParse(asked, 'http://localhost')
		? undefined
		: new URL(asked, 'http://localhost').pathname;
}

/** True where the address is still the operation's: dots and slashes lead elsewhere. */
function isAt({ path }: Operation, asked: string): boolean {
	const template = path.replace(/\{\w+\}/g, '[^/]+(?:/[^/]+)*');
	return new RegExp(`^${template}$`).test(resolved(asked) ?? path);
}

function elsewhereFaults({ path, status, text }: Answer): readonly string[] {
	const isOfApi = (resolved(path) ?? '').startsWith('/api/');
	return status < 400 || !isOfApi ? [] : errorFaults(parsed(text));
}

function errorFaults(body: unknown): readonly string[] {
	const keys = typeof body === 'object' && body !== null ? Object.keys(body).sort().join() : '';
	return keys === 'code,detail,status,title,type' ? [] : [`an error with ${keys}`];
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
