// The shapes of a line that says who speaks, likeliest first. Each is anchored and bounded, so none can backtrack far.
import { clock } from '../times.ts';
import type { Form } from './forms.ts';
import { dressed, stamp } from './stamps.ts';

const optionalTime = String.raw`(?:\s*[-–—|]?\s*\\?[\[(（]?\s*(${clock})\s*\\?[\])）]?)?`;
/** `SCOTT SIMON, HOST`: radio writes what somebody is after the name. */
const withOffice = String.raw`[A-Z][A-Z.'’\- ]{1,40}(?:,\s[A-Z][A-Za-z.'’\- ]{1,40}){1,2}`;
const inBold = String.raw`(?:[^*：:\n]|\*{4}){1,60}?`;
const latin = String.raw`\p{Lu}[\p{L}'’.-]{0,20}`;
/** What a plain name begins with and holds. */
const first = String.raw`[^\s*_#>\[\]：:，。！？,!?【「"“(（|`;
const inner = String.raw`[^*：:，。！？!?\n|`;

// prettier-ignore
export const patterns: readonly (readonly [Form, RegExp])[] = [
	// **Name:** text, **Name (0:12):** text, **Name**: text
	['bold-colon', new RegExp(String.raw`^(?:\*\*\s*(${inBold})${optionalTime}\s*(?:[:：]\s*\*\*|\*\*[\u200B\s]*[：:])|__\s*([^：:\n]{1,60}?)${optionalTime}\s*(?:[:：]\s*__|__\s*[：:]))\s*(?:${stamp}|${dressed})?\s*[:：]?\s*`, 'u')],
	// **Name** *0:12*, **Name** [0:12], **Name** `0:12`, **Name** [(0:12)](https://…)
	['bold-time', new RegExp(String.raw`^(?:\*\*(${inBold})\*\*|__([^：:\n]{1,60}?)__)\s*[-–—|•·]?\s*(?:${stamp}|${dressed}|(${clock})\s*$)\s*[:：]?\s*`, 'u')],
	// **[0:12] Name:**
	['bold-time', new RegExp(String.raw`^\*\*\s*\\?[\[(（]?(${clock})\\?[\])）]?\s*[-–—·|]?\s*([^*：:\d\n][^*：:\n]{0,59}?)\s*(?:[:：]\s*\*\*|\*\*\s*[：:]?)\s*`, 'u')],
	['bold-colon', /^(?:\*\*([^*：:\n]{1,40}?)\*\*|__([^：:\n]{1,40}?)__)\s*[—–-]\s+(?=\S)/u],
	['bold-colon', /^\*\*\s*([^*：:\n]{1,40}?)\s*[:：]\s*(?=[^*\s\d/])/u],
	['bold-colon', /^(?:\*([^*：:\n]{1,40}?)(?:[:：]\s*\*|\*\s*[:：])|_([^_：:\n]{1,40}?)(?:[:：]\s*_|_\s*[:：]))\s*/u],
	['bold-colon', /^<(strong|b|em|i|u|span|cite|dt|font|a)(?:\s[^<>]{0,150})?>\s*([^<>：:\n]{1,40}?)\s*(?:[:：]\s*<\/\1>|<\/\1>\s*[:：])\s*/iu],
	// <strong>Name: the whole question</strong>
	['bold-colon', /^<(strong|b|em|i)(?:\s[^<>]{0,150})?>\s*([^<>：:\n]{1,40}?)\s*[:：]\s*(?=[^<\s\d/])/iu],
	// From Ann Lee to Everyone: what a meeting's chat puts before words
	['colon', /^(?:From\s+([^:：\n]{1,40}?)\s+to\s+(?:everyone|all|me|hosts?(?: and panelists)?|[^:：\n]{1,40}\((?:direct message|privately)\))|[来从]自?\s+([^:：\n]{1,30}?)\s+[到发]给?\s*(?:所有人|每个人|大家|我))\s*[:：]\s*/iu],
	['letter', /^(Q|A|问|答|問)(?:\d{0,3})[.、．)）]\s*/u],
	// Name  0:12, Name (0:12): text
	['name-time', new RegExp(String.raw`^(${first}\d]${inner}\[\](（,]{0,39}?(?:\s\d{1,3})?)(?:\s*${stamp}\s*(?:[:：]|$|(?=\s\S))|(?:\s{1,12}|\s*[-–—|•·,]\s*)(${clock})\s*[:：]?\s*$)\s*`, 'u')],
	// 【Name】text, [Name]: text, [Name] 0:12, 「Name」：, [Name] text, (Name) alone
	['bracket', new RegExp(String.raw`^(?:【([^】\n]{1,30})】|\[([^\]\n]{1,40})\](?=\s*[:：])|\[([^\]\n]{1,40})\]\s+(${clock})\s*$|「([^」\n]{1,12})」(?=\s*[:：])|\[((?:${latin}|\d{1,3})(?:\s(?:${latin}|\d{1,3})){0,3}|SPEAKER_\d{1,3}|\p{Script=Han}{1,8}(?:[·・•]\p{Script=Han}{1,8}){0,3})\](?=\s+\S)|\(([^()\n]{1,40})\)(?=\s*$))\s*[:：]?\s*`, 'u')],
	['colon', new RegExp(String.raw`^(${withOffice})\s*:\s*`, 'u')],
	// A clock time has its colon between digits.
	['colon', new RegExp(String.raw`^(${first}]${inner}]{0,49}?)${optionalTime}\s*(?:(?<!\d)[:：](?!\/\/|\))|[:：](?!\/\/|\)|\d\d))\s*`, 'u')],
	['bold-only', /^(?:\*\*((?:[^*：:\n]|\*{4}){1,60})\*\*|__([^：:\n]{1,60})__|<(?:strong|b|dt)(?:\s[^<>]{0,100})?>([^<>：:\n]{1,40})<\/(?:strong|b|dt)>(?:<br\s?\/?>)?)\s*$/iu],
	['bold-space', new RegExp(String.raw`^(?:\*\*(${inBold})\*\*|__([^：:\n]{1,60}?)__)\s+(?=[^\s*_])`, 'u')],
	// Name — text, Name – text
	['dash', new RegExp(String.raw`^(${first}\d–—]${inner},;–—]{0,39}?)(?:\s+[–—-]{1,2}\s+|——|—)(?=\S)`, 'u')],
	// Name, then a wide space, a tab, or several spaces, then words
	['gap', new RegExp(String.raw`^(${first}\d]${inner},;\u3000\t]{0,39}?)(?:\u3000+|\t+|\s{3,20})(?=\S)`, 'u')],
];

/** A row of a table: `Name | words`, `0:12 | Name | words`, `Name | 0:12 | words`. */
export const row = new RegExp(
	String.raw`^(?:\d{1,5}\s*\|\s*)?(?:[*_\x60\[(]{0,3}(${clock})${String.raw`(?:\s?(?:-->|-|–|—|~|to)\s?${clock})?`}[*_\x60\])]{0,3}\s*\|\s*){0,2}(?:\*\*|__|<b>)?([^|*<>\d][^|*<>]{0,59}?)\s*[:：]?(?:\*\*|__|<\/b>)?\s*\|\s*(?:[*_\x60\[(]{0,3}(${clock})[*_\x60\])]{0,3}\s*\|\s*){0,2}`,
	'u',
);
