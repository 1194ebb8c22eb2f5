// The fixtures of all formats, as text, and what reads them.
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from '#graph/formats/index.ts';
import { decode } from '#graph/source/source.ts';

const folder = 'tests/graph/formats/fixtures';

export type Fixture = { readonly name: string; readonly text: string; readonly format: string };

export const fixtures: readonly Fixture[] = readdirSync(folder).map((name) => {
	const file = readdirSync(`${folder}/${name}`).find((each) => each.startsWith('input')) ?? 'input';
	const text = decode(readFileSync(`${folder}/${name}/${file}`), file);
	return { name, text, format: parse({ name: file, text, sha256: '' }).format };
});
