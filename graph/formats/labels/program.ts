// What a program for meetings notes between the words: that somebody began to record, how long it took, which message is answered.
import { recordingNotes as chineseRecordingNotes } from '../../language/chinese/page.ts';
import { endingNotes, recordingNotes, replyNotes } from '../../language/english/page.ts';
import { pattern } from '../../text/pattern.ts';

const person = String.raw`\p{Lu}\S{1,30}(?:\s\S{1,30}){0,4}`;
const note = pattern(
	'u',
)`^(?:${person}\s${recordingNotes}|${endingNotes}\s\d[\d:]{3,9}[\s👋]*|\S{0,40}\s?${chineseRecordingNotes}|${replyNotes}\s["“][^\n]{0,120}["”](?:\swith\s\S{1,12})?:?)$`;

/** Whether a line, in simplified characters, is such a note and nothing else. */
export function isProgramNote(line: string): boolean {
	return line.length <= 160 && note.test(line);
}
