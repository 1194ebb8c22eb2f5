// Where statements come from: .cypher files, read when they are first asked for. They stand in cypher/ of the package
// that this code is part of, wherever a bundler has put the code itself, so they need no step of the build.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';

export type Header = {
	readonly title: string;
	readonly parameters: readonly Field[];
	readonly columns: readonly Field[];
	readonly view?: string;
};
/** `type` as the header writes it; `otherwise` the default, where it gives one. */
export type Field = {
	readonly name: string;
	readonly type: string;
	readonly otherwise?: string;
	readonly about: string;
};
export type Statement = { readonly name: string; readonly header: Header; readonly text: string };
export type StatementFolder = 'queries' | 'writes';

const shelves = new Map<string, Statement>();

/** The engine's own version of a statement where it has one, else the one that all engines share. */
export function statement(engine: string, folderName: StatementFolder, name: string): Statement {
	const key = `${engine}/${folderName}/${name}`;
	const known = shelves.get(key);
	if (known !== undefined) return known;
	const own = join(folder(), 'engines', engine, folderName, `${name}.cypher`);
	const read = parse(name, readFileSync(existsSync(own) ? own : join(folder(), folderName, `${name}.cypher`), 'utf8'));
	shelves.set(key, read);
	return read;
}

/** The names of all statements of a folderName, or of those that an engine replaces. */
export function names(folderName: StatementFolder, engine?: string): readonly string[] {
	const where = engine === undefined ? join(folder(), folderName) : join(folder(), 'engines', engine, folderName);
	if (!existsSync(where)) return [];
	return readdirSync(where)
		.filter((file) => file.endsWith('.cypher'))
		.map((file) => file.slice(0, -'.cypher'.length))
		.sort();
}

/** What sets an engine up, statement by statement. */
export function schema(engine: string): readonly string[] {
	return withoutComments(readFileSync(join(folder(), 'engines', engine, 'schema.cypher'), 'utf8'))
		.split(';')
		.map((text) => text.trim())
		.filter((text) => text !== '');
}

export function parse(name: string, source: string): Statement {
	const comments = source.split('\n').filter((line) => line.startsWith('//'));
	const fields = (tag: string) =>
		comments.flatMap((line): Field[] => {
			const found = new RegExp(`^// @${tag}\\s+(\\w+)\\s+(\\w+\\??)(?: = (\\S+))?\\s+(.*)$`).exec(line);
			const [, field, type, otherwise, about] = found ?? [];
			if (field === undefined || type === undefined || about === undefined) return [];
			return [{ name: field, type, ...(otherwise === undefined ? {} : { otherwise }), about }];
		});
	const view = comments.flatMap((line) => /^\/\/ @view\s+(\w+)$/.exec(line)?.[1] ?? [])[0];
	const header = {
		title: (comments[0] ?? '').slice(2).trim(),
		parameters: fields('param'),
		columns: fields('column'),
		...(view === undefined ? {} : { view }),
	};
	return { name, header, text: withoutComments(source).trim() };
}

function withoutComments(source: string): string {
	return source
		.split('\n')
		.filter((line) => !line.startsWith('//'))
		.join('\n');
}

function folder(): string {
	return join(packageRoot(), 'cypher');
}
