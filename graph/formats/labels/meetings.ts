// Shapes of labels that programs for meetings, recognisers of speech and notes write, likeliest first. As in patterns.ts each
// is anchored and bounded, and only proposes.
import { clock } from '../times.ts';
import { speakerTag } from './joined.ts';
import type { Form } from './patterns.ts';
import { stamp } from './stamps.ts';

/** `timed`: believed only where a time stands before it. */
export type Shape = { readonly form: Form; readonly pattern: RegExp; readonly timed?: true };

/** A name with what stands beside it, no colon in it: `Hale, Ann (Port)`, `Zhiqiu He｜贺知秋`. */
const badge = String.raw`\p{L}(?:[^：:*\n\t]{0,88}?[\p{L}\p{N})）\]】.])??`;
/** A name, a bar, and a firm or department. */
const barred = String.raw`\p{L}[\p{L}\p{N} .'’_-]{0,38}(?<=\S)\s[|｜]\s(?=\S)[\p{L}\p{N} .'’&_-]{0,38}[\p{L}\p{N}.]`;
const between = String.raw`(?:\s?[-–—|,·@]\s?|\s{1,4})`;
const inSquares = String.raw`\p{L}[^[\]\n]{0,58}?`;
const link = String.raw`\[\[([^[\]\n]{1,120})\]\]`;
const cited = String.raw`<cite\b[^<>]{0,300}?\buser-name="([^"<>\n]{1,60})"[^<>]{0,300}>(?:[^<>\n]{0,60}<\/cite>)?`;

/** `[0:12 Name] words`, `[0:12 | Name]`. The time stands in the same brackets, so this goes before any time. */
export const timeAndName: Shape = {
	form: 'bracket',
	pattern: new RegExp(String.raw`^\\?\[\s?(${clock})${between}(${inSquares})\s?\\?\]\s*[:：]?\s*`, 'u'),
};

export const meetingShapes: readonly Shape[] = [
	// Hale, Ann (Port)   0:12; 林知远(产品部) 14:00:05; @林知远 00:12
	{ form: 'name-time', pattern: new RegExp(String.raw`^@?(${badge})\s{1,12}(${clock})\s*$`, 'u') },
	// [Name 0:12] words
	{ form: 'bracket', pattern: new RegExp(String.raw`^\[(${inSquares})${between}(${clock})\]\s*[:：]?\s*`, 'u') },
	// [[Name]] 0:12, [[Name]] (0:12): words, [[Name|Ann]]: words
	{
		form: 'name-time',
		pattern: new RegExp(String.raw`^${link}\s*(?:${stamp}|(${clock})(?=\s*(?:[:：]|$)))\s*[:：]?\s*`, 'u'),
	},
	{ form: 'bracket', pattern: new RegExp(String.raw`^${link}\s*[:：]\s*`, 'u') },
	// <cite type="user" user-name="Name"></cite> 0:12
	{ form: 'name-time', pattern: new RegExp(String.raw`^${cited}\s*(${clock})\s*[:：]?\s*`, 'u') },
	{ form: 'colon', pattern: new RegExp(String.raw`^${cited}\s*[:：]\s*`, 'u') },
	{ form: 'bracket', pattern: new RegExp(String.raw`^${speakerTag.source}\s*`, 'iu') },
	// Ann | Reef Lab: words
	{ form: 'colon', pattern: new RegExp(String.raw`^(${barred})\s?:\s+`, 'u') },
	// 14:00:05	 From  Name : words, as Zoom wrote before it said to whom
	{ form: 'colon', pattern: /^From\s{1,4}([^:：\s](?:[^:：\n]{0,58}?[^:：\s])??)\s{0,4}:\s+/u, timed: true },
];
