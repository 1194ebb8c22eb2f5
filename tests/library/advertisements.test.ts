// Advertisements in a library: left out of the graph, taken back into it, and put right, each of which lasts.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { advertisementFields } from '#lib/server/api/advertisement-form.ts';
import { arrivalFrom } from '#lib/server/library/arriving-file.ts';
import { correctionFrom } from '#lib/server/library/corrections.ts';
import type { Library } from '#lib/server/library/library.ts';
import { close, file, json, newFolder, open } from './folder.ts';

const talk = [
	'Ines: Where did the loft begin?',
	'Tobias: With a storm over Corrow Quay.',
	'Ines: I see. This episode is brought to you by Quillmark. Quillmark keeps notes. Go to quillmark.com and use promo code LEDGER.',
	'Tobias: It took two mainsails.',
].join('\n\n');

const named = async (library: Library) =>
	(await library.knowledge({ interview: 'loft' })).mentions.filter(({ surface }) => surface.includes('Quillmark'))
		.length;

/** What the page's form does. */
async function press(library: Library, name: string, value: string): Promise<void> {
	const form = new FormData();
	form.set(name, value);
	const fields = advertisementFields(form, await library.reading('loft'));
	await library.correct('loft', correctionFrom(fields));
}

async function loft(folder: string): Promise<Library> {
	const library = await open(folder);
	await library.ingest(await arrivalFrom(file(folder, 'in/loft.txt', talk)));
	return library;
}

describe('an advertisement', () => {
	test('is left out of the graph until the user wants it there, and its words stay in their turn', async () => {
		const folder = newFolder();
		const library = await loft(folder);
		expect(await named(library)).toBe(0);
		const { turns, interviews } = await library.knowledge();
		expect(turns[2]?.text).toContain('Quillmark keeps notes.');
		expect(interviews[0]?.advertisements).toMatchObject([{ pieces: [{ turn: 3 }] }]);
		await press(library, 'draw', 'yes');
		expect(await named(library)).toBeGreaterThan(1);
		await close(library);
		const again = await open(folder);
		expect(await named(again)).toBeGreaterThan(1);
		await press(again, 'draw', 'no');
		expect(await named(again)).toBe(0);
		expect(json(join(again.path, 'interviews/loft/interview.json'))).not.toHaveProperty('drawAdvertisements');
	});

	test('that is none is speech, and that is taken back', async () => {
		const library = await loft(newFolder());
		const [before] = (await library.reading('loft')).advertisements;
		expect(before).toMatchObject({ turn: 3, because: expect.arrayContaining(['opening', 'code']) as string[] });
		await press(library, 'not', String(before?.start));
		expect(await named(library)).toBeGreaterThan(1);
		const denied = await library.reading('loft');
		expect(denied.advertisements).toEqual([{ ...before, denied: true }]);
		expect(denied.notes).toEqual([]);
		await press(library, 'back', String(before?.start));
		expect(await named(library)).toBe(0);
		expect((await library.reading('loft')).advertisements).toEqual([before]);
	});

	test('that the user marks counts as one, until it is marked no more', async () => {
		const library = await loft(newFolder());
		const start = talk.indexOf('With a storm');
		const end = talk.indexOf(' Quay.') + 6;
		const parts = [{ start, end, exact: talk.slice(start, end), as: 'advertisement' }];
		await library.correct('loft', correctionFrom({ parts }));
		const [marked] = (await library.reading('loft')).advertisements;
		expect(marked).toMatchObject({ start, end, because: ['given'], words: 'With a storm over Corrow Quay.' });
		await press(library, 'not', String(start));
		expect((await library.reading('loft')).given.parts).toBeUndefined();
	});
});
