// What a user puts right in the library: it counts at once, it lasts, and it can be taken back.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Library } from '#lib/server/library/library.ts';
import { arrivalFrom } from '#lib/server/library/arriving-file.ts';
import { corrected, correctionFrom, joined } from '#lib/server/library/corrections.ts';
import { restoreBackup } from '#lib/server/backup/restoring.ts';
import { close, file, json, newFolder, open, sample } from './folder.ts';

const talk = [
	'SPEAKER_00: Good evening. We are at the harbour tonight.',
	'SPEAKER_01: Thank you. I run the tide gauges here.',
	'SPEAKER_02: Could you say what a tide gauge is?',
	'SPEAKER_01: A float in a pipe, with a pen on it.',
].join('\n\n');

const correct = (library: Library, fields: Record<string, unknown>, id = 'harbour') =>
	library.correct(id, correctionFrom(fields));

async function speakers(library: Library): Promise<readonly (string | undefined)[]> {
	const { turns } = await library.knowledge({ interview: 'harbour' });
	return turns.map(({ speaker, speakerLabel }) => speaker ?? speakerLabel);
}

async function harbour(folder: string): Promise<{ readonly library: Library; readonly path: string }> {
	const library = await open(folder);
	const path = file(folder, 'in/harbour.txt', talk);
	await library.ingest(await arrivalFrom(path));
	return { library, path };
}

const ada = [{ label: 'SPEAKER_01', name: { en: 'Ada Vance', zh: '阿达·万斯' }, role: 'guest' }];

describe('a correction', () => {
	test('counts at once, and says what it changed', async () => {
		const { library } = await harbour(newFolder());
		const done = await correct(library, { title: 'At the harbour', language: 'en-gb', participants: ada });
		expect(done).toMatchObject({
			id: 'harbour',
			outcome: 'corrected',
			before: { title: 'harbour', format: 'text', turns: 4, speakers: 3 },
			after: { title: 'At the harbour', language: 'en-GB', turns: 4, speakers: 3 },
			report: { turns: 4, account: { state: 'whole' } },
		});
		expect(await speakers(library)).toEqual(['SPEAKER_00', 'person/ada-vance', 'SPEAKER_02', 'person/ada-vance']);
		const { interviews, entities } = await library.knowledge();
		expect(interviews[0]).toMatchObject({ title: 'At the harbour', language: 'en-GB' });
		expect(entities.find(({ id }) => id === 'person/ada-vance')?.labels).toEqual(ada[0]?.name);
		expect((await library.reading('harbour')).speakers[0]).toMatchObject({ label: 'SPEAKER_01', naming: 'given' });
	});

	test('that says what is so already changes nothing, not a byte', async () => {
		const { library } = await harbour(newFolder());
		await correct(library, { participants: ada });
		const before = json(join(library.path, 'interviews/harbour/interview.json'));
		expect(await correct(library, { participants: ada })).toMatchObject({ outcome: 'unchanged', report: { turns: 4 } });
		expect(json(join(library.path, 'interviews/harbour/interview.json'))).toEqual(before);
	});

	test('makes one speaker of two labels, and two of them again', async () => {
		const { library } = await harbour(newFolder());
		const tom = { name: { en: 'Tom Brill' } };
		const one = await correct(library, {
			participants: [
				{ label: 'SPEAKER_00', ...tom },
				{ label: 'SPEAKER_02', ...tom },
			],
		});
		expect(one.after.speakers).toBe(2);
		expect(await speakers(library)).toEqual(['person/tom-brill', 'SPEAKER_01', 'person/tom-brill', 'SPEAKER_01']);
		const two = await correct(library, { participants: [{ label: 'SPEAKER_02' }] });
		expect(two.after.speakers).toBe(3);
		await correct(library, { participants: null });
		expect(await speakers(library)).toEqual(['SPEAKER_00', 'SPEAKER_01', 'SPEAKER_02', 'SPEAKER_01']);
		expect((await library.knowledge()).entities.map(({ id }) => id)).not.toContain('person/tom-brill');
	});

	test('survives the same file, a replaced source, a lost graph and another opening', async () => {
		const folder = newFolder();
		const { library, path } = await harbour(folder);
		await correct(library, { title: 'At the harbour', format: 'markdown', participants: ada });
		expect(await library.ingest(await arrivalFrom(path))).toEqual({ id: 'harbour', outcome: 'unchanged' });
		writeFileSync(path, `${talk}\n\nSPEAKER_00: And a pen.`);
		expect(await library.ingest(await arrivalFrom(path))).toMatchObject({ outcome: 'replaced', report: { turns: 5 } });
		await close(library);
		rmSync(join(library.path, 'graph'), { recursive: true });
		const again = await open(folder);
		const { interviews } = await again.knowledge();
		expect(interviews[0]).toMatchObject({ title: 'At the harbour', source: { format: 'markdown' } });
		expect((await speakers(again))[1]).toBe('person/ada-vance');
	});

	test('of what stands in no turn, and of who speaks, survives a rebuilt graph and a backup, and says where it no longer fits', async () => {
		const folder = newFolder();
		const library = await open(folder);
		const dark = `${'It went on in the dark of the valley, and nobody came. '.repeat(30)}\n`;
		const opening = 'The gauges were set by hand, and the sea was drawn for ninety years. '.repeat(9);
		const bells = `# Gauges\n\n${opening}\n\n${'Ann: Yes.\n\nBo: Well.\n\n'.repeat(9)}Ann: ${dark}Cy: So.\n${dark}Cy: No.\n${dark}Dee: Aye.\n${dark}Dee: Yes.\n`;
		const path = file(folder, 'in/gauges.md', bells);
		await library.ingest(await arrivalFrom(path));
		const { notes } = await library.reading('gauges');
		expect(notes.map(({ code }) => code)).toEqual(['unread_text', 'perhaps_labels']);
		const [unread] = notes;
		const parts = [{ start: unread?.start, end: unread?.end, exact: unread?.exact, as: 'speech', speaker: 'Bo' }];
		await correct(library, { alsoSpeakers: notes[1]?.labels, parts }, 'gauges');
		const labels = async (from: Library) => (await from.knowledge()).turns.map(({ speakerLabel }) => speakerLabel);
		const told = await labels(library);
		expect(told.slice(0, 3)).toEqual(['Bo', 'Ann', 'Bo']);
		expect(told.slice(-3)).toEqual(['Ann', 'Cy', 'Dee']);
		const backup = await new Response(await library.backup()).bytes();
		await close(library);
		rmSync(join(library.path, 'graph'), { recursive: true });
		const again = await open(folder);
		expect(await labels(again)).toEqual(told);
		const restored = join(newFolder(), 'library');
		const tar = join(newFolder(), 'backup.tar');
		writeFileSync(tar, backup);
		await restoreBackup(tar, restored, { replaces: false });
		expect(json(join(restored, 'interviews/gauges/interview.json'))).toMatchObject({
			parts,
			alsoSpeakers: ['Cy', 'Dee'],
		});
		writeFileSync(path, `First a line.\n\n${bells}`);
		await again.ingest(await arrivalFrom(path));
		const { notes: after, given } = await again.reading('gauges');
		expect(after.map(({ code }) => code)).toEqual(['part_passed_over', 'unread_text']);
		expect(given.parts).toEqual(parts);
		await correct(again, { alsoSpeakers: null, parts: null }, 'gauges');
		expect((await again.reading('gauges')).given).toEqual({});
	});

	test('survives a sidecar that comes later, which still adds what nobody corrected', async () => {
		const folder = newFolder();
		const path = file(folder, 'in/harbour.txt', talk);
		const beside = join(folder, 'in/harbour.interview.json');
		const said = (title: string, zero: string) => ({
			title,
			participants: [
				{ label: 'SPEAKER_00', name: { en: zero }, role: 'host' },
				{ label: 'SPEAKER_01', name: { en: 'Ada Wanz' } },
			],
		});
		writeFileSync(beside, JSON.stringify(said('Harbor', 'Tom Bril')));
		const library = await open(folder);
		await library.ingest(await arrivalFrom(path));
		await correct(library, { title: 'At the harbour', participants: ada });
		writeFileSync(beside, JSON.stringify({ ...said('Harbor Talks', 'Tom Brill'), recorded: '2024-05-01' }));
		await library.ingest(await arrivalFrom(path));
		expect((await library.knowledge()).interviews[0]).toMatchObject({
			title: 'At the harbour',
			recorded: '2024-05-01',
		});
		expect(await speakers(library)).toEqual(['person/tom-brill', 'person/ada-vance', 'SPEAKER_02', 'person/ada-vance']);
		await correct(library, { participants: [{ label: 'SPEAKER_01' }] });
		expect((await speakers(library))[1]).toBe('person/ada-wanz');
	});

	test('of the sample is taken back to what came with it', async () => {
		const library = await open(newFolder());
		await library.ingest(await arrivalFrom(sample));
		const id = 'dan-roberts-2024';
		const before = await library.knowledge();
		await correct(library, { participants: [{ label: '主持人Pat', name: { zh: '帕特' } }] }, id);
		expect((await library.knowledge()).entities.map((entity) => entity.id)).toContain('person/帕特');
		await correct(library, { participants: [{ label: '主持人Pat' }] }, id);
		expect(await library.knowledge()).toEqual(before);
	});

	test('with the id of somebody whom another interview names, writes the name down with it', async () => {
		const folder = newFolder();
		const { library } = await harbour(folder);
		await library.ingest(
			await arrivalFrom(file(folder, 'in/mill.txt', 'Mara Lindt: I ran it.\n\nPiotr: Who?\n\nMara Lindt: I.')),
		);
		await correct(library, { participants: [{ label: 'SPEAKER_01', entity: 'person/mara-lindt' }] });
		await library.remove('mill');
		const { entities } = await library.knowledge();
		expect(entities.find(({ id }) => id === 'person/mara-lindt')?.labels).toEqual({ en: 'Mara Lindt' });
	});
});

describe('a correction that cannot be', () => {
	test.each<[string, Record<string, unknown>, string, RegExp]>([
		['names a format that is none', { format: 'word' }, 'format_unlisted', /Known formats: webvtt/],
		['asks for a format that finds nobody speaking', { format: 'srt' }, 'format_unfit', /Plain text \(text\)/],
		[
			'names nobody’s id',
			{ participants: [{ label: 'SPEAKER_01', entity: 'person/nobody-at-all' }] },
			'correction_invalid',
			/there is no person person\/nobody-at-all/,
		],
	])('because it %s leaves everything as it was', async (_, fields, code, message) => {
		const { library } = await harbour(newFolder());
		const path = join(library.path, 'interviews/harbour/interview.json');
		const [before, graph] = [json(path), await library.knowledge()];
		await expect(correct(library, { title: 'Lost', ...fields })).rejects.toMatchObject({ code });
		await expect(correct(library, { title: 'Lost', ...fields })).rejects.toThrow(message);
		expect(json(path)).toEqual(before);
		expect(await library.knowledge()).toEqual(graph);
		expect(readdirSync(join(library.path, 'interviews'))).toEqual(['harbour']);
	});

	test.each<[string, Record<string, unknown>, RegExp]>([
		['a field that there is not', { titel: 'x' }, /no field “titel”/],
		['nothing', {}, /names none of/],
		['a language that is no tag', { language: 'so-called english' }, /not a tag such as en/],
		['an id that is a path', { format: '../x' }, /not the id of one/],
		['a day that is none', { recorded: 'last May' }, /not a date/],
		['an address that runs something', { url: 'javascript:alert(1)' }, /not an http/],
		['a person without a label', { participants: [{ name: { en: 'Ada' } }] }, /label is missing/],
		['an id that is no person’s', { participants: [{ label: 'A', entity: 'work/x' }] }, /not an id such as/],
		['a role that nobody has', { participants: [{ label: 'A', role: 'pilot' }] }, /not one of host, guest, other/],
		['labels without end', { participants: Array.from({ length: 1001 }, () => ({ label: 'A' })) }, /more than 1000/],
	])('because it says %s is refused', (_, fields, message) => {
		expect(() => correctionFrom(fields)).toThrow(message);
		expect(() => correctionFrom(fields)).toThrow(expect.objectContaining({ code: 'correction_invalid' }) as Error);
	});

	test('is told of an interview that is not there', async () => {
		const { library } = await harbour(newFolder());
		await expect(correct(library, { title: 'x' }, 'mill')).rejects.toMatchObject({ code: 'interview_unknown' });
		await expect(library.reading('mill')).rejects.toMatchObject({ code: 'interview_unknown' });
	});
});

test('an editor’s correction in interview.json is one like any other', () => {
	const beside = { title: 'Harbor', language: 'en' };
	const news = { title: 'Harbor Talks', language: 'en-GB' };
	expect(joined({ title: 'At the harbour', language: 'en' }, news, beside)).toEqual({
		title: 'At the harbour',
		language: 'en-GB',
	});
});

test('null takes a field away, and leaves the others', () => {
	const given = { title: 'At the harbour', format: 'text', language: 'en' };
	expect(corrected(given, correctionFrom({ format: null, title: '' }))).toEqual({ language: 'en' });
});
