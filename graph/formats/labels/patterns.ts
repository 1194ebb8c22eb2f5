// The shapes of a line that says who speaks, likeliest first. Each is anchored and bounded, a name neither begins nor ends
// with a space, and no two repetitions meet that could take the same character: else a line of spaces would cost its cube.
import { clock } from '../times.ts';
import { dressed, stamp } from './stamps.ts';
import { numberedSpeakers as chineseSpeakers } from '../../language/chinese/labels.ts';
import { numberedSpeakers as englishSpeakers } from '../../language/english/labels.ts';
import { nameDots } from '../../language/chinese/characters.ts';

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
	| 'letter' // Q. text, A) text
	| 'bold-space' // **Name** text
	| 'dash' // Name — text
	| 'gap' // Name, a wide space or a tab, text
	| 'cell'; // | Name | text |

const optionalTime = String.raw`(?:\s*(?:[-–—|]\s*)?(?:\\?[\[(（]\s*)?(${clock})(?:\s*\\?[\])）])?)?`;
/** A colon, or none, and the spaces up to the words. */
const mayEnd = String.raw`(?:\s*[:：])?\s*`;
/** `SCOTT SIMON, HOST`: radio writes what somebody is after the name. */
const withOffice = String.raw`[A-Z][A-Z.'’\- ]{1,40}(?:,\s[A-Z][A-Za-z.'’\- ]{1,40}){1,2}`;
const latin = String.raw`\p{Lu}[\p{L}'’.-]{0,20}`;

/** As few characters as will do, at most `most`: none of `not`, in which a class's contents stand, and `first` none of `but`. */
function named(not: string, most: number, but = not): string {
	return String.raw`[^${but}\s](?:[^${not}\n]{0,${most - 2}}?[^${not}\s])??`;
}

const inBold = String.raw`(?:[^*：:\s]|\*{4})(?:(?:[^*：:\n]|\*{4}){0,58}?(?:[^*：:\s]|\*{4}))??`;
/** What a plain name doesn't begin with and doesn't hold. */
const first = String.raw`*_#>\[\]：:，。！？,!?【「"“(（|`;
const inner = '*：:，。！？!?|';

const numberedSpeakers = [...englishSpeakers, ...chineseSpeakers].join('|');

// prettier-ignore
export const patterns: readonly (readonly [Form, RegExp])[] = [
	// **Name:** text, **Name (0:12):** text, **Name**: text
	['bold-colon', new RegExp(String.raw`^(?:\*\*\s*(${inBold})${optionalTime}\s*(?:[:：]\s*\*\*|\*\*[\u200B\s]*[：:])|__\s*(${named('：:', 60)})${optionalTime}\s*(?:[:：]\s*__|__\s*[：:]))(?:\s*(?:${stamp}|${dressed}))?${mayEnd}`, 'u')],
	// **Name** *0:12*, **Name** [0:12], **Name** `0:12`, **Name** [(0:12)](https://…)
	['bold-time', new RegExp(String.raw`^(?:\*\*\s*(${inBold})\s*\*\*|__\s*(${named('：:', 60)})\s*__)\s*(?:[-–—|•·]\s*)?(?:${stamp}|${dressed}|(${clock})\s*$)${mayEnd}`, 'u')],
	// **[0:12] Name:**
	['bold-time', new RegExp(String.raw`^\*\*\s*\\?[\[(（]?(${clock})\\?[\])）]?\s*(?:[-–—·|]\s*)?(${named('*：:', 60, String.raw`*：:\d`)})\s*(?:[:：]\s*\*\*|\*\*(?:\s*[：:])?)\s*`, 'u')],
	['bold-colon', /^(?:\*\*([^*：:\n]{1,40}?)\*\*|__([^：:\n]{1,40}?)__)\s*[—–-]\s+(?=\S)/u],
	['bold-colon', new RegExp(String.raw`^\*\*\s*(${named('*：:', 40)})\s*[:：]\s*(?=[^*\s/])(?!\d{1,4}(?:[:：/.-]\d|\*))`, 'u')],
	['bold-colon', /^(?:\*([^*：:\n]{1,40}?)(?:[:：]\s*\*|\*\s*[:：])|_([^_：:\n]{1,40}?)(?:[:：]\s*_|_\s*[:：]))\s*/u],
	['bold-colon', new RegExp(String.raw`^<(strong|b|em|i|u|span|cite|dt|font|a)(?:\s[^<>]{0,150})?>\s*(${named('<>：:', 40)})\s*(?:[:：]\s*<\/\1>|<\/\1>\s*[:：])\s*`, 'iu')],
	// <strong>Name: the whole question</strong>
	['bold-colon', new RegExp(String.raw`^<(strong|b|em|i)(?:\s[^<>]{0,150})?>\s*(${named('<>：:', 40)})\s*[:：]\s*(?=[^<\s\d/])`, 'iu')],
	// From Ann Lee to Everyone: what a meeting's chat puts before words
	['colon', new RegExp(String.raw`^(?:From\s+(${named(':：', 40)})\s+to\s+(?:everyone|all|me|hosts?(?: and panelists)?|[^:：\s][^:：\n]{0,39}\((?:direct message|privately)\))|[来从]自?\s+(${named(':：', 30)})\s+[到发]给?\s*(?:所有人|每个人|大家|我))\s*[:：]\s*`, 'iu')],
	['letter', /^(Q|A|问|答|問)(?:\d{0,3})[.、．)）]\s*/u],
	// Name  0:12, Name (0:12): text
	['name-time', new RegExp(String.raw`^(${named(String.raw`${inner}\[\](（,`, 40, String.raw`${first}\d`)}(?:\s\d{1,3})?)(?:\s*${stamp}\s*(?:[:：]\s*|$|(?<=\s)(?=\S))|(?:\s{1,12}|\s*[-–—|•·,]\s*)(${clock})${mayEnd}$)`, 'u')],
	// {Name} text, (Speaker 0) text
	['bracket', new RegExp(String.raw`^(?:\{([^{}\n:%.#][^{}\n]{0,39})\}|\(((?:${numberedSpeakers})[\s_#]?\d{1,3})\))(?=\s*\S)${mayEnd}`, 'iu')],
	// 【Name】text, [Name]: text, [Name] 0:12, 「Name」：, [Name] text, (Name) alone
	['bracket', new RegExp(String.raw`^(?:【([^】\n]{1,30})】|\[([^\]\n]{1,40})\](?=\s*[:：])|\[([^\]\n]{1,40})\]\s+(${clock})\s*$|「([^」\n]{1,12})」(?=\s*[:：])|\[((?:${latin}|\d{1,3})(?:\s(?:${latin}|\d{1,3})){0,3}|SPEAKER_\d{1,3}|\p{Script=Han}{1,8}(?:[${nameDots}]\p{Script=Han}{1,8}){0,3})\](?=\s+\S)|\(([^()\n]{1,40})\)(?=\s*$))${mayEnd}`, 'u')],
	['colon', new RegExp(String.raw`^(${withOffice})\s*:\s*`, 'u')],
	// A clock time has its colon between digits.
	['colon', new RegExp(String.raw`^(${named(inner, 50, first)})${optionalTime}(?:\s?[?？])?\s*(?:(?<!\d)[:：](?!\/\/|\))|[:：](?!\/\/|\)|\d\d))\s*`, 'u')],
	['bold-only', /^(?:\*\*((?:[^*：:\n]|\*{4}){1,60})\*\*|__([^：:\n]{1,60})__|<(?:strong|b|dt)(?:\s[^<>]{0,100})?>([^<>：:\n]{1,40})<\/(?:strong|b|dt)>(?:<br\s?\/?>)?)\s*$/iu],
	['bold-space', /^(?:\*\*((?:[^*：:\n]|\*{4}){1,60}?)\*\*|__([^：:\n]{1,60}?)__)\s+(?=[^\s*_])/u],
	// Name — text, Name – text
	['dash', new RegExp(String.raw`^(${named(`${inner},;–—`, 40, String.raw`${first}\d–—`)})(?:\s+[–—-]{1,2}\s+|——|—)(?=\S)`, 'u')],
	// Name, then a wide space, a tab, or several spaces, then words
	['gap', new RegExp(String.raw`^(${named(String.raw`${inner},;\u3000\t`, 40, String.raw`${first}\d`)})(?:[^\S\u3000\t]{0,38}(?:\u3000+|\t+)|\s{3,58})(?=\S)`, 'u')],
];

const cellTime = String.raw`[*_\x60\[(]{0,3}(${clock})`;
const cellEnd = String.raw`[*_\x60\])]{0,3}\s*\|\s*`;

/** A row of a table: `Name | words`, `0:12 | Name | words`, `Name | 0:12 | words`. */
export const row = new RegExp(
	String.raw`^(?:\d{1,5}\s*\|\s*)?(?:${cellTime}(?:\s?(?:-->|-|–|—|~|to)\s?${clock})?${cellEnd}){0,2}(?:\*\*|__|<b>)?\s*(${named('|*<>', 60, String.raw`|*<>\d`)})(?:\s*[:：](?:\*\*|__|<\/b>)?|\s*(?:\*\*|__|<\/b>))?\s*\|\s*(?:${cellTime}${cellEnd}){0,2}`,
	'u',
);
