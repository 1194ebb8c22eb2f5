// Lists that others made, imported by the command, and found in a talk.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environment, newFolder, run, type Ended } from './command.ts';

const people = `item,itemLabel,itemLabel_zh,itemAltLabel
http://www.wikidata.org/entity/Q9000001,Mira Holt,米拉·霍爾特,Mira of Saltwick
http://www.wikidata.org/entity/Q9000002,Q9000002,,
http://www.wikidata.org/entity/Q9000003,Noam Brown,,
`;

type Setting = {
	readonly file: (name: string, content: string | Uint8Array) => string;
	readonly lexicon: string;
	colloquy(...words: readonly string[]): Promise<Ended>;
};

function setting(): Setting {
	const here = newFolder();
	return {
		file: (name, content) => {
			writeFileSync(join(here, name), content);
			return join(here, name);
		},
		lexicon: join(here, 'library', 'lexicon'),
		colloquy: (...words) => run(words, environment(join(here, 'library'))),
	};
}

describe('colloquy lexicon import', () => {
	test('makes a list of the library’s own, whose names are found with the file’s addresses', async () => {
		const { file, lexicon, colloquy } = setting();
		const list = file('People of the coast.csv', people);
		const { code, out, err } = await colloquy('lexicon', 'import', list, '--kind', 'person');
		const made = join(lexicon, 'people-of-the-coast.yaml');
		expect({ code, out: out.split('\n') }).toEqual({
			code: 0,
			out: [
				`${made}: 2 entries, 4 names (person 2)`,
				`${made}:8: Noam Brown is merged with person/noam-brown: the names of both are used`,
				'',
			],
		});
		expect(err.split('\n')).toEqual([
			`${list}:3: skipped a row without a name (http://www.wikidata.org/entity/Q9000002): it has no name in English or Chinese.`,
			'Read as a table (CSV or TSV): 2 imported, 1 skipped.',
			'',
		]);
		const talk = file('talk.md', 'Ann: I met Mira of Saltwick.\n\nBob: 米拉·霍尔特?\n\nAnn: Yes.\n\nBob: Good.\n');
		const { entities, mentions } = JSON.parse((await colloquy('extract', talk, '--lexicon', made)).out) as {
			entities: readonly { id: string; sameAs?: string }[];
			mentions: readonly { surface: string; entity: string }[];
		};
		expect(mentions.map(({ surface, entity }) => `${surface} ${entity}`)).toEqual([
			'Mira of Saltwick person/mira-holt',
			'米拉·霍尔特 person/mira-holt',
		]);
		expect(entities.find(({ id }) => id === 'person/mira-holt')).toMatchObject({
			sameAs: 'http://www.wikidata.org/entity/Q9000001',
		});
	});

	test('tells which names need context words; the check of what it wrote finds nothing wrong', async () => {
		const { file, lexicon, colloquy } = setting();
		const list = file('books.bib', '@book{holt, title = {Tide},\n author = {Holt, Mira}, doi = {10.9999/tide}}\n');
		const { out } = await colloquy('lexicon', 'import', list, '--as', 'works.yml');
		expect(out).toContain(`${list}:1: “Tide” matches only near Holt\n`);
		expect(readFileSync(join(lexicon, 'works.yml'), 'utf8')).toContain('sameAs: https://doi.org/10.9999/tide');
		expect(await colloquy('lexicon', 'check')).toMatchObject({ code: 0, err: '' });
	});

	test('overwrites nothing but with --replace, which takes along only parts that an import made', async () => {
		const { file, lexicon, colloquy } = setting();
		const list = file('people.csv', people);
		mkdirSync(lexicon, { recursive: true });
		const own = 'person: [Ada Vance]\n';
		writeFileSync(join(lexicon, 'people.yaml'), own);
		writeFileSync(
			join(lexicon, 'people-2.yaml'),
			'# Imported by colloquy lexicon import from people.csv.\nperson: [Otto Brandt]\n',
		);
		writeFileSync(join(lexicon, 'people-3.yaml'), own);
		const refused = await colloquy('lexicon', 'import', list, '--kind', 'person');
		expect(refused).toMatchObject({ code: 1, out: '' });
		expect(refused.err).toContain('--replace');
		expect(readFileSync(join(lexicon, 'people.yaml'), 'utf8')).toBe(own);
		expect((await colloquy('lexicon', 'import', list, '--kind', 'person', '--replace')).code).toBe(0);
		expect(readFileSync(join(lexicon, 'people.yaml'), 'utf8')).toContain('Mira Holt');
		expect(readdirSync(lexicon).sort()).toEqual(['people-3.yaml', 'people.yaml']);
	});

	test.each([
		['is no list', ['talk.md'], 'Ann: Hello.\n', 1, 'cannot be imported: it contains'],
		['is binary', ['list.csv'], Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0), 1, 'is not a text file'],
		['is broken', ['list.ttl'], '@prefix a: <b:> .\na:b a:c "d .\n', 1, 'list.ttl, line 2: found'],
		['says nowhere what its things are', ['list.csv'], 'name\nMira Holt\n', 1, '--kind person'],
		['holds nothing that can be taken', ['list.csv', '--kind', 'person'], 'name\nQ17\n', 1, 'Nothing was written'],
		[
			'is asked for as another kind of file',
			['list.csv', '--kind', 'person', '--as', '../names.yaml'],
			people,
			2,
			'cannot be the name of a lexicon file',
		],
		['is said to be of no kind', ['list.csv', '--kind', 'thing'], people, 2, 'is not a kind'],
	])('of a file that %s writes nothing, and says why', async (_, words, content, code, why) => {
		const { file, lexicon, colloquy } = setting();
		const [name = '', ...more] = words;
		const ended = await colloquy('lexicon', 'import', file(name, content), ...more);
		expect(ended).toMatchObject({ code, out: '' });
		expect(ended.err).toContain(why);
		expect(existsSync(lexicon)).toBe(false);
	});

	test('is what its flags are for: a check refuses them', async () => {
		expect(await setting().colloquy('lexicon', 'check', '--replace')).toMatchObject({ code: 2 });
	});
});
