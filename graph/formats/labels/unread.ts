// What a reading leaves out or doubts, told to whoever reads it: prose in no turn, and long turns with lines that look like labels.
import type { Note, Segment, TranscriptTurn } from '../../model.ts';
import type { Candidate } from './forms.ts';
import { counted, firstWords, shareOf } from '../sizes.ts';
import { foldLabel } from './names.ts';

/** As much prose in one place as is worth a word, in UTF-16 code units. */
const leastProse = 400;
/** Kinds of segments in which prose may stand that somebody said. */
const silent: ReadonlySet<string> = new Set(['front-matter', 'footer', 'heading', 'note']);

/** A note for each place where prose stands in no turn. `from`: where YAML front matter ends. */
export function unreadIn(text: string, segments: readonly Segment[], from: number): readonly Note[] {
	const notes: Note[] = [];
	let run: { start: number; end: number; prose: number } | undefined;
	const flush = (): void => {
		if (run !== undefined && run.prose >= leastProse)
			notes.push({
				code: 'unread_text',
				start: run.start,
				end: run.end,
				text: `${counted(run.prose)} of prose, ${shareOf(run.prose, text.length)}, stand here and in no turn: “${firstWords(text.slice(run.start, run.end))}”.`,
			});
		run = undefined;
	};
	for (const { kind, start, end } of segments) {
		if (kind === 'speech' || kind === 'label') flush();
		if (!silent.has(kind) || end <= from) continue;
		const prose = proseIn(text.slice(start, end));
		if (prose > 0) run = { start: run?.start ?? start, end, prose: (run?.prose ?? 0) + prose };
	}
	flush();
	return notes;
}

/** Length of the lines that are sentences. */
function proseIn(text: string): number {
	return text
		.split(/[\r\n]+/)
		.filter(
			(line) =>
				line.length >= 40 &&
				/[.。!！?？][”"』」)）\]*_]{0,3}\s*$/u.test(line) &&
				!/^[^\s:：]{1,20}(?:[:：](?!\d)|(?<!\d)[:：])/u.test(line),
		)
		.reduce((sum, line) => sum + line.trim().length, 0);
}

/** Turns shorter than this nobody doubts, in UTF-16 code units, nor those less than so many times the middle one. */
const [leastLong, times] = [3000, 8];

/** A note for each turn many times longer than its neighbours in which lines stand that look like labels. */
export function doubtsOn(
	text: string,
	turns: readonly TranscriptTurn[],
	doubted: readonly Candidate[],
): readonly Note[] {
	if (doubted.length < 3) return [];
	const lengths = turns.map(({ text }) => text.length).toSorted((a, b) => a - b);
	const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
	let next = 0;
	return turns.flatMap((turn): readonly Note[] => {
		const within: Candidate[] = [];
		for (let each = doubted[next]; each !== undefined && each.label.start < turn.end; each = doubted[++next])
			if (each.label.start >= turn.start) within.push(each);
		const isLong = turn.text.length >= leastLong && (turns.length === 1 || turn.text.length >= middle * times);
		if (!isLong || within.length < 3) return [];
		const labels = [...new Map(within.map(({ text: label }) => [foldLabel(label), label])).values()];
		const names = labels.slice(0, 6).join(', ');
		return [
			{
				code: 'perhaps_labels',
				turn: turn.index,
				start: turn.start,
				end: turn.end,
				text: `This turn has ${counted(turn.text.length)}, ${shareOf(turn.end - turn.start, text.length)}, and ${String(within.length)} of its lines may begin with who speaks: ${names}${labels.length > 6 ? ', …' : ''}. It begins “${firstWords(turn.text)}”.`,
				labels,
			},
		];
	});
}
