// One folder a shape: what people's files look like, and what must be read from them.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formats, parse } from '#graph/formats/index.ts';
import { decodeAll } from '#graph/source/source.ts';
import { broken } from './proofs.ts';
import { seen } from './seen.ts';

const folder = 'tests/graph/formats/fixtures';
const names = readdirSync(folder);

function sourceOf(name: string) {
	const file = readdirSync(`${folder}/${name}`).find((each) => each.startsWith('input')) ?? 'input';
	return { name: file, sha256: '', ...decodeAll(readFileSync(`${folder}/${name}/${file}`), file) };
}

describe('every shape', () => {
	test.each(names)('%s is read as a person reads it', (name) => {
		const source = sourceOf(name);
		expect(seen(parse(source), source)).toEqual(JSON.parse(readFileSync(`${folder}/${name}/expected.json`, 'utf8')));
	});
	test.each(names)('%s is accounted for, and every word of it proven', (name) => {
		const source = sourceOf(name);
		expect(broken(parse(source), source)).toEqual([]);
	});
	test.each(names)('%s reads the same under any name and with other line ends', (name) => {
		const source = sourceOf(name);
		const turns = parse(source).turns.map(({ speakerLabel, text }) => [speakerLabel, text]);
		const text = source.text.replace(/\r\n|\r|\n/g, '\r\n');
		expect(
			parse({ ...source, name: 'x.bin', text }).turns.map(({ speakerLabel, text }) => [speakerLabel, text]),
		).toEqual(turns);
	});
	test('every format has a fixture', () => {
		const read = new Set(names.map((name) => parse(sourceOf(name)).format));
		expect(formats.map(({ id }) => id).filter((id) => !read.has(id))).toEqual([]);
	});
});
