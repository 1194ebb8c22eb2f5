// Each list of words stands once, as data in graph/language; rules say where its words may stand.
import { describe, expect, test } from 'vitest';
import { simplified } from '#graph/text/simplified.ts';
import { listsIn, listsOfData, sources, treeOf } from './lists.ts';
import ts from 'typescript';

/** More words than this are a list, and no part of a rule. */
const most = 12;
/** Lists that share as many words, and as large a part of the longer one, are copies of each other. */
const [fewest, share] = [8, 0.4];

const isData = (path: string): boolean => path.startsWith('graph/language/') && path !== 'graph/language/list.ts';
const data = sources().filter(isData);
/** The lexicon's words are another's matter, and so is how it spells them. */
const isRule = (path: string): boolean => !/^graph\/(?:language|lexicon)\/|\/spellings\.ts$/.test(path);

describe('lists of words', () => {
	test.each(sources().filter(isRule))('stand in no rule: %s', (path) => {
		// A file of data may hold a list that is of no language.
		if (holdsDataAlone(path)) return;
		const long = listsIn(path).filter(({ items }) => items.length > most);
		expect(long.map(({ place, items }) => `${place} ${items.slice(0, 4).join(' ')} …`)).toEqual([]);
	});

	test('stand once', () => {
		const lists = data.flatMap(listsOfData).map(({ place, items }) => ({
			place,
			words: new Set(items.map((item) => item.toLowerCase())),
		}));
		const twice = lists.flatMap((one, at) =>
			lists.slice(at + 1).flatMap((other) => {
				const common = [...one.words].filter((word) => other.words.has(word)).length;
				const isCopy = common >= fewest && common >= share * Math.max(one.words.size, other.words.size);
				return isCopy ? [`${one.place} and ${other.place} share ${common}`] : [];
			}),
		);
		expect(twice).toEqual([]);
	});

	test.each(data)('are data with a header: %s', (path) => {
		expect(treeOf(path).text).toMatch(/^\/\/ \S/);
		expect(holdsDataAlone(path)).toBe(true);
	});

	test.each(data)('hold nothing twice: %s', (path) => {
		for (const { place, items } of listsOfData(path))
			// Pairs of characters, of which one may stand in several.
			if (!place.endsWith(' sameInNames'))
				expect([place, items.filter((item, at) => items.indexOf(item) !== at)]).toEqual([place, []]);
	});

	test.each(data.filter((path) => path.startsWith('graph/language/chinese/')))(
		'of Chinese are in simplified characters, which rules read: %s',
		(path) => {
			for (const { place, items } of listsOfData(path)) {
				// Read before anybody knows which writing it is, and what tells the two apart.
				if (/ (?:frequentCharacters|sameInNames)$/.test(place)) continue;
				expect([place, items.filter((item) => simplified(item) !== item)]).toEqual([place, []]);
			}
		},
	);
});

/** Whether a file only imports, and exports values that are written down. */
function holdsDataAlone(path: string): boolean {
	let isAlone = true;
	const visit = (node: ts.Node): void => {
		if (ts.isFunctionLike(node) || ts.isRegularExpressionLiteral(node)) isAlone = false;
		ts.forEachChild(node, visit);
	};
	const tree = treeOf(path);
	visit(tree);
	return isAlone && tree.statements.every((one) => ts.isImportDeclaration(one) || ts.isVariableStatement(one));
}
