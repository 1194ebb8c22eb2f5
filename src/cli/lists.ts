// What the help lists of our registries: each is loaded when somebody asks for help alone.
import { largest } from '#lib/extremes.ts';

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
	return filled(
		formats.map(({ id }) => id),
		indent,
	);
}

/** Words with commas between, as many on a line as it holds. */
export function filled(words: readonly string[], before = '  '): readonly string[] {
	const lines: string[] = [];
	for (const [at, word] of words.entries()) {
		const written = at === words.length - 1 ? word : `${word},`;
		const last = lines.at(-1);
		if (last === undefined || last.length + written.length >= width) lines.push(`${before}${written}`);
		else lines[lines.length - 1] = `${last} ${written}`;
	}
	return lines;
}
