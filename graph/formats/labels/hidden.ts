// What programs for notes and builders of sites write into a line and nobody says: links' brackets, ids of blocks, tags,
// macros, classes. A link stays as the words that it shows; its author marked them as a name.
import type { Span } from '../../model.ts';
import { disjoint } from '../lines.ts';

/** What is hidden, between `opens` and `closes` the words that a link shows. Offsets count in the text. */
/** `opens`: the name of the page that the link leads to. */
export type Hidden = Span & { readonly kind: 'markup' | 'note'; readonly opens?: string; readonly closes?: true };

/** `[[Ann Lee]]`, `[[people/Ann Lee|Ann]]`, `[[Ann Lee#Work]]`; not `![[picture.png]]`. */
const wiki = /(?<!!)\[\[([^[\]\n]{1,300})\]\]/g;
/** `<cite type="user" user-name="林知远"></cite>`, as Feishu exports a mention. */
const cited = /<cite\b[^<>]{0,300}?\buser-name="([^"<>\n]{1,60})"[^<>]{0,300}>(?:[^<>\n]{0,60}<\/cite>)?/g;

/** Each alternative begins with what the others don't, and is bounded. */
const silent = new RegExp(
	[
		String.raw`!\[\[[^[\]\n]{1,300}\]\]`,
		// Kramdown's classes, pandoc's ids: {: .guest }, {#top .wide}
		String.raw`\{[:#](?!\d)[^{}\n]{1,200}\}`,
		// Liquid, Jinja, Hugo, Logseq
		String.raw`\{%[^{}]{0,2000}%\}`,
		String.raw`\{\{[^{}]{1,2000}\}\}`,
		// Obsidian's comments; ids of Logseq's blocks
		String.raw`%%[^%\n]{1,300}%%`,
		String.raw`\(\([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\)\)`,
	].join('|'),
	'g',
);
/** Ruby: how a word is read, beside it. */
const reading = /<r([tp])\b[^<>]{0,100}>[^<>\n]{0,100}(?:<\/r\1>|(?=<))/gi;
/** What stands under a picture. */
const caption = /<figcaption\b[^<>]{0,200}>[^<>\n]{0,300}<\/figcaption>/gi;
/** An id of the block at its end: `words. ^a1b2c3`. */
const blockId = /\s\^[A-Za-z0-9-]{3,64}\s{0,20}$/;
/** Tags after the last sentence: `It was cold. #winter #boats`. */
const tags = /[.!?。！？…"”」』)）\]]((?:[^\S\n]{1,4}#\p{L}[\p{L}\p{N}_/-]{0,60}){1,12})\s{0,20}$/u;

/** Where a line has what is no word. */
export function hiddenIn(text: string): readonly Hidden[] {
	if (!/[[{<%^#]|\(\(/.test(text)) return [];
	const found: Hidden[] = [
		...(text.includes('[[') ? [...text.matchAll(wiki)].flatMap(aroundLink) : []),
		...(text.includes('<cite')
			? [...text.matchAll(cited)].flatMap((each) => around(each, each[1] ?? '', each[1] ?? ''))
			: []),
		...(/[{%]|\(\(|!\[\[/.test(text) ? [...text.matchAll(silent)].map((each) => spanOf(each, 'markup')) : []),
		...(/<figcaption/i.test(text) ? [...text.matchAll(caption)].map((each) => spanOf(each, 'note')) : []),
		...(/<r[tp]/i.test(text) ? [...text.matchAll(reading)].map((each) => spanOf(each, 'note')) : []),
	];
	return disjoint([...found, ...atEnd(text)]);
}

/** An id of the block, and tags before it. */
function atEnd(text: string): readonly Hidden[] {
	const from = Math.max(0, text.length - 1000);
	const tail = text.slice(from);
	const id = blockId.exec(tail)?.index ?? tail.length;
	const tagged = tags.exec(tail.slice(0, id));
	const start = from + (tagged === null ? id : tagged.index + 1);
	return start < text.length ? [{ kind: 'markup', start, end: text.length }] : [];
}

/** What a link shows: its alias, or else the last part of its page's path, without the place in the page. */
function shownIn(link: string): string {
	const alias = link.slice(link.lastIndexOf('|') + 1);
	return link.includes('|') && alias.trim() !== '' ? alias : pageOf(link);
}

/** The page that a link leads to, without folders and without the place in it. */
export function pageOf(link: string): string {
	const path = link.split('|')[0] ?? link;
	const place = path.search(/[#^]/);
	const page = place > 0 ? path.slice(0, place) : path;
	return page.slice(page.lastIndexOf('/') + 1) || link;
}

function aroundLink(found: RegExpExecArray): readonly Hidden[] {
	const link = found[1] ?? '';
	return around(found, shownIn(link), pageOf(link));
}

function around(found: RegExpExecArray, shown: string, name: string): readonly Hidden[] {
	const end = found.index + found[0].length;
	const at =
		found.index + (found[0].startsWith('[[') ? found[0].lastIndexOf(shown) : found[0].indexOf(`"${shown}"`) + 1);
	return [
		{ kind: 'markup', start: found.index, end: at, opens: name },
		{ kind: 'markup', start: at + shown.length, end, closes: true },
	];
}

function spanOf(found: RegExpExecArray, kind: Hidden['kind']): Hidden {
	return { kind, start: found.index, end: found.index + found[0].length };
}
