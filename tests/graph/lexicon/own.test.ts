// Files of names that users write: what is read, what is refused and how that is told, and how they meet what ships.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everydayNames } from '#graph/lexicon/own/everyday.ts';
import { overlay } from '#graph/lexicon/own/overlay.ts';
import { readOwnNames } from '#graph/lexicon/own/read.ts';
import { entriesIn } from '#lib/server/lexicon/packs.ts';
import { kinds, type LexiconEntry } from '#graph/model.ts';
import { found, talk } from '../talk.ts';

const entriesOf = (text: string): readonly LexiconEntry[] => {
	const { entries, faults } = readOwnNames(text);
	expect(faults).toEqual([]);
	return entries.map(({ entry }) => entry);
};
const faultsOf = (text: string): readonly string[] =>
	readOwnNames(text).faults.map(({ line, column, found, expected }) => `${line}:${column} ${found} / ${expected}`);
const lexicon = entriesIn();
const over = (text: string): readonly LexiconEntry[] => overlay(lexicon, readOwnNames(text).entries).entries;

describe('a file of names', () => {
	test('is read as docs/lexicon.md shows it', () => {
		const page = readFileSync(new URL('../../../docs/lexicon.md', import.meta.url), 'utf8');
		const example = /```yaml\n([^]*?)```/.exec(page)?.[1] ?? '';
		expect(entriesOf(example)).toEqual([
			{ id: 'person/ada-vance', en: 'Ada Vance', zh: '艾达·万斯', aliases: ['Ada', 'A. Vance'], heard: ['Aida Vans'] },
			{ id: 'person/theo-marsh', en: 'Theo Marsh' },
			{ id: 'organization/quillmark', en: 'Quillmark', zh: '墨羽出版社', sameAs: 'https://www.wikidata.org/wiki/Q42' },
			{ id: 'work/tide', en: 'Tide', only: [{ names: ['Tide'], near: ['novel', 'Vance', '小说'] }] },
			{ id: 'concept/slow-reading', en: 'slow reading', zh: '慢读' },
			{ id: 'concept/rlhf', en: 'RLHF', cased: ['RLHF'] },
			{ id: 'event/西湖读书会', zh: '西湖读书会' },
			{ id: 'place/marsh-end', en: 'Marsh End', only: [{ names: ['Marsh End'], near: ['village', 'cottage'] }] },
		]);
	});

	test.each([
		['a list of entries with their kinds', '- kind: person\n  en: Ada Vance\n'],
		['one entry without a dash', 'person:\n  en: Ada Vance\n'],
		['a bare name', 'person: Ada Vance'],
		['names in one line', 'people: [Ada Vance]'],
		['a kind in Chinese', '人物:\n  - Ada Vance\n'],
		['a mark of byte order and other line ends', '\uFEFFperson:\r\n  - Ada Vance\r\n'],
	])('may be %s', (_, text) => {
		expect(entriesOf(text)).toEqual([{ id: 'person/ada-vance', en: 'Ada Vance' }]);
	});

	test('takes every word as it stands: 1984, No and null are names', () => {
		expect(entriesOf('work: [1984, No, null, 0x10]').map(({ en }) => en)).toEqual(['1984', 'No', 'null', '0x10']);
	});

	test.each(['', '# names to come\n', 'person:\n', 'person: []\n'])('may hold nothing yet: %j', (text) => {
		expect(entriesOf(text)).toEqual([]);
	});

	test('may let all but one of its names wait, misheard ones too', () => {
		const text = 'person:\n  - {en: Ada Vance, aliases: [Will], heard: [Wheel], only: [Will, Wheel]}\n';
		expect(entriesOf(text)[0]?.only).toEqual([{ names: ['Will', 'Wheel'], within: 'interview' }]);
	});

	test('may say what belongs together, which is never looked for', () => {
		const text = 'person:\n  - {en: Ada Vance, related: [Quillmark Circle]}\n';
		expect(entriesOf(text)).toEqual([{ id: 'person/ada-vance', en: 'Ada Vance', related: ['Quillmark Circle'] }]);
		const named = found('I met Ada Vance at the quillmark circle', { lexicon: over(text) });
		// What other rules find is told with them.
		expect(named.filter((one) => !one.endsWith(')'))).toEqual(['Ada Vance → person/ada-vance']);
	});

	test('has ids in simplified characters, or those that it gives', () => {
		const text = 'person:\n  - zh: 林知遠\n  - {en: Ada, id: ada-poet}\n  - {en: Theo, id: person/theo-m}\n';
		expect(entriesOf(text).map(({ id }) => id)).toEqual(['person/林知远', 'person/ada-poet', 'person/theo-m']);
	});
});

describe('what is wrong is told with its line and column', () => {
	test.each([
		['person:\n\t- Ada\n', '2:1 a tab at the start of the line / spaces'],
		[
			'person:\n  - en: Ada: a life\n',
			'2:9 a second colon in the line / quotes around a name with a colon in it: "Ada: a life"',
		],
		[
			'person:\n  - en： Ada\n',
			'2:5 “en： Ada” with a full-width colon / a colon of half width and a space: “en: Ada Vance”',
		],
		['person:\n  - @ada\n', '2:5 a name that begins with a sign of YAML / quotes around it: "@ada"'],
		['persona:\n  - Ada\n', `1:1 “persona” / a kind: ${kinds.join(', ')}`],
		['- en: Ada\n', `1:3 an entry without a kind / kind: ${kinds.join(', ')}`],
		['person:\n  - aliases: [Ada]\n', '2:5 an entry without a name / en, zh or both'],
		[
			'person:\n  - en: Ada\n    alias: Eda\n',
			'3:5 the field “alias” / one of kind, en, zh, name, aliases, heard, related, only, near, not, within, cased, id, sameAs',
		],
		['person:\n  - en: Ada\n    en: Eda\n', '3:5 en a second time / each field once; further names go under aliases'],
		['person:\n  - en: ???\n', '2:5 the name “???” / a name with letters or Chinese characters in it'],
		['person:\n  - {en: Ada, only: [Eda]}\n', '2:15 “Eda” under only / one of the names that the entry has'],
		[
			'person:\n  - {en: Ada, only: [Ada]}\n',
			'2:15 only for every name of the entry / words under near, or one name that counts wherever it stands',
		],
		[
			'person:\n  - {en: Ada, id: Ada Vance}\n',
			'2:15 the id “Ada Vance” / small letters, digits and hyphens, such as person/ada-vance',
		],
		['person:\n  - {en: Ada, related: [Ada]}\n', '2:15 “Ada” under related / what is something else'],
		['person:\n  - {en: Ada, sameAs: somewhere}\n', '2:15 “somewhere” / an address, https://…'],
		[`person:\n  - ${'Ada '.repeat(60)}\n`, '2:5 a name of 239 characters / at most 200'],
	])('%j', (text, told) => expect(faultsOf(text)).toEqual([told]));

	test('all of it, in order of the lines', () => {
		expect(faultsOf('person:\n  - {en: Ada, age: 3}\nthing: [x]\n').map((told) => told.slice(0, 3))).toEqual([
			'2:1',
			'3:1',
		]);
	});

	test.each([
		['anchors and aliases', 'person:\n  - &a Ada\n  - *a\n'],
		[
			'a bomb of aliases',
			`a: &a [x]\n${[...'bcdefgh'].map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]`).join('\n')}\n`,
		],
		['tags', 'person:\n  - !!js/function "x"\n'],
		['brackets without end', '['.repeat(200_000)],
		['dashes without end', '- '.repeat(200_000)],
		['two documents', 'person: [Ada]\n---\nperson: [Eda]\n'],
		['too many entries', `person: [${Array.from({ length: 20_001 }, (_, at) => `P${at}`).join(', ')}]`],
	])('%s are refused', (_, text) => expect(readOwnNames(text).faults.length).toBeGreaterThan(0));

	test('whatever the file, it is read or told, and never throws', () => {
		const piece = fc.constantFrom(
			'person',
			':',
			' ',
			'\n',
			'- ',
			'Ada',
			'[',
			']',
			'{',
			'}',
			'"',
			"'",
			'#',
			'&a',
			'*a',
			'!',
			'|',
			'>',
			'\t',
			'：',
			'%',
			'---',
			'?',
			'艾达',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				for (const { line, column } of readOwnNames(pieces.join('')).faults)
					expect(Math.min(line, column)).toBeGreaterThan(0);
			}),
			{ numRuns: 500 },
		);
	});
});

describe('names that users list', () => {
	const own = over('person:\n  - {en: Ada Vance, zh: 艾达·万斯, aliases: [Ada], heard: [Aida Vans]}\n');

	test.each([
		['艾達·萬斯来过', '艾達·萬斯 → person/ada-vance'],
		['我和Ada聊过', 'Ada → person/ada-vance'],
		['I met ＡＤＡ Vance there', 'ＡＤＡ Vance → person/ada-vance'],
		['Aida Vans wrote to me', 'Aida Vans → person/ada-vance (heard as)'],
	])('are found: %s', (line, mention) => expect(found(line, { lexicon: own })).toContain(mention));

	test('have the origin of a list', () => {
		const { entities } = talk(['I met Ada Vance there.'], { lexicon: own }).knowledge;
		expect(entities.find(({ id }) => id === 'person/ada-vance')).toMatchObject({
			origin: 'lexicon',
			labels: { zh: '艾达·万斯' },
		});
	});

	test('take a name from what ships under another kind, and leave the rest of it there', () => {
		expect(found('Ada and Rust', { lexicon: own })).toContain('Ada → person/ada-vance');
		const { taken } = overlay(lexicon, readOwnNames('person:\n  - {en: Ada Vance, aliases: [Ada]}\n').entries);
		expect(taken).toEqual([{ name: 'Ada', own: 'person/ada-vance', from: 'work/ada-language' }]);
	});

	test('of what ships too are one with it, under the id that it has', () => {
		const joined = over('person:\n  - {en: Noam Brown, aliases: [Brownie of Quillmark]}\nconcept: [RLHF]\n');
		expect(joined.filter(({ en }) => en === 'Noam Brown' || en === 'RLHF').map(({ id }) => id)).toEqual([
			'person/noam-brown',
			'concept/reinforcement-learning-from-human-feedback',
		]);
		expect(found('诺姆·布朗就是Brownie of Quillmark', { lexicon: joined })).toEqual([
			'诺姆·布朗 → person/noam-brown',
			'Brownie of Quillmark → person/noam-brown',
		]);
		expect(joined.map(({ id }) => id)).toHaveLength(new Set(joined.map(({ id }) => id)).size);
	});

	test('under an id that the user gives bring along what ships', () => {
		const mine = over('person:\n  - {en: Noam Brown, id: noam-of-poker}\n');
		expect(found('诺姆·布朗说过', { lexicon: mine })).toEqual(['诺姆·布朗 → person/noam-of-poker']);
		expect(mine.some(({ id }) => id === 'person/noam-brown')).toBe(false);
	});

	test('that need company leave others their name', () => {
		const album = over('work:\n  - {en: Rust, id: rust-album, near: [album, singer]}\n');
		expect(found('The album Rust came out', { lexicon: album })).toContain('Rust → work/rust-album');
		expect(found('We wrote the compiler in Rust', { lexicon: album })).toContain('Rust → work/rust');
	});

	test('none at all leave what ships as it is', () => expect(overlay(lexicon, []).entries).toBe(lexicon));
});

test('names that are words of everyday are told, unless they wait for company', () => {
	const text =
		'person:\n  - {en: Will Hale, aliases: [Will, Hale]}\n  - {en: Joy Lim, aliases: [Joy], only: [Joy]}\nconcept: [slow reading, 时间, 慢读]\n';
	expect(readOwnNames(text).entries.flatMap(({ entry }) => everydayNames(entry))).toEqual(['Will', '时间']);
});
