// The forms of `/interviews/{id}/reading`: what a user changed in them is the correction, and nothing else is.
import { describe, expect, test } from 'vitest';
import { extract } from '../extracting.ts';
import { howRead, type HowRead } from '#graph/reading/how-read.ts';
import type { Sidecar } from '#graph/model.ts';
import { readingFields, speakerFields } from '#lib/server/api/correction-form.ts';
import { labelFields, partFields } from '#lib/server/api/marking-form.ts';

const talk = [
	'SPEAKER_00: Good evening. We are at the harbour tonight.',
	'Mara Lindt: Thank you. I am the mayor here.',
	'SPEAKER_00: And since when?',
	'Mara Lindt: Since the flood.',
].join('\n\n');

function reading(sidecar: Sidecar = {}): HowRead {
	const source = { name: 'harbour.txt', text: talk, sha256: '0' };
	return howRead(source, extract(source, { id: 'harbour', sidecar }), sidecar);
}

function formOf(fields: Readonly<Record<string, string>>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return form;
}

/** The form as the page draws it, with some of its fields changed. */
function drawn(read: HowRead, changes: Readonly<Record<string, string>> = {}): FormData {
	const fields = read.speakers.flatMap(({ label = '', names, role }, at) => [
		[`label.${at}`, label],
		[`en.${at}`, names?.['en'] ?? ''],
		[`zh.${at}`, names?.['zh'] ?? ''],
		[`role.${at}`, role ?? ''],
	]);
	return formOf({ ...(Object.fromEntries(fields) as Record<string, string>), ...changes });
}

const placeOf = (read: HowRead, label: string): number => read.speakers.findIndex((one) => one.label === label);
const nobody = (): Promise<undefined> => Promise.resolve(undefined);

describe('who speaks', () => {
	test('left as it was drawn says nothing, names that rules found among it', async () => {
		expect(await speakerFields(drawn(reading()), reading(), nobody)).toEqual({});
	});

	test('named says that label alone', async () => {
		const read = reading();
		const at = placeOf(read, 'SPEAKER_00');
		expect(
			await speakerFields(drawn(read, { [`en.${at}`]: ' Tom Brill ', [`role.${at}`]: 'host' }), read, nobody),
		).toEqual({ participants: [{ label: 'SPEAKER_00', name: { en: 'Tom Brill' }, role: 'host' }] });
	});

	test('named as somebody whom the graph knows means that person', async () => {
		const read = reading();
		const at = placeOf(read, 'SPEAKER_00');
		const find = (name: string) => Promise.resolve(name === '汤姆' ? 'person/tom-brill' : undefined);
		expect(await speakerFields(drawn(read, { [`zh.${at}`]: '汤姆' }), read, find)).toEqual({
			participants: [{ label: 'SPEAKER_00', entity: 'person/tom-brill', name: { zh: '汤姆' } }],
		});
	});

	test('given another part keeps the person, and names in further languages', async () => {
		const given = {
			participants: [
				{ label: 'SPEAKER_00', entity: 'person/brill-the-pilot', name: { en: 'Tom Brill', fr: 'Thomas Brill' } },
			],
		};
		const read = reading(given);
		const at = placeOf(read, 'SPEAKER_00');
		expect(await speakerFields(drawn(read, { [`role.${at}`]: 'host' }), read, nobody)).toEqual({
			participants: [{ ...given.participants[0], role: 'host' }],
		});
	});

	test('with its name taken away, or taken back by its button, is as it was', async () => {
		const read = reading({ participants: [{ label: 'SPEAKER_00', name: { en: 'Tom Brill' } }] });
		const at = placeOf(read, 'SPEAKER_00');
		const back = { participants: [{ label: 'SPEAKER_00' }] };
		expect(await speakerFields(drawn(read, { [`en.${at}`]: '' }), read, nobody)).toEqual(back);
		expect(await speakerFields(drawn(read, { back: 'SPEAKER_00' }), read, nobody)).toEqual(back);
	});

	test('taken for no speaker, and taken back', async () => {
		const read = reading({ notSpeakers: ['Note'] });
		const at = placeOf(read, 'SPEAKER_00');
		expect(await speakerFields(drawn(read, { [`role.${at}`]: 'none' }), read, nobody)).toEqual({
			notSpeakers: ['Note', 'SPEAKER_00'],
		});
		expect(await speakerFields(drawn(read, { back: 'Note' }), read, nobody)).toEqual({ notSpeakers: null });
	});

	test('that the interview does not have is passed over', async () => {
		const form = formOf({ 'label.0': 'SPEAKER_99', 'en.0': 'Nobody', 'zh.0': '', 'role.0': '' });
		expect(await speakerFields(form, reading(), nobody)).toEqual({});
	});
});

describe('format, language and the rest', () => {
	const given: Sidecar = { format: 'text', title: 'At the harbour' };

	test('as they were say nothing; emptied, they are taken away', () => {
		const read = reading(given);
		expect(readingFields(formOf({ format: 'text', language: '', title: 'At the harbour' }), read)).toEqual({});
		expect(readingFields(formOf({ format: '', language: 'en', title: '' }), read)).toEqual({
			format: null,
			language: 'en',
			title: null,
		});
	});
});

describe('two labels that are one person', () => {
	test('have the other’s name and person', async () => {
		const read = reading();
		const at = placeOf(read, 'SPEAKER_00');
		const { participants } = (await speakerFields(
			drawn(read, { [`same.${at}`]: 'Mara Lindt' }),
			read,
			nobody,
		)) as Sidecar;
		expect(participants).toEqual([
			{ label: 'Mara Lindt', entity: 'person/mara-lindt', name: { en: 'Mara Lindt' } },
			{ label: 'SPEAKER_00', entity: 'person/mara-lindt', name: { en: 'Mara Lindt' } },
		]);
		const after = reading({ participants: participants ?? [] });
		expect(new Set(after.speakers.map(({ entity }) => entity))).toEqual(new Set(['person/mara-lindt']));
	});

	test('are called as the other is, where no name is known', async () => {
		const read = reading();
		const at = placeOf(read, 'Mara Lindt');
		const chosen = drawn(read, { [`same.${at}`]: 'SPEAKER_00' });
		const { participants } = (await speakerFields(chosen, read, nobody)) as Sidecar;
		expect(participants?.map(({ label, name }) => [label, name])).toEqual([
			['SPEAKER_00', { en: 'SPEAKER_00' }],
			['Mara Lindt', { en: 'SPEAKER_00' }],
		]);
	});

	test.each(['', 'Mara Lindt', 'Nobody here'])('are two where “%s” is chosen', async (other) => {
		const read = reading();
		const at = placeOf(read, 'Mara Lindt');
		expect(await speakerFields(drawn(read, { [`same.${at}`]: other }), read, nobody)).toEqual({});
	});
});

describe('what is marked on a note', () => {
	const note = { code: 'perhaps_labels', start: 0, end: 9, text: '', labels: ['Cy', 'Dee', 'Now'] } as const;
	const ticked = (...labels: readonly string[]): FormData => {
		const form = new FormData();
		for (const label of labels) form.append('label', label);
		return form;
	};

	test('are the labels that stay ticked, beside those of before, and no others', () => {
		const read = { notes: [note], given: { alsoSpeakers: ['Ann'], notSpeakers: ['cy'] } };
		expect(labelFields(ticked('Cy', 'Dee', 'Eve'), read)).toEqual({
			alsoSpeakers: ['Ann', 'Cy', 'Dee'],
			notSpeakers: null,
		});
		expect(labelFields(ticked(), read)).toEqual({});
		expect(labelFields(formOf({ back: 'Ann' }), read)).toEqual({ alsoSpeakers: null });
	});

	const place = {
		start: 4,
		end: 90,
		kind: 'footer',
		characters: 86,
		share: 0.5,
		words: 'And so',
		exact: 'And so',
	} as const;
	const shown = { notes: [], outside: [place], given: {} };
	const click = { start: '4', end: '90', as: 'speech', speaker: 'Ann' };
	const spoken = { start: 4, end: 90, exact: 'And so', as: 'speech', speaker: 'Ann' } as const;

	test('is a part that the page shows, with who says it', () => {
		expect(partFields(formOf(click), shown)).toEqual({ parts: [spoken] });
		const { speaker: _, ...editorial } = spoken;
		expect(partFields(formOf({ ...click, as: 'editorial' }), { ...shown, given: { parts: [spoken] } })).toEqual({
			parts: [{ ...editorial, as: 'editorial' }],
		});
	});

	test.each([
		['stands elsewhere', { start: '5' }],
		['is nothing that a part can be', { as: 'song' }],
	])('is none that %s', (_, wrong) => {
		expect(partFields(formOf({ ...click, ...wrong }), shown)).toEqual({});
	});

	test('is taken back by where it begins', () => {
		const given = { parts: [spoken] };
		expect(partFields(formOf({ back: '4' }), { ...shown, given })).toEqual({ parts: null });
		expect(partFields(formOf({ back: '5' }), { ...shown, given })).toEqual({});
	});
});
