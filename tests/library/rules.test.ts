// Other rules, another graph: what rebuilds every library is what changes a graph, and nothing else.
import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOfRules } from '#lib/server/library/rules.ts';
import { newFolder } from './folder.ts';

function changesWith(path: string): boolean {
	const root = newFolder();
	for (const folder of ['graph', 'cypher']) cpSync(folder, join(root, folder), { recursive: true });
	const before = hashOfRules(root);
	appendFileSync(join(root, path), '\n');
	return hashOfRules(root) !== before;
}

test.each([
	'graph/lexicon/packs/law.tsv',
	'graph/lexicon/contexts.tsv',
	'graph/extractors/index.ts',
	'graph/language/chinese/dictionary.json',
	'graph/lexicon/own/read.ts',
	'graph/model/kinds.ts',
	'cypher/writes/add-mentions.cypher',
	'cypher/engines/ladybug/schema.cypher',
	'cypher/write.ts',
])('%s is part of the rules', (path) => {
	expect(changesWith(path)).toBe(true);
});

test.each([
	'cypher/README.md',
	'graph/lexicon/README.md',
	'graph/lexicon/unambiguous.txt',
	'graph/exports/json.ts',
	'graph/model/colloquy-1.ts',
	'graph/problem.ts',
	'graph/problem/plain-error.ts',
	'cypher/queries/neighbours.cypher',
	'cypher/questions.ts',
])('%s is none', (path) => {
	expect(changesWith(path)).toBe(false);
});
