// Names in English that no list holds: in lists, by first names, in titles, and in talks without capitals.
import { describe, expect, test } from 'vitest';
import { extract } from '../../extracting.ts';

function entities(text: string, { listed = false }: { listed?: boolean } = {}): readonly string[] {
	const { knowledge } = extract(
		{ name: 'talk.txt', text, sha256: '0' },
		{ id: 'talk', ...(!listed && { lexicon: [] }) },
	);
	return [...new Set(knowledge.mentions.map(({ surface, entity }) => `${surface} → ${entity}`))];
}

const told = (line: string): readonly string[] =>
	entities(`Mara Lindqvist: ${line}\n\nTobias Okafor: I see.\n\nMara Lindqvist: Yes.\n`);
const toldWithLists = (line: string): readonly string[] =>
	entities(`Mara Lindqvist: ${line}\n\nTobias Okafor: I see.\n\nMara Lindqvist: Yes.\n`, { listed: true });

describe('names in a list', () => {
	test('are of the kind that the list is said to be of', () =>
		expect(told('We grew up on bands like Harlan Pines, Oxbow Lantern and Sleepmaking.')).toEqual([
			'Harlan Pines → organization/harlan-pines',
			'Oxbow Lantern → organization/oxbow-lantern',
			'Sleepmaking → organization/sleepmaking',
		]));
	test('are two where “or” stands between', () =>
		expect(told('It could have been on Tall Fence Records or Blue Sledge Records.')).toEqual([
			'Tall Fence Records → organization/tall-fence-records',
			'Blue Sledge Records → organization/blue-sledge-records',
		]));
	test('with one that a list holds are of its kind', () =>
		expect(toldWithLists('They sold it to Google, Vellumite and Microsoft.')).toContain(
			'Vellumite → organization/vellumite',
		));
});

describe('people', () => {
	test('are those whose first name is used as one', () =>
		expect(
			told('Then Corvane Strand mixed it. Corvane is a close friend, and he stayed for a week. I owe Corvane a lot.'),
		).toContain('Corvane Strand → person/corvane-strand'));
	test('are the same with and without a middle name', () =>
		expect(told('I am here with Ruth Amari Feld. Ruth Feld grew up there.')).toEqual([
			'Ruth Amari Feld → person/ruth-amari-feld',
			'Ruth Feld → person/ruth-amari-feld',
		]));
	test('are told by what is said of their name', () =>
		expect(told('His Norwegian name is Eivor, but nobody used it.')).toContain('Eivor → person/eivor'));
});

describe('organizations', () => {
	test('are “they”', () =>
		expect(
			told(
				'So I worked with these folks, Bell Sparrow, and they were lovely. Bell Sparrow in their first year had no office.',
			),
		).toContain('Bell Sparrow → organization/bell-sparrow'));
	test('are found under a usual word where the sponsor is thanked', () =>
		expect(
			told(
				'This episode is brought to you by Lantern, and we like Lantern a lot. I hung up a lantern. A lantern is nice.',
			),
		).toContain('Lantern → organization/lantern'));
	test('are known by their offices', () =>
		expect(told('We are here in the Tarrow offices today.')).toContain('Tarrow → organization/tarrow'));
});

describe('abbreviations of which there are many', () => {
	test('are concepts', () =>
		expect(told('They paid us a CPM of ten, and a higher CPM later.')).toContain('CPM → concept/cpm'));
});

describe('titles', () => {
	test('stand in quotation marks with capitals throughout', () =>
		expect(told('After “Notes From Nowhere” we had no money left.')).toContain(
			'Notes From Nowhere → work/notes-from-nowhere',
		));
	test('go on over their colon, and are known by what stands before it', () =>
		expect(
			told('She wrote Slow Cities: Why Walking Home Matters. Slow Cities sold well, and so did the rest.'),
		).toEqual([
			'Slow Cities: Why Walking Home Matters → work/slow-cities-why-walking-home-matters',
			'Slow Cities → work/slow-cities-why-walking-home-matters',
		]));
	test('go on over a comma before How, Why or What', () =>
		expect(told('It is called Quiet Hands, How to Hold a Tool and Not Break It. Yes.')).toContain(
			'Quiet Hands, How to Hold a Tool and Not Break It → work/quiet-hands-how-to-hold-a-tool-and-not-break-it',
		));
	test('do not take in a remark after a colon', () =>
		expect(told('Then Halvard Brekke: I Will Not Go.')).not.toContainEqual(expect.stringContaining('work/')));
	test('with an article name nobody', () =>
		expect(told('Then Brekke wrote The Marsh Rewritten, and we read it.')).toContain(
			'The Marsh Rewritten → work/the-marsh-rewritten',
		));
	test('are no people where what they are is said', () =>
		expect(told('This is Warm Harbour, a show about the sea.')).toContain('Warm Harbour → work/warm-harbour'));
	test('are not what somebody said', () => expect(told('And I said, “Well, that is Fine,” and left.')).toEqual([]));
});

describe('capitals', () => {
	test('of a nation make no name', () =>
		expect(told('The Japanese American families had a Norwegian-owned shop until Easter Sunday.')).toEqual([]));
	test('go on over the stops of an abbreviation', () =>
		expect(told('He went to the U.S. Naval Academy.')).toContain('U.S. Naval Academy → organization/us-naval-academy'));
	test('of a usual word count where they come again and again', () =>
		expect(
			told('We sell to Lantern. At Lantern they test it, and the people of Lantern were kind, so Lantern stays.'),
		).toContain('Lantern → organization/lantern'));
	test('are wanting where two words only sound like a company', () =>
		expect(toldWithLists('And then we work late, and eat blackberries.')).toEqual([]));
});

describe('a talk without capitals', () => {
	const lower = (line: string): readonly string[] =>
		entities(
			`WEBVTT\n\n00:00.000 --> 00:20.000\n<v Speaker 0>${line}\n\n00:20.000 --> 00:40.000\n<v Speaker 1>${'yes i think that is how it was for all of us in those days and we never asked why '.repeat(3)}\n`,
		);
	test.each([
		['a first name with a last one', 'so i met miriam okonkwo there', 'miriam okonkwo → person/miriam-okonkwo'],
		['whoever has a title', 'and doctor ines helmcke told us', 'ines helmcke → person/ines-helmcke'],
		[
			'a university',
			'i studied at lehigh university in those years',
			'lehigh university → organization/lehigh-university',
		],
		['a university of a place', 'at the university of tulsa', 'university of tulsa → organization/university-of-tulsa'],
		[
			'a body by its last word',
			'and the consumer lending bureau wrote to us',
			'consumer lending bureau → organization/consumer-lending-bureau',
		],
		[
			'somebody whose name is rare',
			'with me is ottilie brandvold who rows',
			'ottilie brandvold → person/ottilie-brandvold',
		],
		[
			'a title after called',
			'there is a book called salt and smoke on the northern coast by her and i loved it',
			'salt and smoke on the northern coast → work/salt-and-smoke-on-the-northern-coast',
		],
		['a place', 'we moved to memphis then', 'memphis → place/memphis'],
	])('names %s', (_, line, expected) => expect(lower(line)).toContain(expected));
	test('names nothing where nothing is named', () =>
		expect(lower('listen thanks so much okay we will see what happens on monday i mean it is a good idea')).toEqual(
			[],
		));
	test('takes its names from the front matter', () =>
		expect(
			entities(
				`WEBVTT\n\nNOTE The Hollow Barn Hour, with Wren Tallis\n\n00:00.000 --> 00:20.000\n<v Speaker 0>welcome to the hollow barn hour i have wren tallis here\n\n00:20.000 --> 00:40.000\n<v Speaker 1>${'yes i think that is how it was for all of us in those days and we never asked why '.repeat(3)}\n`,
			),
		).toContain('wren tallis → person/wren-tallis'));
});
