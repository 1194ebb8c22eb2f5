// Where an English name begins and ends.
import { describe, expect, test } from 'vitest';
import { extract } from '../../../extracting.ts';
import { english as told } from '../../unlisted.ts';

/** What is found, however unsure it is. */
const proposed = (line: string): readonly string[] =>
	extract(
		{ name: 'talk.txt', text: `Mara Lindqvist: ${line}\n\nTobias Okafor: Yes.\n`, sha256: '0' },
		{ id: 'talk', floor: 0 },
	).knowledge.mentions.map(({ surface }) => surface);
const namesIn = (line: string): readonly string[] => told(line).map((one) => one.split(' → ')[0] ?? '');

describe('the edges of a name', () => {
	test.each([
		['a body ends before its place', 'She joined the Marwick Institution in Trieste then.', ['Marwick Institution']],
		['a town ends before its country', 'He flew to Hobart in Tasmania last week.', ['Hobart', 'Tasmania']],
		['a unit after a number begins none', 'It came with a 512 MB Larkvane FX card.', ['Larkvane FX']],
		['nor does it end one', 'We bought a Vellum TK410 1 GHz scope.', ['Vellum TK410']],
		['a model goes on over its number', 'My best meter is a Brandreth 3000 from school.', ['Brandreth 3000']],
		['a nation’s adjective is none of it', 'We rented the Finnish Vellumite network.', ['Vellumite']],
		['what a hyphen binds to it is none of it', 'There are Tarrowboard-based ones.', ['Tarrowboard']],
		['what a ministry is for belongs to it', 'The ministry of Fenlands wrote to us.', ['ministry of Fenlands']],
		['so does whose administration it is', 'He worked for the Haddow administration.', ['Haddow administration']],
		['a siege is named by its place', 'That was the Siege of Marrowkeep.', ['Siege of Marrowkeep']],
	])('%s', (_, line, names) => expect(namesIn(line)).toEqual(expect.arrayContaining([...names])));

	test.each(['Senator', 'Justice', 'General', 'Mrs.'])('%s goes with a last name', (office) =>
		expect(told(`Then ${office} Haddow said so, and ${office} Haddow left.`)).toEqual([
			`${office} Haddow → person/haddow`,
		]),
	);
	test('an office goes with the last name of somebody who is named in full', () =>
		expect(told('I met Halvard Brekke there. Then Judge Brekke rose.')).toEqual([
			'Halvard Brekke → person/halvard-brekke',
			'Judge Brekke → person/halvard-brekke',
		]));
	test('what an editor adds in brackets belongs to it', () =>
		expect(told('It was [Halvard R.] Brekke who came with Katherine [Kit] Vandermeer.')).toEqual([
			'[Halvard R.] Brekke → person/halvard-r-brekke',
			'Katherine [Kit] Vandermeer → person/katherine-kit-vandermeer',
		]));
	test('but a state in brackets is none of what follows', () =>
		expect(namesIn('She left Boston [Massachusetts] Monday and wrote to Vandermeer.')).not.toContainEqual(
			expect.stringContaining(']'),
		));
	test('a measure and what is spelled are no names', () =>
		expect(told('So I had 512GB then, and that is spelled T-A-R-R-O-W. Gotcha.')).toEqual([]));
	test('an airline keeps its nation', () =>
		expect(namesIn('We flew with Finnish Airways to see him.')).toContain('Finnish Airways'));
	test('a small word in capitals is an abbreviation where it says something', () =>
		expect(proposed('How many doctors? WHO says that there are too few.')).toContain('WHO'));
	test('what is shouted tells nothing', () =>
		expect(told('He came in. YOU WOULD SAY THAT ABOUT IT, TOO, MERRY BOY, IF YOU KNEW.')).toEqual([]));
});

describe('names with `and` between them', () => {
	test.each([
		['after a', 'We had a Dunmore and Haskell tractor.', 'Dunmore and Haskell'],
		['after at', 'My first job was at Pellow and Strake for a year.', 'Pellow and Strake'],
		['where it stands so with a sign', 'It is Pellow & Strake. Then Pellow and Strake closed.', 'Pellow and Strake'],
	])('are one firm %s', (_, line, name) =>
		expect(told(line)).toContainEqual(expect.stringMatching(`^${name} → organization/`)),
	);
	test.each([
		['met by somebody', 'We met Pellow and Strake at the door.'],
		['each named elsewhere', 'I was at Pellow and Strake. Only Pellow was kind.'],
		['in a longer list', 'I was at Pellow and Strake, Haddow and others.'],
	])('are two where they are %s', (_, line) => expect(namesIn(line)).not.toContain('Pellow and Strake'));
	test('are two where nobody reads them', () => {
		expect(namesIn('Then we opened Slack and Zoom all day.')).not.toContain('Slack and Zoom');
		expect(namesIn('Then we watched Smoke and Mirrors all day.')).toContain('Smoke and Mirrors');
	});
	test('are two with `or`', () =>
		expect(namesIn('They open it in Summer or Autumn Writer or whatever.')).not.toContainEqual(
			expect.stringContaining(' or '),
		));
});
