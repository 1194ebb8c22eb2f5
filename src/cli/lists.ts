// What the help lists of our registries: each is loaded when somebody asks for help alone.
import { largest } from '#graph/extremes.ts';

/** Where the texts of options stand in the help, and how wide it is. */
const indent = ' '.repeat(20);
const width = 120;

export async function exportLines(): Promise<readonly string[]> {
	const { exports } = await import('#graph/exports/index.ts');
	const longest = largest(exports.map(({ id }) => id.length));
	return exports.map(({ id, title, holds }) => `${indent}${id.padEnd(longest)}  ${title}: ${holds}`);
}

export async function formatLines(): Promise<readonly string[]> {
	const { formats } = await import('#graph/formats/index.ts');
	const lines: string[] = [];
	for (const { id } of formats) {
		const last = lines.at(-1);
		if (last === undefined || last.length + id.length + 2 > width) lines.push(`${indent}${id}`);
		else lines[lines.length - 1] = `${last}, ${id}`;
	}
	return lines;
}
