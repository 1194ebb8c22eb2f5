import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { names, parse, statement } from '#cypher/catalog.ts';
import { type Question, type QueryName, questions } from '#cypher/questions.ts';

const engines = ['ladybug', 'neo4j'];
const everyStatement = (['queries', 'writes'] as const).flatMap((folderName) =>
	names(folderName).flatMap((name) =>
		engines.map((engine) => ({ engine, folderName, ...statement(engine, folderName, name) })),
	),
);

describe('headers', () => {
	test('every question has a statement, and every statement that asks is a question', () => {
		expect(names('queries')).toEqual(Object.keys(questions).sort());
	});

	test('every question is asked by the program', () => {
		const files = ['src', 'cypher'].flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((file) => file.endsWith('.ts') && file !== 'questions.ts')
				.map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
		);
		const isAsked = (name: string) => files.some((text) => text.includes(`'${name}'`));
		expect(names('queries').filter((name) => !isAsked(name))).toEqual([]);
	});

	test.each(Object.keys(questions))('%s takes and gives what its type says', (name) => {
		const { header } = statement('ladybug', 'queries', name);
		const { parameters, columns }: Question = questions[name as QueryName];
		const fields = (list: typeof header.columns) => Object.fromEntries(list.map(({ name, type }) => [name, type]));
		expect(fields(header.columns)).toEqual(columns);
		expect(fields(header.parameters)).toEqual({ library: 'string', ...parameters });
		expect(header.title).not.toBe('');
		expect(header.view).toBeOneOf(['table', 'value', 'graph']);
	});

	test.each(everyStatement)('$name names the parameters that it uses ($engine)', ({ header, text }) => {
		const used = new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name));
		expect(header.parameters.map(({ name }) => name).sort()).toEqual([...used].sort());
	});

	test('a default and a mark for what may be absent are read', () => {
		const { header } = parse(
			'x',
			'// Title\n//\n// @param  limit integer = 20  most rows\n// @column time string?  when\n// @view   table\nRETURN 1',
		);
		expect(header).toEqual({
			title: 'Title',
			parameters: [{ name: 'limit', type: 'integer', otherwise: '20', about: 'most rows' }],
			columns: [{ name: 'time', type: 'string?', about: 'when' }],
			view: 'table',
		});
	});
});

describe('statements', () => {
	test.each(everyStatement)('$name touches this library alone ($engine)', ({ text }) => {
		expect(text).toMatch(/\blibrary(?: = |: )\$library/);
	});

	test.each(names('queries'))('%s answers in an order that is settled, and not without end', (name) => {
		const { text, header } = statement('ladybug', 'queries', name);
		if (header.view !== 'value') expect(text).toMatch(/\nORDER BY .+\n(SKIP \$skip\n)?LIMIT (\$limit|100)$/);
	});

	test('an engine replaces only statements that all engines share, with the same parameters', () => {
		const own = engines.flatMap((engine) => names('writes', engine).map((name) => ({ engine, name })));
		expect(own).not.toEqual([]);
		for (const { engine, name } of own) {
			const parameters = (from: string) => statement(from, 'writes', name).header.parameters.map((field) => field.name);
			expect(parameters(engine)).toEqual(parameters('shared'));
		}
		for (const engine of engines) expect(names('queries', engine)).toEqual([]);
	});

	test('every node that Neo4j is given carries Colloquy’s label', () => {
		for (const name of names('writes')) {
			const { text } = statement('neo4j', 'writes', name);
			for (const [made] of text.matchAll(/(?:CREATE|MERGE) \(\w*:[^ {]+ \{/g)) expect(made).toContain(':Colloquy');
		}
	});
});
