// From the answer to the drawing: what is written beside each node, in the language the user wants.
import type { GraphData, GraphNode } from '#lib/api.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { languageOf, nameOf, type Name } from '#lib/i18n/names.ts';
import type { Drawing } from '#lib/sigma/graph.ts';
import type { NamesIn } from './view.ts';

export function shownName(
	key: string,
	node: Pick<GraphNode, 'labels' | 'spoken'>,
	names: NamesIn | undefined,
	language: Language,
): Name {
	if (names === 'spoken' && node.spoken !== '') return { text: node.spoken, lang: languageOf(node.spoken) };
	return nameOf({ id: key, labels: node.labels }, names === 'spoken' || names === undefined ? language : names);
}

export function drawingOf(data: GraphData, names: NamesIn | undefined, language: Language): Drawing {
	return {
		nodes: data.nodes.map(({ key, attributes }) => ({
			key,
			kind: attributes.kind,
			name: linesOf(shownName(key, attributes, names, language).text),
			mentions: attributes.mentions,
			isWaiting: attributes.waiting !== undefined,
			at: { x: attributes.x, y: attributes.y },
		})),
		links: data.edges.map(({ key, source, target, attributes }) => ({
			key,
			source,
			target,
			strength: attributes.strength,
		})),
	};
}

/** In widths of a Latin letter; a Chinese character is as wide as two. */
const longestLine = 22;
const longestName = 44;
const widthOf = (text: string): number =>
	[...text].reduce((width, character) => width + (/[\u2E80-\u9FFF\uF900-\uFFEF]/.test(character) ? 2 : 1), 0);

/** Long names get two lines, as even as their words allow; what is longer still is cut, the list and the panel show it whole. */
export function linesOf(name: string): string {
	const whole = cut(name, longestName);
	if (widthOf(whole) <= longestLine) return whole;
	const breaks = [...whole.matchAll(/\s+|(?<=[-–·—：:、])/g)].map((found) => ({
		first: whole.slice(0, found.index).trimEnd(),
		second: whole.slice(found.index + found[0].length),
	}));
	const [even] = breaks
		.filter(({ first, second }) => first !== '' && second !== '')
		.sort((a, b) => Math.max(widthOf(a.first), widthOf(a.second)) - Math.max(widthOf(b.first), widthOf(b.second)));
	if (even) return `${even.first}\n${even.second}`;
	const characters = [...whole];
	const middle = Math.ceil(characters.length / 2);
	return /^[\u2E80-\u9FFF\uF900-\uFFEF]+…?$/.test(whole)
		? `${characters.slice(0, middle).join('')}\n${characters.slice(middle).join('')}`
		: whole;
}

function cut(name: string, most: number): string {
	let width = 0;
	for (const [index, character] of [...name].entries()) {
		width += widthOf(character);
		if (width > most) return `${[...name].slice(0, index).join('').trimEnd()}…`;
	}
	return name;
}
