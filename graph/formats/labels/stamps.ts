// Times as lines of talk carry them: bare, in brackets, in bold, as code, as a link to the moment in the recording.
import { clock, milliseconds } from '../times.ts';
import type { BlockLine } from './blocks.ts';

/** A time that opens a line: `[0:00]`, `(12:34):`, `#00:01:02.3#`, `01:00 -`, `[(0:04)](https://…&t=4s)`. */
export type TimeMark = { readonly end: number; readonly time: number };

const link = String.raw`(?:\]?\((?:https?:\/\/)?[^()\s]{0,250}\))?`;
const opening = String.raw`(\*{1,3}|_{1,2}|\x60)?(?:\\?[\[(（【#<{]){0,2}(\*\*|\x60)?\s?`;
/** What was opened is closed again; a mark that wasn't belongs to what follows. */
const closing = String.raw`\2\s?(?:\\?[\])）】#>}]){0,2}${link}\1`;
const range = String.raw`(?:\s?(?:-->|->|-|–|—|~|to)\s?${clock})?`;
const timeMark = new RegExp(String.raw`^${opening}(${clock})${range}${closing}`, 'u');
const afterTime = /^\s*(?:[-–—·•|:：]\s*)?/u;

/** A time at the start of `head`; offsets count in it. */
export function timeMarkOf(head: string): TimeMark | undefined {
	const found = timeMark.exec(head);
	const time = found?.[3] === undefined ? undefined : milliseconds(found[3]);
	if (found === null || time === undefined) return undefined;
	const rest = head.slice(found[0].length);
	// "10:30 Meeting" and "3:1 odds" are words: a bare time counts only when something parts it from what follows.
	const bare = /^\d/.test(found[0]) && !/\s{0,3}(?:$|[-–—·•|])/u.test(rest.slice(0, 3)) && !/^\s+\S/.test(rest);
	if (bare) return undefined;
	return { end: found[0].length + (afterTime.exec(rest)?.[0].length ?? 0), time };
}

/** The time, where the line is nothing else; Google Meet writes it as a heading. */
export function timeAlone(line: BlockLine): number | undefined {
	if ((line.kind !== 'text' && line.kind !== 'heading') || line.content.end - line.content.start > 300)
		return undefined;
	const mark = timeMarkOf(line.head);
	return mark !== undefined && mark.end >= line.head.length ? mark.time : undefined;
}

/** A time after a name, as a pattern with one group: in brackets, as code, in emphasis, or as a link. */
export const stamp = String.raw`(?:[*_\x60]{1,2}\s?)?(?:\\?[\[(（]){1,2}(?:[*_\x60]{1,2})?\s*(${clock})${range}\s*(?:[*_\x60]{1,2})?(?:\\?[\])）]){1,2}${link}(?:[*_\x60]{1,2})?`;
/** The same without brackets, in code or emphasis. */
export const dressed = String.raw`[*_\x60]{1,2}\s?(?:\\?[\[(（])?\s*(${clock})${range}\s*(?:\\?[\])）])?\s?[*_\x60]{1,2}`;
