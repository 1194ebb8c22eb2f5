// The words of one paragraph: emphasis, links and escapes taken off, wrapped lines put together.
// Emphasis is matched on the raw text: CommonMark's flanking rules fail beside full-width punctuation.
import { decodeHTML } from 'entities';
import type { LinkSpan, Span, TextSpan } from '../../model.ts';
import { strip } from '../../text/strip.ts';
import { disjoint } from '../lines.ts';
import type { Pen } from '../pen.ts';
import { soundsIn } from '../sounds.ts';
import { clock, milliseconds } from '../times.ts';
import { hiddenIn } from './hidden.ts';
import { foldReference } from './references.ts';

/** What inline text may hold besides words. `cue` is a time in brackets, `note` a sound; `textStart` is where the text went on. */
export type Aside = Span & {
	readonly kind: 'markup' | 'image' | 'cue' | 'note';
	readonly time?: number;
	readonly textStart: number;
};

/** `links`: what links of notes show, which their author marked as names. */
export type Inline = {
	readonly highlights: readonly TextSpan[];
	readonly links: readonly LinkSpan[];
	readonly asides: readonly Aside[];
};

/** Stops at every character that may be more than itself. Alternatives are disjoint in their first character. */
const token =
	/\\[!-/:-@[-`{-~]|\*+|_+|!\[(?:(?!!\[)[^\]\n]){0,300}\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,500})?(?:\s{1,3}[^()\s"]{1,1000}){0,4}(?:\s{1,3}"[^"\n]{0,200}")?\)|\[|\](?:\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,500})?(?:\s"[^"\n]{0,200}")?\)|\[[^[\]\n]{0,200}\])|<\/?(?:img|iframe|video|audio|figure|section|span|table|t[dhr])\b[^<>]{0,3000}>|<\/?[a-zA-Z][^<>]{0,300}>|<https?:[^<>\s]{1,2000}>|<!--[^<>]{0,3000}-->|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});|~~|`+/g;

type Token = Span & { readonly text: string; readonly line: number } & Marked;
type Marked = { readonly mark?: 'cue' | 'note' | 'markup'; readonly opens?: string; readonly closes?: true };

/** A time in brackets within the words. Round ones must have hours: `(12:30)` is a time of day. */
const moment = new RegExp(
	String.raw`\\?\[\s?(${clock})\s?\\?\]|#(${clock})#?|\{(${clock})\}|【(${clock})】|\((\d{1,2}:\d{2}:\d{2}(?:[.,-]\d{1,3})?)\)`,
	'gu',
);

/** Writes `lines` (spans without their block marks) with `pen` and says what was bold. `references`: what links are called. */
export function writeInline(
	source: string,
	lines: readonly Span[],
	pen: Pen,
	references: ReadonlySet<string> = new Set(),
): Inline {
	const tokens = lines.flatMap((line, at) => tokensOf(source, line, at));
	const roles = rolesOf(source, tokens, references);
	const highlights: TextSpan[] = [];
	const asides: Aside[] = [];
	const links: LinkSpan[] = [];
	let bold: number | undefined;
	let open: Omit<LinkSpan, 'textEnd'> | undefined;
	let next = 0;
	for (const [at, line] of lines.entries()) {
		if (at > 0) pen.join();
		let from = line.start;
		for (let each = tokens[next]; each !== undefined && each.line === at; each = tokens[++next]) {
			const role = roles.get(next) ?? 'words';
			if (role === 'words') continue;
			pen.write(from, each.start);
			from = each.end;
			if (role === 'escape')
				pen.put(unescaped(each.text), each.text.startsWith('\\') ? each.start + 1 : each.start, each.end);
			else {
				if (/^<\/?(?:br|p|div|li)\b/i.test(each.text)) pen.join();
				asides.push(asideOf(each, role, pen.at()));
			}
			if (each.opens !== undefined) open = { name: each.opens, textStart: pen.at() };
			if (each.closes === true && open !== undefined) links.push({ ...open, textEnd: pen.at() });
			if (role === 'open') bold = pen.at();
			if (role === 'close' && bold !== undefined) {
				const start = bold;
				bold = undefined;
				highlights.push({ textStart: start, textEnd: pen.at() });
			}
		}
		pen.write(from, line.end);
	}
	return { highlights, links, asides };
}

function asideOf({ text, start, end, mark }: Token, role: Role, textStart: number): Aside {
	const time = mark === 'cue' ? milliseconds(strip(text, { start: /\D/, end: /[^\ds秒]/ })) : undefined;
	return {
		kind: mark ?? (role === 'image' ? 'image' : 'markup'),
		start,
		end,
		textStart,
		...(time === undefined ? {} : { time }),
	};
}

function unescaped(text: string): string {
	return text.startsWith('\\') ? text.slice(1) : decodeHTML(text);
}

/** A line of Markdown without the backslashes before its marks. */
export function withoutEscapes(line: string): string {
	return line.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function tokensOf(source: string, line: Span, at: number): readonly Token[] {
	const text = source.slice(line.start, line.end);
	const marks = marksIn(text);
	const tokens: Token[] = marks.map(({ start, end, ...mark }) => ({
		start: line.start + start,
		end: line.start + end,
		text: text.slice(start, end),
		line: at,
		...mark,
	}));
	let next = 0;
	for (const found of text.matchAll(token)) {
		while ((marks[next]?.end ?? Infinity) <= found.index) next++;
		if ((marks[next]?.start ?? Infinity) < found.index + found[0].length) continue;
		const start = line.start + found.index;
		tokens.push({ start, end: start + found[0].length, text: found[0], line: at });
	}
	return marks.length === 0 ? tokens : tokens.toSorted((a, b) => a.start - b.start);
}

/** Sounds, times and what nobody sees within a line; offsets count in it. */
function marksIn(text: string): readonly (Span & Marked)[] {
	const hidden = hiddenIn(text).map(({ kind, ...rest }) => ({ ...rest, mark: kind }));
	if (!/[[#{【(（♪♫🎵🎶*]/u.test(text)) return hidden;
	const sounds = soundsIn(text).map((span) => ({ ...span, mark: 'note' as const }));
	const times = [...text.matchAll(moment)].map((found) => ({
		start: found.index,
		end: found.index + found[0].length,
		mark: 'cue' as const,
	}));
	return disjoint([...hidden, ...sounds, ...times]);
}

type Role = 'words' | 'escape' | 'markup' | 'image' | 'open' | 'close';

function rolesOf(source: string, tokens: readonly Token[], references: ReadonlySet<string>): ReadonlyMap<number, Role> {
	const roles = new Map<number, Role>();
	const brackets: number[] = [];
	for (const [at, { text, mark }] of tokens.entries()) {
		if (mark !== undefined) roles.set(at, 'markup');
		else if (text.startsWith('\\') || text.startsWith('&')) roles.set(at, 'escape');
		else if (text.startsWith('![')) roles.set(at, 'image');
		else if (text === '[') brackets.push(at);
		else if (text.startsWith(']')) {
			const open = brackets.pop();
			if (open === undefined || (text.startsWith('][') && !refers(source, tokens[open], tokens[at], references)))
				continue;
			roles.set(open, 'markup');
			roles.set(at, 'markup');
		} else if (text.startsWith('<')) roles.set(at, text.startsWith('<http') ? 'words' : 'markup');
		else if (text === '~~' || text.startsWith('`')) roles.set(at, 'markup');
	}
	emphasis(source, tokens, roles, '*');
	emphasis(source, tokens, roles, '_');
	return roles;
}

/** Whether `[words][name]` or `[name][]` is a link whose address the text gives elsewhere. */
function refers(
	source: string,
	open: Token | undefined,
	close: Token | undefined,
	references: ReadonlySet<string>,
): boolean {
	if (references.size === 0 || open === undefined || close === undefined) return false;
	const name = close.text.slice(2, -1);
	return references.has(foldReference(name === '' ? source.slice(open.end, close.start) : name));
}

/** Pairs runs of `mark`: two or more are strong, one is emphasis; a run that finds no partner is words, unless it stands at an edge. */
function emphasis(source: string, tokens: readonly Token[], roles: Map<number, Role>, mark: '*' | '_'): void {
	let strong: number | undefined;
	let light: number | undefined;
	for (const [at, { text, start, end, mark: aside }] of tokens.entries()) {
		if (aside !== undefined || !text.startsWith(mark)) continue;
		const before = source.charAt(start - 1);
		const after = source.charAt(end);
		if (text.length >= 4) roles.set(at, 'markup');
		else if (text.length >= 2) {
			if (mark === '_' && isWord(before) && isWord(after)) continue;
			if (strong === undefined) strong = at;
			else {
				roles.set(strong, 'open');
				roles.set(at, 'close');
				strong = undefined;
			}
		} else if (light === undefined) {
			if (after.trim() !== '' && !(mark === '_' && isWord(before)) && !/\d/.test(before)) light = at;
		} else if (before.trim() !== '' && !(mark === '_' && isWord(after))) {
			roles.set(light, 'markup');
			roles.set(at, 'markup');
			light = undefined;
		}
	}
	if (strong !== undefined && isEdge(tokens, strong)) roles.set(strong, 'markup');
}

function isEdge(tokens: readonly Token[], at: number): boolean {
	return at === 0 || at === tokens.length - 1;
}

function isWord(character: string): boolean {
	return /[\p{L}\p{N}]/u.test(character);
}
