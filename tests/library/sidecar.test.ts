import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { arrivalFrom, isSidecar, sidecarPath } from '#lib/server/library/arriving-file.ts';
import { parseSidecar } from '#lib/server/library/sidecar.ts';
import { file, newFolder, sample } from './folder.ts';

/** Parts that are right but for what is said. */
const part = (...wrong: readonly Record<string, unknown>[]): string =>
	JSON.stringify({ parts: wrong.map((one) => ({ start: 3, end: 20, exact: 'And so\nit', as: 'speech', ...one })) });

describe('what is said beside a transcript', () => {
	test('of the sample, is read whole', () => {
		const said = parseSidecar(readFileSync(sidecarPath(sample), 'utf8'), 'sample');
		expect(said.participants).toHaveLength(3);
		expect(said).toMatchObject({ language: 'zh', published: '2024-10-26' });
	});

	test('keeps what it knows, passes over what it does not, and takes null for nothing', () => {
		expect(
			parseSidecar('\uFEFF{"title": " A\\ttalk ", "url": null, "colour": "red", "published": "2024-10"}', 'x'),
		).toEqual({
			title: 'A talk',
			published: '2024-10',
		});
	});

	test.each([
		['no JSON', '{', 'it is not JSON'],
		['a list', '[]', 'it is not an object'],
		['a title that is a number', '{"title": 3}', 'title is not a text'],
		['a title without end', JSON.stringify({ title: 'x'.repeat(3000) }), 'more than 2000 characters'],
		['a date in words', '{"published": "last May"}', 'not a date such as'],
		['an address that runs something', '{"url": "javascript:alert(1)"}', 'not an http or https address'],
		['participants that are no list', '{"participants": {}}', 'participants is not a list'],
		['a participant without label', '{"participants": [{}]}', 'participants[0].label is missing'],
		[
			'a participant who is a thing',
			'{"participants": [{"label": "A", "entity": "work/x"}]}',
			'not an id such as person/',
		],
		['a role of its own', '{"participants": [{"label": "A", "role": "boss"}]}', 'not one of host, guest, other'],
		['names by no language', '{"participants": [{"label": "A", "name": {"<b>": "x"}}]}', 'not a language'],
		['parts that are no list', '{"parts": {}}', 'parts is not a list'],
		['a part that begins nowhere', part({ start: -1 }), 'parts[0].start is not a whole number'],
		['a part without its words', part({ exact: '' }), 'parts[0].exact is not a text of 1 to 60'],
		['a part shorter than its words', part({ end: 4 }), 'parts[0] ends before its exact does'],
		['a part that is something else', part({ as: 'song' }), 'not one of speech, advertisement, editorial'],
		['a part that somebody says who has no name', part({ speaker: ' ' }), 'parts[0].speaker is not a label'],
		['parts that overlap', part({}, { start: 10, end: 40 }), 'the parts at 3 and 10 overlap'],
	])('is refused for %s', (_, text, reason) => {
		expect(() => parseSidecar(text, 'talk.interview.json')).toThrow(reason);
		expect(() => parseSidecar(text, 'talk.interview.json')).toThrow(
			'talk.interview.json does not describe an interview',
		);
	});

	test('keeps parts in order, with the white space of their words', () => {
		const text = part({ start: 50, end: 80, speaker: 'Ann' }, { as: 'editorial' });
		expect(parseSidecar(text, 'x').parts).toEqual([
			{ start: 3, end: 20, exact: 'And so\nit', as: 'editorial' },
			{ start: 50, end: 80, exact: 'And so\nit', as: 'speech', speaker: 'Ann' },
		]);
		expect(parseSidecar('{"parts": [], "alsoSpeakers": ["Ode", "Ode"]}', 'x')).toEqual({ alsoSpeakers: ['Ode'] });
	});

	test('stands in a file of the same stem, which is no transcript', () => {
		expect(sidecarPath('/a/talk.en.vtt')).toBe('/a/talk.en.interview.json');
		expect(sidecarPath('notes')).toBe('notes.interview.json');
		expect(isSidecar('/a/talk.interview.json')).toBe(true);
		expect(isSidecar('/a/talk.json')).toBe(false);
	});
});

describe('a file that is to be read', () => {
	test.each([
		['is not there', 'missing.md', 'file_missing'],
		['is a folder', 'folder', 'file_is_folder'],
		['lies in a file', 'a.md/b.md', 'file_missing'],
		['has a sidecar that is torn', 'torn.md', 'sidecar_invalid'],
	])('and %s', async (_, path, code) => {
		const folder = newFolder();
		file(folder, 'a.md', 'Ann: hello');
		file(folder, 'folder/b.md', 'Ann: hello');
		file(folder, 'torn.md', 'Ann: hello');
		file(folder, 'torn.interview.json', '{');
		await expect(arrivalFrom(`${folder}/${path}`)).rejects.toMatchObject({ code });
	});

	test('and has no end is refused before it fills the memory', async () => {
		await expect(arrivalFrom('/dev/zero')).rejects.toMatchObject({ code: 'source_too_large' });
	});
});
