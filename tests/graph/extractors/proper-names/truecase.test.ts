// Names in talks without capitals.
import { extract } from '../../../extracting.ts';
import { describe, expect, test } from 'vitest';
import { namesIn as entities } from '../../unlisted.ts';

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

describe('in a talk without capitals a name opens', () => {
	const words =
		'and so we went on and on about nothing in particular because that was how people talked in those days and nobody minded at all. ';
	const said = (line: string): readonly string[] => {
		const text = `mara lindqvist: ${line}\n\ntobias okafor: ${words.repeat(3)}\n\nmara lindqvist: yes.\n`;
		const source = { name: 'talk.txt', text, sha256: '0' };
		const { mentions } = extract(source, { id: 'talk', lexicon: [], floor: 0 }).knowledge;
		return mentions.filter(({ rule }) => rule === 'name').map(({ surface }) => surface);
	};
	test.each([
		['with a ship', 'they sent us to hms larkspur near the coast', 'hms larkspur'],
		['with a ship of two words', 'that became hms royal vellumite in june', 'hms royal vellumite'],
		['with a battle', 'he was at the battle of marrowkeep as a boy', 'battle of marrowkeep'],
		['with an office', 'we waited for admiral haddow to come in', 'admiral haddow'],
		['with a royal body', 'all of them were in the royal navy by then', 'royal navy'],
		['with a day of war', 'a week before d day they shut the base', 'd day'],
		['before a house', 'we sat on the wall outside norfolk house again', 'norfolk house'],
	])('%s', (_, line, name) => expect(said(line)).toContain(name));
	test('not with a general thing', () =>
		expect(said('in general people like it and the general lies in bed all day')).not.toContainEqual(
			expect.stringMatching(/^general/),
		));
});
