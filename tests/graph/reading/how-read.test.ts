// What the user puts right about a reading, and what is told of how it came about.
import { describe, expect, test } from 'vitest';
import type { Extraction } from '#graph/extract.ts';
import { extract, type Options } from '../../extracting.ts';
import { formats } from '#graph/formats/index.ts';
import { howRead, type HowRead } from '#graph/reading/how-read.ts';
import type { Sidecar, Source } from '#graph/model.ts';
import { isProblem } from '#graph/problem.ts';

function sourceOf(text: string, name = 'harbour.txt'): Source {
	return { name, text, sha256: '0' };
}

function reading(text: string, sidecar: Sidecar = {}, options: Partial<Options> = {}): Extraction {
	return extract(sourceOf(text), { id: 'harbour', sidecar, ...options });
}

function told(text: string, sidecar: Sidecar = {}): HowRead {
	return howRead(sourceOf(text), reading(text, sidecar), sidecar);
}

const machine = [
	'SPEAKER_00: Good evening, and welcome back. We are at the harbour tonight.',
	'SPEAKER_01: Thank you. I run the tide gauges here, and I have done so since the flood.',
	'SPEAKER_02: Could you say what a tide gauge is?',
	'SPEAKER_01: A float in a pipe, with a pen on it. Ours has drawn the same line for ninety years.',
	'SPEAKER_00: And nobody has ever replaced the pen?',
	'SPEAKER_01: Only twice.',
].join('\n\n');

const speakersOf = ({ knowledge }: Extraction): readonly (string | undefined)[] =>
	knowledge.turns.map(({ speaker, speakerLabel }) => speaker ?? speakerLabel);

describe('a label that the user names', () => {
	test('is that person, in every turn', () => {
		const named = reading(machine, {
			participants: [{ label: 'SPEAKER_01', name: { en: 'Ada Vance' }, role: 'guest' }],
		});
		expect(speakersOf(named)).toEqual([
			'SPEAKER_00',
			'person/ada-vance',
			'SPEAKER_02',
			'person/ada-vance',
			'SPEAKER_00',
			'person/ada-vance',
		]);
		expect(named.knowledge.turns.map(({ speakerLabel }) => speakerLabel)).toContain('SPEAKER_01');
		expect(named.knowledge.interviews[0]?.participants).toEqual([
			{ label: 'SPEAKER_01', name: { en: 'Ada Vance' }, role: 'guest', entity: 'person/ada-vance' },
		]);
	});

	test.each<[string, NonNullable<Sidecar['participants']>]>([
		[
			'by the same name',
			[
				{ label: 'SPEAKER_00', name: { en: 'Tom Brill' } },
				{ label: 'SPEAKER_02', name: { en: 'Tom Brill' } },
			],
		],
		[
			'by names that differ in case',
			[
				{ label: 'SPEAKER_00', name: { en: 'tom brill' } },
				{ label: 'SPEAKER_02', name: { en: 'Tom Brill' } },
			],
		],
		[
			'by one name here and in two languages there',
			[
				{ label: 'SPEAKER_00', name: { zh: '汤姆·布里尔' } },
				{ label: 'SPEAKER_02', name: { en: 'Tom Brill', zh: '汤姆·布里尔' } },
			],
		],
		[
			'by the name of somebody who has an id',
			[
				{ label: 'SPEAKER_00', name: { en: 'Tom Brill' } },
				{ label: 'SPEAKER_02', entity: 'person/brill-the-pilot', name: { en: 'Tom Brill' } },
			],
		],
	])('is one speaker with another that is named %s', (_, participants) => {
		const { knowledge, report } = reading(machine, { participants });
		const [first, , third] = knowledge.turns;
		expect(first?.speaker).toBeDefined();
		expect(third?.speaker).toBe(first?.speaker);
		expect(report.speakers).toBe(2);
		expect(knowledge.entities.filter(({ id }) => id === first?.speaker)).toHaveLength(1);
	});

	test('is the person whom the lexicon knows by that id or name', () => {
		const byId = reading(machine, { participants: [{ label: 'SPEAKER_01', entity: 'person/noam-brown' }] });
		const byName = reading(machine, { participants: [{ label: 'SPEAKER_01', name: { en: 'Noam Brown' } }] });
		expect(byId.knowledge.turns[1]?.speaker).toBe('person/noam-brown');
		expect(byName.knowledge.turns[1]?.speaker).toBe('person/noam-brown');
		expect(byId.knowledge.entities.find(({ id }) => id === 'person/noam-brown')?.labels['en']).toBe('Noam Brown');
	});

	test('has the label for its name where an id is all that is known', () => {
		const { knowledge } = reading(machine, { participants: [{ label: 'SPEAKER_01', entity: 'person/the-keeper' }] });
		expect(knowledge.entities.find(({ id }) => id === 'person/the-keeper')?.labels).toEqual({ en: 'SPEAKER_01' });
	});
});

describe('a label that the user takes for none', () => {
	const talk = [
		'Ines: We walked to the mill first.',
		'',
		'Remember: the mill was still working then, day and night.',
		'',
		'Piotr: And who ran it?',
		'',
		'Remember: nobody in this town would say.',
		'',
		'Ines: My uncle, mostly.',
		'',
		'Piotr: Your uncle!',
		'',
		'Remember: it was a secret.',
		'',
		'Ines: It was.',
	].join('\n');

	test('leaves its words to whoever speaks', () => {
		const { knowledge, report } = reading(talk, { notSpeakers: ['remember'] });
		expect(new Set(knowledge.turns.map(({ speakerLabel }) => speakerLabel))).toEqual(new Set(['Ines', 'Piotr']));
		expect(knowledge.turns[0]?.text).toContain('the mill was still working then');
		expect(report.account.state).toBe('whole');
	});

	test('also where a caption names its voice', () => {
		const captions =
			'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ines>We walked to the mill.\n\n00:03.000 --> 00:05.000\n<v Screen>1954\n';
		const read = extract(sourceOf(captions), { id: 'mill', sidecar: { notSpeakers: ['Screen'] } });
		expect(read.knowledge.turns.map(({ speakerLabel, text }) => [speakerLabel, text])).toEqual([
			['Ines', 'We walked to the mill. 1954'],
		]);
	});
});

describe('a format that the user asks for', () => {
	test('reads, and the reading says that it was asked for', () => {
		const { report } = reading(machine, { format: 'markdown' });
		expect(report.format).toBe('markdown');
		expect(report.because).toContain('asked for');
		expect(reading(machine, { format: 'markdown' }, { format: 'text' }).report.format).toBe('text');
	});

	test('that is none, is named with those that there are', () => {
		expect(() => reading(machine, { format: 'word' })).toThrow(
			/“word” is not a known format. Known formats: webvtt, srt/,
		);
	});

	test('that finds nobody speaking, is refused with what the content looks like', () => {
		expect(() => reading(machine, { format: 'webvtt' })).toThrow(
			'harbour.txt cannot be read as WebVTT: it has no cue with times. Its content matches: Plain text (text).',
		);
	});

	test('as words is not given to data', () => {
		const data = JSON.stringify({ segments: [{ start: 0, end: 2, text: 'We walked to the mill.' }] });
		expect(() => reading(data, { format: 'text' })).toThrow(/braces would be read as words/);
	});

	test.each(formats.map(({ id }) => id))('%s reads a talk whole or says why not', (format) => {
		for (const text of [
			machine,
			'1\n00:00:01,000 --> 00:00:02,000\nWe walked.\n',
			'{"segments": []}',
			'<p>We walked.</p>',
		]) {
			try {
				const { report } = reading(text, { format });
				expect(report.turns).toBeGreaterThan(0);
				expect(report.account.state).toBe('whole');
			} catch (error) {
				expect(isProblem(error) && error.code).toBe('format_unfit');
			}
		}
	});
});

test('a language that the user gives is that of the interview', () => {
	expect(reading(machine).knowledge.interviews[0]?.language).toBe('en');
	expect(reading(machine, { language: 'zh-Hant' }).knowledge.interviews[0]?.language).toBe('zh-Hant');
});

describe('how it was read', () => {
	test('tells the format and why, what else could read it, and what every character is', () => {
		const { format, formats: possible, account, length, language } = told(machine);
		expect(format).toMatchObject({ id: 'text', title: 'Plain text', by: 'content' });
		expect(format.because).toContain('6 lines begin with a name and a colon');
		expect(possible[0]).toEqual({ id: 'text', title: 'Plain text', because: 'it is text' });
		expect(possible.map(({ id }) => id).toSorted()).toEqual(formats.map(({ id }) => id).toSorted());
		expect(possible.slice(1).every(({ because }) => because === undefined)).toBe(true);
		expect(language).toEqual({ code: 'en', by: 'content' });
		if (account.state !== 'whole') throw new Error(account.found);
		const counted = Object.values(account.counts).reduce((sum, count) => sum + count, 0);
		expect(counted).toBe(length);
		expect(length).toBe(machine.length);
	});

	test('tells what the user decided', () => {
		const { format, language } = told(machine, { format: 'markdown', language: 'en' });
		expect([format.by, language.by]).toEqual(['user', 'user']);
	});

	test('tells who speaks how much, who most first, and how each came by a name', () => {
		const { speakers } = told(
			`${machine}\n\nMara Lindt: I am the mayor, by the way.\n\nMara Lindt: And I am leaving.`,
			{ participants: [{ label: 'SPEAKER_01', name: { en: 'Ada Vance' }, role: 'guest' }] },
		);
		expect(speakers[0]).toMatchObject({
			label: 'SPEAKER_01',
			entity: 'person/ada-vance',
			names: { en: 'Ada Vance' },
			role: 'guest',
			naming: 'given',
			turns: 3,
		});
		expect(speakers.find(({ label }) => label === 'Mara Lindt')?.naming).toBe('label');
		expect(speakers.find(({ label }) => label === 'SPEAKER_00')).not.toHaveProperty('naming');
		expect(speakers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
	});

	test('counts shares in time where every turn has one', () => {
		const { speakers } = told(
			'WEBVTT\n\n00:00.000 --> 00:09.000\n<v Ines>Yes.\n\n00:09.000 --> 00:10.000\n<v Piotr>And who ran the mill in those days, if I may ask?\n',
		);
		expect(speakers.map(({ label, share, milliseconds }) => [label, share, milliseconds])).toEqual([
			['Ines', 0.9, 9000],
			['Piotr', 0.1, 1000],
		]);
	});

	test('shows two to five of a speaker’s own words, those about oneself among them', () => {
		const answers = Array.from(
			{ length: 40 },
			(_, at) =>
				`SPEAKER_00: And then?\n\nSPEAKER_01: In year ${at} the water stood a little higher than in the years before.`,
		);
		answers[23] =
			'SPEAKER_00: And you?\n\nSPEAKER_01: It was cold out on the quay. It rained, as it does in that month, for days on end, and nobody went out who had any choice in the matter, and the boats stayed in. My book on the harbour came out that winter. People read it by candle.';
		const { speakers } = told(answers.join('\n\n'));
		const [most] = speakers;
		expect(most?.label).toBe('SPEAKER_01');
		expect(most?.excerpts.length).toBeGreaterThanOrEqual(2);
		expect(most?.excerpts.length).toBeLessThanOrEqual(5);
		expect(most?.excerpts.map(({ text }) => text)).toContain(
			'My book on the harbour came out that winter. People read it by candle.',
		);
		const indexes = most?.excerpts.map(({ index }) => index) ?? [];
		expect(indexes).toEqual(indexes.toSorted((a, b) => a - b));
	});

	test('shows words that stand where it says, never half a character', () => {
		const long = `主持人：${'今天我们去看海边的老船厂，看看那里的人怎样修船。'.repeat(30)}\n\n嘉宾：${'😀'.repeat(400)}\n\n主持人：好。\n\n嘉宾：再见。`;
		const { knowledge } = reading(long);
		for (const { excerpts } of told(long).speakers) {
			for (const { index, text, textStart, textEnd } of excerpts) {
				expect(knowledge.turns[index - 1]?.text.slice(textStart, textEnd)).toBe(text);
				expect(text.isWellFormed()).toBe(true);
				expect(text.length).toBeLessThan(240);
			}
		}
	});

	test('shows no more speakers than anybody names, and says how many labels there are', () => {
		const many = Array.from({ length: 300 }, (_, at) => `SPEAKER_${at}: Here.\n\nSPEAKER_${at}: Still here.`).join(
			'\n\n',
		);
		const { speakers, labels } = told(many);
		expect(speakers).toHaveLength(200);
		expect(labels).toBe(300);
	});
});
