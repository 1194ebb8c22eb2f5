// What happens to files: edits that go wrong, programs that write half of it, and whoever means harm. Each mutation is plain
// data, so that fast-check can leave out what a failure does not need.
import fc from 'fast-check';
import { changes, restructured, type Change } from './structures.ts';

/** `at`: ten-thousandths of the text's length, so that a place stays one whatever was done before. */
type At = { readonly at: number };

export type Mutation = At &
	(
		| { readonly does: 'delete'; readonly length: number }
		| { readonly does: 'duplicate'; readonly length: number; readonly times: number }
		| { readonly does: 'put'; readonly piece: string; readonly times: number }
		| { readonly does: 'flip'; readonly bit: number }
		| { readonly does: 'keep'; readonly part: 'beginning' | 'end' }
		| { readonly does: 'splice'; readonly other: string; readonly from: number }
		| { readonly does: 'repeat'; readonly unit: 'line' | 'paragraph' | 'element'; readonly times: number }
		| { readonly does: 'swap'; readonly with: number }
		| { readonly does: 'renumber'; readonly number: string }
		| { readonly does: 'revalue'; readonly value: string }
		| { readonly does: 'restructure'; readonly change: Change; readonly value: string }
		| { readonly does: 'unbalance' }
		| { readonly does: 'end lines'; readonly end: string }
	);

/** No mutation makes a text longer than this, in UTF-16 code units. */
const longest = 40_000;

/** Bounds of words and sentences, directions, what is not seen, and what no text has. */
const characters = [
	...['\u0000', '\u0001', '\u001A', '\u001B', '\u007F', '\u0085', '\u000B', '\u000C', '\t', '\r', '\n', '\r\n'],
	...['\u200E', '\u200F', '\u202A', '\u202D', '\u202E', '\u202C', '\u2066', '\u2067', '\u2069', '\u061C'],
	...['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u00A0', '\u3000', '\u2028', '\u2029', '\uFFFC'],
	...['\uFFFD', '\uFFFE', '\uFFFF', '\u{10FFFF}', '\u{1F468}\u200D\u{1F469}', '\u0301\u0301', '\u0130', '\u1E9E', 'ﬁ'],
];
const marks = [
	...['"', '“', '”', "'", '’', '`', '(', ')', '（', '）', '[', ']', '【', '】', '{', '}', '<', '>', '《', '》', '「'],
	...[
		'**',
		'__',
		'*',
		'_',
		'~~',
		'|',
		'\\',
		'\\\\',
		'\\"',
		'#',
		'## ',
		'> ',
		'- ',
		'---\n',
		'---',
		':',
		'：',
		',',
		';',
	],
	...['<b>', '</b>', '<br>', '<!--', '-->', '<![CDATA[', ']]>', '<?xml', '<!DOCTYPE', '&', '&amp;', '&#', '&#0;'],
	...['&#x110000;', '&#xD800;', '\\u0000', '\\ud83d', '\\udE00', '\\u00', '%00', '{\\an8}', '♪', '[music]', '（笑）'],
	...['\n\n', '\n \n', 'Ann: ', '主持人：', '[00:12]', '00:00:01.000 --> 00:00:00.000', '99:99:99,999', '>> ', 'Q: '],
];
const numbers = [
	...['0', '-1', '-0', '1e999', '-1e999', '1e-400', '0.1', '00', '1.', '.5', '99', '60', '1e3', '0x1F', 'NaN', '１２'],
	...['9007199254740993', '4294967296', '99999999999999999999999999', '', '1,000', '٣'],
];
const values = [
	...['null', 'true', '0', '""', '[]', '{}', '[[]]', '[null]', '{"text":null}', '"\\u0000"', '"\\ud83d"', '-1'],
	...['{"__proto__":{"a":1}}', '"constructor"', '1e999', '[{"text":"a"},"b",3]'],
];

const at = fc.nat(10_000);
const times = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 9 }) }, fc.integer({ min: 10, max: 600 }));
const length = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 400 }));

const one = <Does extends Mutation['does'], Rest extends object>(
	does: Does,
	rest: { [Key in keyof Rest]: fc.Arbitrary<Rest[Key]> },
) => fc.record({ does: fc.constant(does), at, ...rest });

/** They leave JSON whole, which the others seldom do. */
export const restructurings = one('restructure', {
	change: fc.constantFrom(...changes),
	value: fc.constantFrom(...values, '"a word"', '12.5', '"00:01"'),
}) as fc.Arbitrary<Mutation>;

/** `others`: texts of which one may go on where this one is left. */
export function mutations(others: readonly string[]): fc.Arbitrary<Mutation> {
	return fc.oneof(
		one('delete', { length }),
		one('duplicate', { length, times }),
		{ weight: 3, arbitrary: one('put', { piece: fc.constantFrom(...characters, ...marks), times }) },
		one('flip', { bit: fc.nat(15) }),
		one('keep', { part: fc.constantFrom('beginning', 'end') }),
		one('splice', { other: fc.constantFrom(...others), from: at }),
		{ weight: 2, arbitrary: one('repeat', { unit: fc.constantFrom('line', 'paragraph', 'element'), times }) },
		one('swap', { with: at }),
		{ weight: 2, arbitrary: one('renumber', { number: fc.constantFrom(...numbers) }) },
		{ weight: 2, arbitrary: one('revalue', { value: fc.constantFrom(...values) }) },
		{ weight: 2, arbitrary: restructurings },
		{ weight: 2, arbitrary: one('unbalance', {}) },
		one('end lines', { end: fc.constantFrom('\r', '\r\n', '\u0085', '\u2028', '\u000B', '\n\n', '') }),
	) as fc.Arbitrary<Mutation>;
}

export function mutated(text: string, all: readonly Mutation[]): string {
	return all.reduce((changed, one) => apply(changed, one).slice(0, longest), text);
}

function apply(text: string, one: Mutation): string {
	const place = placeIn(text, one.at);
	const [before, after] = [text.slice(0, place), text.slice(place)];
	switch (one.does) {
		case 'delete':
			return before + after.slice(one.length);
		case 'duplicate':
			return before + after.slice(0, one.length).repeat(one.times) + after;
		case 'put':
			return before + one.piece.repeat(one.times) + after;
		case 'flip':
			return after === '' ? text : before + String.fromCharCode(after.charCodeAt(0) ^ (1 << one.bit)) + after.slice(1);
		case 'keep':
			return one.part === 'beginning' ? before : after;
		case 'splice':
			return before + one.other.slice(placeIn(one.other, one.from));
		case 'swap':
			return swapped(text, place, placeIn(text, one.with));
		case 'end lines':
			return text.replace(/\r\n|\r|\n/g, one.end);
		case 'repeat':
			return around(text, place, units[one.unit], (unit) => unit.repeat(one.times + 1));
		case 'renumber':
			return around(text, place, /\d+(?:\.\d+)?/g, () => one.number);
		case 'revalue':
			return around(text, place, /(?<=:\s*|[[,]\s*)(?:"[^"]*"|[\d.-]+|\[[^[\]]*\]|\{[^{}]*\})/g, () => one.value);
		case 'restructure':
			return restructured(text, one.at, one.change, one.value);
		case 'unbalance':
			return around(text, place, /["“”'’()（）[\]【】{}<>《》「」*_|]/g, () => '');
	}
}

/** An element, a cue or an object is one by its own marks. */
const units = {
	line: /[^\n]*\n/g,
	paragraph: /[^\n](?:[^\n]|\n[^\n])*\n\s*/g,
	element: /<(\w+)[^>]*>[^<]*<\/\1>\s*|<[^>]*>|\{[^{}]*\},?\s*|\[[^[\]]*\],?\s*|"[^"]*":?\s*/g,
};

function placeIn(text: string, tenThousandths: number): number {
	return Math.round((text.length * tenThousandths) / 10_000);
}

/** The first match from a place on, or the last before it. */
function around(text: string, place: number, pattern: RegExp, change: (found: string) => string): string {
	const all = [...text.matchAll(pattern)].filter(([found]) => found !== '');
	const match = all.find(({ index }) => index >= place) ?? all.at(-1);
	if (match === undefined) return text;
	return text.slice(0, match.index) + change(match[0]) + text.slice(match.index + match[0].length);
}

function swapped(text: string, one: number, other: number): string {
	const lines = text.split('\n');
	const lineOf = (place: number): number => text.slice(0, place).split('\n').length - 1;
	const [first, second] = [lineOf(one), lineOf(other)];
	const [a = '', b = ''] = [lines[first], lines[second]];
	return lines.with(first, b).with(second, a).join('\n');
}
