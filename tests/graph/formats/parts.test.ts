// What a user says that a stretch of the source is: speech that no turn has, or words that nobody said.
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { parse } from '#graph/formats/index.ts';
import { partAt } from '#graph/formats/parts.ts';
import type { GivenPart, Sidecar, Transcript } from '#graph/model.ts';
import { broken } from './proofs.ts';

const read = (text: string, sidecar: Sidecar = {}, name = 'talk.md'): Transcript =>
	parse({ name, text, sha256: '' }, { sidecar });
const sentence =
	'The bell was **cast** in the yard &amp; behind the church, and the village came to [hear](https://a.b) it.';
const asked = 'Q: Who cast it?\n\nA: A man from the coast.\n\nQ: And paid?\n\nA: The parish did.\n\n'.repeat(2);
const opening = Array.from({ length: 12 }, (_, at) => `${String(at + 1)} ${sentence}\n${sentence}`).join('\n\n');
const bells = `# Bells\n\n${opening}\n\n${asked.repeat(4)}`;
const before = { start: bells.indexOf('1 The'), end: bells.indexOf('Q: Who') };

function marked(text: string, from: string, to: string, as: GivenPart['as'], speaker?: string): GivenPart {
	return partAt(text, { start: text.indexOf(from), end: text.indexOf(to) + to.length }, as, speaker);
}

const speakers = ({ turns }: Transcript): readonly (string | undefined)[] => turns.map((turn) => turn.speakerLabel);

describe('a part that is speech', () => {
	const part = partAt(bells, before, 'speech', 'Q');

	test('is a turn at its place, of whoever is said to say it, and the note on it goes', () => {
		expect(read(bells).notes.map(({ code }) => code)).toEqual(['unread_text']);
		const talk = read(bells, { parts: [part] });
		expect(speakers(talk).slice(0, 5)).toEqual(['Q', 'Q', 'A', 'Q', 'A']);
		expect(talk.notes).toEqual([]);
		expect(talk.turns[0]?.passages).toHaveLength(12);
		expect(talk.turns[0]?.text).toMatch(
			/^1 The bell was cast in the yard & behind the church, and .* hear it\. The bell/,
		);
		expect(talk.turns[0]?.highlights).not.toEqual([]);
		expect(broken(talk, { text: bells })).toEqual([]);
	});

	test('that nobody is said to say is a turn of nobody', () => {
		const { speaker: _, ...nobody } = part;
		expect(speakers(read(bells, { parts: [nobody] })).slice(0, 2)).toEqual([undefined, 'Q']);
	});

	test('leaves a note on what is left beside it', () => {
		const first = { ...part, end: bells.indexOf('2 The') };
		const { notes, turns } = read(bells, { parts: [first] });
		expect(turns[0]?.passages).toHaveLength(1);
		expect(notes).toMatchObject([{ code: 'unread_text', start: bells.indexOf('2 The') }]);
	});

	test('cuts the turn that it stands in', () => {
		const text =
			'Ann: One day we came home.\n\n### A heading that is said\n\nAnd we slept.\n\nBo: Yes.\n\nAnn: So.\n\nBo: Well.';
		const talk = read(text, { parts: [marked(text, 'A heading', 'is said', 'speech', 'Bo')] });
		expect(talk.turns.slice(0, 3).map((turn) => [turn.speakerLabel, turn.text])).toEqual([
			['Ann', 'One day we came home.'],
			['Bo', 'A heading that is said'],
			['Ann', 'And we slept.'],
		]);
		expect(broken(talk, { text })).toEqual([]);
	});
});

describe('a part that is the editor’s', () => {
	test('needs no note, and is no turn', () => {
		const talk = read(bells, { parts: [partAt(bells, before, 'editorial')] });
		expect(talk.notes).toEqual([]);
		expect(talk.turns).toEqual(read(bells).turns);
	});

	test('leaves the turn that it stands in', () => {
		const text = 'Ann: We came home. Editor: she laughs here. And slept.\n\nBo: Yes.\n\nAnn: So.\n\nBo: Well.';
		const talk = read(text, { parts: [marked(text, 'Editor', 'here.', 'editorial')] });
		expect(talk.turns.map((turn) => turn.text)).toEqual(['We came home.', 'And slept.', 'Yes.', 'So.', 'Well.']);
		expect(talk.segments.filter(({ kind }) => kind === 'note')).toHaveLength(1);
		expect(broken(talk, { text })).toEqual([]);
	});
});

describe('a part is passed over, and a note says so', () => {
	const part = partAt(bells, before, 'speech', 'Q');
	const words = 'Only these words.';

	test.each([
		['where other words stand there', `A new line.\n\n${bells}`, part, 'no longer stand'],
		['where the file ends before it', bells.slice(0, part.start + 80), part, 'no longer stand'],
		['where no turn would be left', words, partAt(words, { start: 0, end: 17 }, 'editorial'), 'no turn would be left'],
	])('%s', (_, text, given, reason) => {
		const talk = read(text, { parts: [given] });
		expect(talk.notes).toContainEqual(
			expect.objectContaining({ code: 'part_passed_over', text: expect.stringContaining(reason) as string }),
		);
		expect(talk.turns).toEqual(read(text).turns);
		expect(talk.notes.every(({ start, end }) => start <= end && end <= text.length)).toBe(true);
	});

	test('where the format has its words in data', () => {
		const json = JSON.stringify([{ text: 'We came home.', note: 'It was late.' }, { text: 'Yes.' }]);
		const { notes } = read(json, { parts: [marked(json, 'It was', 'late.', 'speech')] });
		expect(notes).toContainEqual(expect.objectContaining({ code: 'part_passed_over' }));
	});
});

test.each(['bold-chinese', 'html-page', 'captions-mid-sentence', 'bilingual-alternating', 'double-across-label'])(
	'whatever parts of %s are marked, every character is accounted for and every word is proven',
	(name) => {
		const folder = `tests/graph/formats/fixtures/${name}`;
		const text = textIn(folder);
		const kinds = ['speech', 'editorial', 'speech', 'advertisement'] as const;
		for (let seed = 1; seed <= 24; seed++) {
			const size = Math.max(1, Math.floor(text.length / (3 + seed)));
			const parts = kinds.map((kind, at) => {
				const start = (seed * 37 + at * (size + 3)) % text.length;
				return partAt(text, { start, end: Math.min(text.length, start + size) }, kind, 'Ann');
			});
			const given = parts
				.toSorted((a, b) => a.start - b.start)
				.filter((one, at, all) => one.start >= (all[at - 1]?.end ?? 0));
			const talk = read(text, { parts: given });
			expect([seed, ...broken(talk, { text }, 5)]).toEqual([seed]);
		}
	},
);

function textIn(folder: string): string {
	for (const ending of ['md', 'txt', 'html', 'srt', 'vtt']) {
		try {
			return readFileSync(`${folder}/input.${ending}`, 'utf8');
		} catch {
			continue;
		}
	}
	throw new Error(`${folder} has no text`);
}

describe('labels that a user gives', () => {
	const dark = 'It went on and on in the dark. ';
	const within = `${`${dark.repeat(24)}\n`.repeat(2)}Cy: And so it was.\nDee: It was so.\n`.repeat(2);
	const text = `${'Ann Lee: Yes, it was so.\n\nBo Wu: And they came back.\n\n'.repeat(24)}Ann Lee: ${within}`;

	test('are speakers, those that the note tells or any others of them', () => {
		expect(read(text).notes).toMatchObject([{ code: 'perhaps_labels', labels: ['Cy', 'Dee'] }]);
		const talk = read(text, { alsoSpeakers: ['cy'] });
		expect([...new Set(speakers(talk))]).toEqual(['Ann Lee', 'Bo Wu', 'Cy']);
		expect(talk.turns.at(-1)?.text).toMatch(/^And so it was\.\n\nDee: It was so\./);
		const both = read(text, { alsoSpeakers: ['Cy', 'Dee'] });
		expect([...new Set(speakers(both))]).toEqual(['Ann Lee', 'Bo Wu', 'Cy', 'Dee']);
		expect(broken(talk, { text }, 9)).toEqual([]);
	});

	test('leave the others as they would be without them', () => {
		const others = read(text).turns.slice(0, 48);
		expect(read(text, { alsoSpeakers: ['Cy', 'Dee'] }).turns.slice(0, 48)).toEqual(others);
	});

	test('are told where no turn begins with them', () => {
		expect(read(text, { alsoSpeakers: ['Eve', 'Cy'] }).notes).toContainEqual(
			expect.objectContaining({ code: 'labels_passed_over', labels: ['Eve'] }),
		);
	});

	test('hold in captions as well', () => {
		const cues = ['Ann: Is it far?', 'Bo: Not far.', 'remember: bring a lamp', 'Ann: I will.', 'Bo: Good.'];
		const srt = cues.map((line, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at + 1},000\n${line}\n`).join('\n');
		expect([...new Set(speakers(read(srt, {}, 'a.srt')))]).toEqual(['Ann', 'Bo']);
		const given = read(srt, { alsoSpeakers: ['remember'] }, 'a.srt');
		expect([...new Set(speakers(given))]).toEqual(['Ann', 'Bo', 'remember']);
	});
});
