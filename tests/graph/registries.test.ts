// A new export, format or extractor is a file and its place in one list: a file that makes one and is not in the list is found here.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exports } from '#graph/exports/index.ts';
import { extractors } from '#graph/extractors/index.ts';
import { formats } from '#graph/formats/index.ts';

/** What the files of a folder export under their own names. */
async function everythingIn(folder: string): Promise<readonly object[]> {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.d)\.ts$/.test(file));
	const modules = await Promise.all(
		files.map((file) => import(/* @vite-ignore */ `../../${folder}/${file}`) as Promise<object>),
	);
	return modules.flatMap((module) => Object.values(module).filter((value: unknown) => isObject(value)));
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

/** By their ids: of objects that have all of these properties. */
function idsOf(values: readonly object[], ...properties: readonly string[]): readonly string[] {
	const made = values.filter((value) => ['id', ...properties].every((property) => property in value));
	return [...new Set(made.map((value) => String(Reflect.get(value, 'id'))))].sort();
}

describe('what has a list has one list', () => {
	test('every export that a file in graph/exports makes is in its list', async () => {
		const made = idsOf(await everythingIn('graph/exports'), 'write', 'mediaType');
		expect(made).toEqual(exports.map(({ id }) => id).sort());
	});

	test('every format that a file in graph/formats makes is in its list, and so is every shape of JSON', async () => {
		const values = await everythingIn('graph/formats');
		const made = [...idsOf(values, 'recognises', 'read'), ...idsOf(values, 'tells', 'utterances')];
		const listed = formats.map(({ id }) => id);
		expect(made.filter((id) => !listed.some((one) => one === id))).toEqual([]);
		expect(new Set(listed).size).toBe(listed.length);
		for (const id of listed) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
	});

	test('every extractor that a file in graph/extractors makes is in its list', async () => {
		const made = idsOf(await everythingIn('graph/extractors'), 'find', 'example');
		expect(made).toEqual(extractors.map(({ id }) => id).sort());
	});
});
