// The ways in which a line can say who speaks. Each only proposes; evidence.ts decides with the whole text in view.
// Every pattern looks at the first 200 characters of a line, is anchored and bounded, so none can backtrack far.
import { clock, milliseconds } from '../times.ts';
import type { Span } from '../../model.ts';
import type { BlockLine } from './blocks.ts';

export type Form =
	| 'bold-colon' // **Name:** text, **Name**：text
	| 'bold-time' // **Name** *00:01:23*
	| 'bold-only' // **Name** alone on its line
	| 'colon' // Name: text
	| 'time-colon' // [00:22] Name: text
	| 'name-time' // Name  0:00, Name (00:12:34):
	| 'time-name' // 0:15 - Name
	| 'bracket' // 【Name】text, [Name]: text
	| 'heading' // ## Name
	| 'name-only' // Name alone on its line
	| 'letter'; // Q. text, A) text

/** A line that may begin a turn. `label` and `speech` are source offsets; `marks` is all before the speech. */
export type Candidate = {
	readonly line: number;
	readonly form: Form;
	readonly label: Span;
	readonly text: string;
	readonly speech: number;
	readonly time?: number;
};

/** A time that opens a line: `[0:00]`, `(12:34):`, `#00:01:02.3#`, `01:00 -`. */
export type TimeMark = { readonly end: number; readonly time: number };

const timeMark = new RegExp(
	String.raw`^(?:\*\*|__|\*|_)?(?:\\?[\[(（【#<]){0,2}\s?(${clock})(?:\s?(?:-->|-|–|—|~|to)\s?${clock})?\s?(?:\\?[\])）】#>]){0,2}(?:\*\*|__|\*|_)?`,
	'u',
);
const afterTime = /^\s*(?:[-–—·•|:：]\s*)?/u;

/** A time at the start of `head`; offsets count in it. */
export function timeMarkOf(head: string): TimeMark | undefined {
	const found = timeMark.exec(head);
	const time = found?.[1] === undefined ? undefined : milliseconds(found[1]);
	if (found === null || time === undefined) return undefined;
	const rest = head.slice(found[0].length);
	// "10:30 Meeting" and "3:1 odds" are words: a bare time counts only when something parts it from what follows.
	const bare = /^\d/.test(found[0]) && !/\s*(?:$|[-–—·•|])/u.test(rest.slice(0, 3)) && !/^\s+\S/.test(rest);
	if (bare) return undefined;
	return { end: found[0].length + (afterTime.exec(rest)?.[0].length ?? 0), time };
}

const optionalTime = String.raw`(?:\s*\\?[\[(（]?\s*(${clock})\s*\\?[\])）]?)?`;
const inBrackets = String.raw`\\?[\[(（]\s*(${clock})(?:\s?[-–—]\s?${clock})?\s*\\?[\])）]`;
/** `SCOTT SIMON, HOST`: radio writes what somebody is after the name. */
const withOffice = String.raw`[A-Z][A-Z.'’\- ]{1,40}(?:,\s[A-Z][A-Za-z.'’\- ]{1,40}){1,2}`;
// prettier-ignore
const patterns: readonly (readonly [Form, RegExp])[] = [
	['bold-colon', new RegExp(String.raw`^(?:\*\*\s*([^*：:\n]{1,60}?)${optionalTime}\s*(?:[:：]\s*\*\*|\*\*[\u200B\s]*[：:])|__\s*([^：:\n]{1,60}?)${optionalTime}\s*(?:[:：]\s*__|__\s*[：:]))\s*`, 'u')],
	['bold-time', new RegExp(String.raw`^(?:\*\*([^*：:\n]{1,60}?)\*\*|__([^：:\n]{1,60}?)__)\s*(?:[*_]\s*\\?[\[(（]?\s*(${clock})\s*\\?[\])）]?\s*[*_]|${inBrackets}|(${clock})\s*$)\s*[:：]?\s*`, 'u')],
	['bold-time', new RegExp(String.raw`^\*\*\s*\\?[\[(（]?(${clock})\\?[\])）]?\s*[-–—·|]?\s*([^*：:\d\n][^*：:\n]{0,59}?)\s*(?:[:：]\s*\*\*|\*\*\s*[：:]?)\s*`, 'u')],
	['bold-colon', /^(?:\*\*([^*：:\n]{1,40}?)\*\*|__([^：:\n]{1,40}?)__)\s*[—–-]\s+(?=\S)/u],
	['bold-colon', /^\*\*\s*([^*：:\n]{1,40}?)\s*[:：]\s*(?=[^*\s\d/])/u],
	['bold-colon', /^(?:\*([^*：:\n]{1,40}?)(?:[:：]\s*\*|\*\s*[:：])|_([^_：:\n]{1,40}?)(?:[:：]\s*_|_\s*[:：]))\s*/u],
	['bold-colon', /^(?:<p[^<>]{0,100}>\s*)?<(?:strong|b)>\s*([^<>：:\n]{1,40}?)\s*(?:[:：]\s*<\/(?:strong|b)>|<\/(?:strong|b)>\s*[:：])\s*/iu],
	['name-time', new RegExp(String.raw`^([^\s*_#>\[\](（：:，。！？?!\d][^*\[\](（：:，。！？?!\n]{0,39}?(?:\s\d{1,3})?)(?:\s*${inBrackets}\s*(?:[:：]|$|(?=\s\S))|(?:\s{1,12}|\s*[-–—|•·,]\s*)(${clock})\s*[:：]?\s*$)\s*`, 'u')],
	['bracket', new RegExp(String.raw`^(?:【([^】\n]{1,30})】|\[([^\]\n]{1,40})\](?=\s*[:：])|\[([^\]\n]{1,40})\]\s+(${clock})\s*$|「([^」\n]{1,12})」(?=\s*[:：])|\[((?:\p{Lu}[\p{L}'’.-]{0,20}|\d{1,3})(?:\s(?:\p{Lu}[\p{L}'’.-]{0,20}|\d{1,3})){0,3}|SPEAKER_\d{1,3}|\p{Script=Han}{2,6})\](?=\s+\S)|\(([^()\n]{1,40})\)(?=\s*$))\s*[:：]?\s*`, 'u')],
	['colon', new RegExp(String.raw`^(${withOffice})\s*:\s*`, 'u')],
	['colon', new RegExp(String.raw`^([^\s*_#>\[\]：:，。！？,!?【「"“(（][^*：:，。！？!?\n]{0,49}?)${optionalTime}\s*[：:](?!\/\/|\d\d|\))\s*`, 'u')],
	['letter', /^(Q|A|问|答|問)(?:\d{0,3})[.、．)）]\s*/u],
	['bold-only', /^(?:\*\*([^*：:\n]{1,60})\*\*|__([^：:\n]{1,60})__)\s*$/u],
];

/** What line `index` proposes, if anything. `place` is where its content starts. */
export function candidateOf(line: BlockLine, index: number): Candidate | undefined {
	if (
		line.kind === 'blank' ||
		line.kind === 'rule' ||
		line.kind === 'image' ||
		line.kind === 'comment' ||
		line.kind === 'table'
	)
		return undefined;
	// `**[0:12] Ann:**` has its time inside the bold, so the whole line goes first.
	const whole = line.head.startsWith('**') ? matched(line, 0) : undefined;
	const mark = whole === undefined ? timeMarkOf(line.head) : undefined;
	const from = mark?.end ?? 0;
	const found = whole ?? matched(line, from);
	if (found === undefined) return undefined;
	const { form, name, at, speech, time = mark?.time } = found;
	const start = line.content.start + from + at;
	return {
		line: index,
		form: formOf(line, form, mark !== undefined),
		label: { start, end: start + name.length },
		text: name,
		speech: line.content.start + from + speech,
		...(time === undefined ? {} : { time }),
	};
}

function formOf(line: BlockLine, form: Form, timed: boolean): Form {
	if (line.kind === 'heading') return 'heading';
	if (!timed) return form;
	return form === 'name-only' || form === 'bold-only' ? 'time-name' : form === 'colon' ? 'time-colon' : form;
}

type Match = {
	readonly form: Form;
	readonly name: string;
	readonly at: number;
	readonly speech: number;
	readonly time?: number;
};

function matched(line: BlockLine, from: number): Match | undefined {
	const head = line.head.slice(from);
	for (const [form, pattern] of patterns) {
		const found = pattern.exec(head);
		if (found === null) continue;
		const groups = found.slice(1).filter((group) => group !== undefined);
		const time = groups.map(milliseconds).find((each) => each !== undefined);
		const written = groups.find((group) => milliseconds(group) === undefined) ?? '';
		const name = written.replace(/^[\s\u200B\uFEFF]+|[\s\u200B\uFEFF]+$/gu, '');
		if (name === '') continue;
		const numbered = /^(Q|A|问|答|問|问题|問題|回答|Question|Answer)\s*\d{1,3}$/iu.exec(name)?.[1];
		return {
			form,
			name: numbered ?? name,
			at: head.indexOf(name),
			speech: found[0].length,
			...(time === undefined ? {} : { time }),
		};
	}
	return line.head.startsWith('**') && from === 0 ? undefined : alone(line, head);
}

/** The whole line is a short name. A heading may end in its own marks. */
function alone(line: BlockLine, head: string): Match | undefined {
	if (line.content.end - line.content.start > 80) return undefined;
	const name = head.replace(/[\s#:：]+$/u, '').replace(/^\s+/u, '');
	if (name === '' || name.length > 40 || /[。！？，,!?;；…"“”]/u.test(name) || /\.$/.test(name) || /^\d+$/.test(name))
		return undefined;
	return { form: 'name-only', name, at: head.indexOf(name), speech: head.length };
}
