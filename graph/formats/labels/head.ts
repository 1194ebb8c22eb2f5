// What stands before the talk: title, credits, dates, addresses, the editor's summary. None of it is a turn.
import type { Participant, Span } from '../../model.ts';
import { simplified } from '../../text/simplified.ts';
import { strip } from '../../text/strip.ts';
import { dateIn } from '../dates.ts';
import type { Ledger } from '../ledger.ts';
import { penFor } from '../pen.ts';
import type { BlockLine } from './blocks.ts';
import { pageOf } from './hidden.ts';
import { writeInline } from './inline.ts';
import { fieldKey } from './front-matter.ts';
import { isNameLike, isPunctuated, sentenceIn } from './names.ts';
import { metadata, type Meta } from './words.ts';
import { pattern } from '../../text/pattern.ts';
import { recordingWords } from '../../language/english/page.ts';
import { recordingWords as chineseRecordingWords } from '../../language/chinese/page.ts';

export type Head = {
	readonly title?: string;
	readonly author?: string;
	readonly published?: string;
	readonly recorded?: string;
	readonly url?: string;
	readonly origin?: string;
	readonly language?: string;
	readonly outlets?: readonly string[];
	readonly people: readonly Participant[];
};

export type Field = { readonly meta: Meta; readonly value: string };

// Each optional mark brings the spaces after it: no two repetitions meet.
const keyed =
	/^(?:[-*•]\s+)?(?:(?:\*\*|__)\s*)?([^:：|*\s](?:[^:：|*\n]{0,38}?[^:：|*\s])??)\s*(?:(?:\*\*|__)\s*)?(?:::|[:：|｜])\s*(?:(?:\*\*|__)\s*)?(\S.*)$/u;

/** `key: value`, where the key is one that heads of articles use. Bold, YAML and `编辑 | 云昭` alike. */
export function fieldOf(line: string): Field | undefined {
	const found = keyed.exec(line.slice(0, 2000));
	if (found === null) return undefined;
	const meta = metadata.get(fieldKey(found[1] ?? ''));
	const written = (found[2] ?? '').replace(/^["'“]|["'”]$|\*\*$/gu, '').trim();
	const value = /^\[(?!\[(?!\[))(.*)\]$/u.exec(written)?.[1]?.trim() ?? written;
	return meta === undefined || value === '' ? undefined : { meta, value };
}

const address = /https?:\/\/[\w\-.~:/?#@!$&'()*+,;=%]+/g;
const recording =
	/youtube\.com\/(?:watch|live|embed|shorts)|youtu\.be\/|bilibili\.com\/video|b23\.tv\/|vimeo\.com\/\d|podcasts\.apple\.com|open\.spotify\.com\/episode|xiaoyuzhoufm\.com\/episode|\.mp[34](?:$|\?)/i;
/** A sentence that tells when words were spoken or sent; and one that tells when something was put out. */
const spoken = pattern('i')`(?:${recordingWords}|${chineseRecordingWords})`;
const issued = /发表|发布|上线|刊于|published|posted|released/i;

/** What the given lines say about the interview. `paragraphs` are those of head and foot, which may name the talk's day. */
export function headOf(fields: readonly Field[], headings: readonly string[], paragraphs: readonly string[]): Head {
	const first = (meta: Meta): string | undefined => fields.find((field) => field.meta === meta)?.value;
	const addresses = paragraphs
		.flatMap((text) => text.match(address) ?? [])
		.map((each) => strip(each, { end: /[.,;:!?)]/ }));
	const outlets = fields.filter(({ meta }) => meta === 'outlet' || meta === 'origin').map(({ value }) => value);
	const named = outlets.filter((value) => value.length <= 40 && !/:\/\/|[。！？]/u.test(value));
	const given = {
		title: first('title') ?? headings[0],
		author: first('author'),
		published:
			dateIn(first('published') ?? '') ??
			dayOf(paragraphs, (sentence) => issued.test(sentence) && !spoken.test(sentence)),
		recorded: dateIn(first('recorded') ?? '') ?? dayOf(paragraphs, (sentence) => spoken.test(sentence)),
		url: addressIn(first('url')) ?? addresses.find((each) => recording.test(each)),
		origin: addressIn(first('origin')),
		language: first('language')?.match(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)?.[0],
	};
	const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
	return { ...known, ...(named.length > 0 && { outlets: named }), people: fields.flatMap(peopleOf) };
}

/** The day that the first sentence of a kind names. Fields are no sentences. */
function dayOf(paragraphs: readonly string[], isMeant: (sentence: string) => boolean): string | undefined {
	for (const sentence of paragraphs.flatMap((text) => text.split(/[。！？\n]/u))) {
		const date = isMeant(simplified(sentence)) && fieldOf(sentence) === undefined ? dateIn(sentence) : undefined;
		if (date !== undefined) return date;
	}
	return undefined;
}

function addressIn(value: string | undefined): string | undefined {
	return value?.match(address)?.[0];
}

const linked = /\[\[([^[\]\n]{1,300})\]\]/g;

/** `Guests: Ann Lee, Bo Wu (OpenAI)` as people with their role. */
function peopleOf({ meta, value }: Field): readonly Participant[] {
	if (meta !== 'host' && meta !== 'guest' && meta !== 'people') return [];
	const role = meta === 'people' ? 'other' : meta;
	return value
		.replace(linked, (_, link: string) => pageOf(link))
		.split(/[,，、;；&|×]|\s(?:and|x|vs\.?)\s/u)
		.flatMap(joined)
		.map((each) => each.replace(/[（([][^]*$|[*_"]/gu, '').trim())
		.map((name) => strip(name, /["'“”‘’\s]/))
		.filter((name) => name !== '' && name.length <= 40 && !/https?:|[.。!！?？]$/u.test(name) && isPersonal(name))
		.map((name) => ({ label: name, name: { [/\p{Script=Han}/u.test(name) ? 'zh' : 'en']: name }, role }));
}

/** `林岚和周可` are two; 李和平 is one. */
function joined(names: string): readonly string[] {
	const parts = names.split(/\s?[和與与及]\s?/u);
	return parts.length > 1 && parts.every((part) => part.trim().length > 1) ? parts : [names];
}

/** "My guest is Ivy, who paints" has guests in it, and names none where a name would stand. */
function isPersonal(name: string): boolean {
	return (
		isNameLike(name) ||
		(/\p{L}/u.test(name) && name.split(/\s+/).length <= 4 && sentenceIn(name) !== 'yes' && !isPunctuated(name))
	);
}

/** Claims the summary's lines and gives it as reading text, a paragraph each. */
export function summaryOf(source: string, lines: readonly BlockLine[], ledger: Ledger): readonly string[] {
	const paragraphs: Span[][] = [[]];
	for (const line of lines) {
		const opens = line.kind === 'blank' || line.content.end === line.content.start || startsItem(source, line);
		if (opens) paragraphs.push([]);
		if (line.content.end > line.content.start) paragraphs.at(-1)?.push(line.content);
		ledger.claim('summary', line.content.start, line.content.end);
	}
	return paragraphs.flatMap((spans) => {
		const pen = penFor(source);
		writeInline(source, spans, pen);
		const { text } = pen.written();
		return /[\p{L}\p{N}]/u.test(text) ? [text] : [];
	});
}

function startsItem(source: string, line: BlockLine): boolean {
	return /^[>\s]*(?:[-*+•]\s|\d{1,3}[.)]\s)/.test(source.slice(line.start, Math.min(line.end, line.start + 40)));
}
