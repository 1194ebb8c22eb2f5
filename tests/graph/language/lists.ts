// What lists of words stand in the sources of graph/, read from their syntax: arrays, strings of words, alternations of
// patterns, classes of Chinese characters.
import { readdirSync, readFileSync } from 'node:fs';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import ts from 'typescript';

/** `place`: the file and line, or the file and the name that it exports. */
export type List = { readonly place: string; readonly items: readonly string[] };

const root = new URL('../../../', import.meta.url);

/** The sources under graph/, by path. */
export function sources(): readonly string[] {
	return readdirSync(new URL('graph', root), { recursive: true, encoding: 'utf8' })
		.map((name) => `graph/${name}`)
		.filter((path) => /(?<!\.d)\.ts$/.test(path))
		.sort();
}

export function treeOf(path: string): ts.SourceFile {
	return ts.createSourceFile(path, readFileSync(new URL(path, root), 'utf8'), ts.ScriptTarget.Latest, true);
}

/** The lists that a file of rules holds. */
export function listsIn(path: string): readonly List[] {
	const tree = treeOf(path);
	const found: List[] = [];
	const visit = (node: ts.Node): void => {
		const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
		for (const items of listsOf(node)) found.push({ place: `${path}:${line + 1}`, items });
		ts.forEachChild(node, visit);
	};
	visit(tree);
	return found;
}

function listsOf(node: ts.Node): readonly (readonly string[])[] {
	if (ts.isArrayLiteralExpression(node)) return [node.elements.filter(ts.isStringLiteralLike).map(({ text }) => text)];
	if (ts.isRegularExpressionLiteral(node)) return alternatives(node.text.slice(1, node.text.lastIndexOf('/')));
	if (ts.isNoSubstitutionTemplateLiteral(node) || ts.isStringLiteral(node) || ts.isTemplateExpression(node)) {
		const text = node
			.getText()
			.slice(1, -1)
			.replace(/\$\{[^{}]*\}/g, '@');
		return [wordsOf(text), ...alternatives(text)];
	}
	return [];
}

/** The words of a string that holds nothing else; none of a sentence, which has marks. */
function wordsOf(text: string): readonly string[] {
	const words = text.trim().split(/[\s|]+/);
	if (words.length === 1 && /^\p{Script=Han}+$/u.test(text)) return [...text];
	return words.every((word) => /^[\p{L}\p{M}’'/-]+$/u.test(word)) ? words : [];
}

/** The words that a pattern chooses between, and the Chinese characters of its classes. */
function alternatives(source: string): readonly (readonly string[])[] {
	const found: string[][] = [];
	const add = (node: { readonly alternatives: readonly { readonly raw: string }[] }): void => {
		found.push(node.alternatives.map(({ raw }) => raw).filter((raw) => /\p{L}/u.test(raw)));
	};
	for (const unicode of [true, false])
		try {
			visitRegExpAST(new RegExpParser().parsePattern(source, 0, source.length, { unicode }), {
				onPatternEnter: add,
				onGroupEnter: add,
				onCapturingGroupEnter: add,
				onAssertionEnter: (node) => {
					if ('alternatives' in node) add(node);
				},
				onCharacterClassEnter: ({ raw }) => {
					found.push(raw.match(/\p{Script=Han}/gu) ?? []);
				},
			});
			return found;
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error;
		}
	return [];
}

/** The lists of a file of data: of each name that it exports, what is written there itself. */
export function listsOfData(path: string): readonly List[] {
	return treeOf(path).statements.flatMap((statement) => {
		if (!ts.isVariableStatement(statement)) return [];
		return statement.declarationList.declarations.map((declaration) => ({
			place: `${path} ${declaration.name.getText()}`,
			items: declaration.initializer === undefined ? [] : writtenIn(declaration.initializer),
		}));
	});
}

function writtenIn(node: ts.Node): readonly string[] {
	if (ts.isNoSubstitutionTemplateLiteral(node))
		return node.text
			.split(',')
			.map((item) => item.trim())
			.filter((item) => item !== '');
	if (ts.isStringLiteral(node)) return /\p{Script=Han}/u.test(node.text) ? [...node.text] : [];
	return node.getChildren().flatMap(writtenIn);
}
