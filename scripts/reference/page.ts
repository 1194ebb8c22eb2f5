// The page as a whole: paragraphs that people wrote, and in the place of each {{name}} what is generated.
import { readFileSync } from 'node:fs';
import { openapi } from '../../src/lib/server/api/openapi/document.ts';
import { commandParts } from './command.ts';
import { errorTable } from './errors.ts';
import { filesIn, sidecarTable } from './files.ts';
import { operations, schemas, statusTable } from './http.ts';
import { documentOf } from './json-schema.ts';
import { documentTable, exportTable, formatTable, kindTable, limitTable, packList, settingTable } from './lists.ts';

export const referencePath = 'docs/reference.md';
const paragraphs = 'scripts/reference/paragraphs.md';

export async function reference(): Promise<string> {
	const document = documentOf(openapi);
	const parts: Readonly<Record<string, string>> = {
		commands: await commandParts(),
		settings: settingTable(),
		formats: formatTable(),
		documents: documentTable(),
		exports: exportTable(),
		kinds: kindTable(),
		packs: packList(),
		limits: limitTable(),
		library: filesIn(),
		sidecar: sidecarTable(),
		operations: operations(document),
		statuses: statusTable(document),
		schemas: schemas(document),
		errors: errorTable(),
	};
	const used = new Set<string>();
	const text = readFileSync(paragraphs, 'utf8').replace(/^\{\{(\w+)\}\}$/gm, (_, name: string) => {
		const part = parts[name];
		if (part === undefined) throw new RangeError(`${paragraphs} asks for “${name}”, which is not generated.`);
		used.add(name);
		return part;
	});
	const left = Object.keys(parts).filter((name) => !used.has(name));
	if (left.length > 0) throw new RangeError(`${paragraphs} has no place for ${left.join(', ')}.`);
	return text;
}
