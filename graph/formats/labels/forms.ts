// The ways in which a line can say who speaks. Each only proposes; evidence.ts decides with the whole text in view.
// Every pattern looks at the first characters of a line only; patterns.ts has them.
import type { Span } from '../../model.ts';
import { badgeOf, writtenBadge } from '../../text/badges.ts';
import { strip } from '../../text/strip.ts';
import { milliseconds } from '../times.ts';
import type { BlockKind, BlockLine } from './blocks.ts';
import { pageOf } from './hidden.ts';
import { meetingShapes, timeAndName, type Shape } from './meetings.ts';
import { couldBeName } from './names.ts';
import { patterns, row, type Form } from './patterns.ts';
import { timeMarkOf } from './stamps.ts';

/** A line that may begin a turn. `label` and `speech` are source offsets; `marks` is all before the speech. */
export type Candidate = {
	readonly line: number;
	readonly form: Form;
	readonly label: Span;
	readonly text: string;
	readonly speech: number;
	readonly time?: number;
};

/** What may stand before a name or a time and says nothing: pictures, HTML's tags, unseen marks. */
const lead =
	/^(?:[\u200B\uFEFF\s]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|[▶►●■◆◇▪•]|<(?:p|div|li|td|tr|dd|dl|blockquote|section|article|br)\b[^<>]{0,150}>)+/iu;

const silent: ReadonlySet<BlockKind> = new Set(['blank', 'rule', 'image', 'comment', 'code']);

/** What line `index` proposes, if anything. `place` is where its content starts. */
export function candidateOf(line: BlockLine, index: number): Candidate | undefined {
	if (silent.has(line.kind)) return undefined;
	const before = leadOf(line.head);
	const head = line.head.slice(before);
	// `**[0:12] Ann:**` has its time inside the bold, so the whole line goes first.
	const whole = head.startsWith('**') || line.kind === 'table' ? matched(line, head) : inOneBracket(head);
	const mark = whole === undefined ? timeMarkOf(head) : undefined;
	const from = mark === undefined ? 0 : mark.end + leadOf(head.slice(mark.end));
	const found = whole ?? matched(line, head.slice(from), from > 0);
	if (found === undefined) return undefined;
	const { form, name, at, speech, time = mark?.time } = found;
	const start = line.content.start + before + from + at;
	return {
		line: index,
		form: formOf(line, form, mark !== undefined),
		label: { start, end: start + found.length },
		text: name,
		speech: line.content.start + before + from + speech,
		...(time === undefined ? {} : { time }),
	};
}

const numbered = /^(Q|A|问|答|問|问题|問題|回答|Question|Answer)\s*(\d{1,3})$/iu;

/** `Q1`, `Q2`, `Q3` are one who asks, counted; `A1` again and again is one of several. */
export function uncounted(candidates: readonly Candidate[]): readonly Candidate[] {
	const seen = new Map<string, Set<string>>();
	const times = new Map<string, number>();
	for (const { text } of candidates) {
		const [, part, number] = numbered.exec(text) ?? [];
		if (part === undefined || number === undefined) continue;
		const key = part.toLowerCase();
		seen.set(key, (seen.get(key) ?? new Set()).add(number));
		times.set(key, (times.get(key) ?? 0) + 1);
	}
	if (seen.size === 0) return candidates;
	return candidates.map((each) => {
		const part = numbered.exec(each.text)?.[1];
		if (part === undefined) return each;
		const key = part.toLowerCase();
		return (seen.get(key)?.size ?? 0) * 2 > (times.get(key) ?? 0) ? { ...each, text: part } : each;
	});
}

/** Length of what stands before a name or a time. */
export function leadOf(head: string): number {
	const length = lead.exec(head)?.[0].length ?? 0;
	return /^[:：]/u.test(head.slice(length)) ? 0 : length;
}

function formOf(line: BlockLine, form: Form, timed: boolean): Form {
	if (line.kind === 'heading') return 'heading';
	if (!timed) return form;
	return form === 'name-only' || form === 'bold-only' ? 'time-name' : form === 'colon' ? 'time-colon' : form;
}

type Match = {
	readonly form: Form;
	readonly name: string;
	/** Where the name stands in the head, and how long it is there. */
	readonly at: number;
	readonly length: number;
	readonly speech: number;
	readonly time?: number;
};

const shapes: readonly Shape[] = [...meetingShapes, ...patterns.map(([form, pattern]) => ({ form, pattern }))];

/** `[0:12 Ann] words`: where the name could be one. */
function inOneBracket(head: string): Match | undefined {
	if (!/^\\?\[\s?\d/.test(head)) return undefined;
	const found = matchOf(timeAndName.form, timeAndName.pattern, head);
	return found !== undefined && couldBeName(found.name) ? found : undefined;
}

/** The first shape that gives something like a name; else the first that gives anything. */
function matched(line: BlockLine, head: string, timed = false): Match | undefined {
	if (line.kind === 'table') return matchOf('cell', row, head);
	let best: Match | undefined;
	for (const { form, pattern, timed: afterTime = false } of shapes) {
		if (afterTime && !timed) continue;
		const found = matchOf(form, pattern, head);
		if (found !== undefined && couldBeName(found.name)) return found;
		best ??= found;
	}
	return best ?? (head.startsWith('**') && !timed ? undefined : alone(line, head));
}

const tagNames = /^(?:strong|b|em|i|u|span|cite|dt|font|a)$/i;

function matchOf(form: Form, pattern: RegExp, head: string): Match | undefined {
	const found = pattern.exec(head);
	if (found === null) return undefined;
	const groups = found.slice(1).filter((group) => group !== undefined);
	const time = groups.map(milliseconds).find((each) => each !== undefined);
	const named = groups.filter((group) => milliseconds(group) === undefined);
	const written = (named.length > 1 && tagNames.test(named[0] ?? '') ? named[1] : named[0]) ?? '';
	const label = strip(written, /[\s\u200B\uFEFF]/);
	const name = bareName(label);
	if (!/[\p{L}\p{Extended_Pictographic}]/u.test(name)) return undefined;
	return {
		form,
		name,
		at: head.indexOf(label),
		length: label.length,
		speech: found[0].length,
		...(time === undefined ? {} : { time }),
	};
}

const picture = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D\s]/u;

const linked = /^\[\[([^[\]\n]{1,300})\]\]$/;

/**
 * Without pictures at its edges, and without the marks that a converter left where bold was parted. A link's name is its
 * page's; what stands beside a name comes after it.
 */
function bareName(label: string): string {
	const bare = strip(label.replaceAll('****', ''), picture);
	const page = linked.exec(bare)?.[1];
	const name = page === undefined ? bare.replace(/^@(?=\p{L})/u, '') : pageOf(page);
	const badge = badgeOf(name);
	// Firms and pronouns are written with marks that no name has: R&D/IT, He/Him.
	if (badge?.about !== undefined && /[@/\\=<>{}|~`]/.test(badge.about)) return badge.name;
	const isWritten =
		badge === undefined || (name.startsWith(badge.name) && /^\s*[（([【]/u.test(name.slice(badge.name.length)));
	return isWritten ? name || label : writtenBadge(badge);
}

/** The whole line is a short name. A heading may end in its own marks. */
function alone(line: BlockLine, head: string): Match | undefined {
	if (line.content.end - line.content.start > 80) return undefined;
	const name = strip(head, { start: /\s/, end: /[\s#:：]/ });
	if (name === '' || name.length > 40 || /[。！？，,!?;；…"“”]/u.test(name) || /\.$/.test(name) || /^\d+$/.test(name))
		return undefined;
	return { form: 'name-only', name, at: head.indexOf(name), length: name.length, speech: head.length };
}
