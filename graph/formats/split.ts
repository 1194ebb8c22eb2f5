// A turn cut in two where something stands that is no part of it. Offsets count in the source; a run whose text isn't its
// source's characters is indivisible and goes to the second part.
import type { Run, TextSpan, TranscriptTurn } from '../model.ts';

/** The parts of a turn before and after `at`; undefined where no words are left. Both keep the turn's index and label. */
export function splitAt(
	turn: TranscriptTurn,
	at: number,
): readonly [TranscriptTurn | undefined, TranscriptTurn | undefined] {
	const before: Run[] = [];
	const after: Run[] = [];
	for (const run of turn.runs) {
		const isDivisible = run.end - run.start === run.textEnd - run.textStart;
		if (run.end <= at) before.push(run);
		else if (run.start >= at || !isDivisible) after.push(run);
		else {
			const textEnd = run.textStart + at - run.start;
			before.push({ ...run, end: at, textEnd });
			after.push({ textStart: textEnd, textEnd: run.textEnd, start: at, end: run.end });
		}
	}
	return [piece(turn, before), piece(turn, after)];
}

/** Of a turn, what these of its runs say, without white space at its ends. */
function piece(turn: TranscriptTurn, kept: readonly Run[]): TranscriptTurn | undefined {
	const whole = { textStart: kept[0]?.textStart ?? 0, textEnd: kept.at(-1)?.textEnd ?? 0 };
	const { textStart: from, textEnd: to } = trimmedText(turn.text, whole);
	if (to <= from) return undefined;
	const within = <S extends TextSpan>(spans: readonly S[]): readonly S[] =>
		spans
			.filter(({ textStart, textEnd }) => textStart < to && textEnd > from)
			.map((each) => ({
				...each,
				textStart: Math.max(each.textStart, from) - from,
				textEnd: Math.min(each.textEnd, to) - from,
			}));
	const runs = kept.flatMap((run, at) => runWithin(run, from, to, at === 0));
	const first = runs[0];
	const last = runs.at(-1);
	if (first === undefined || last === undefined) return undefined;
	const { links, cues, time, parallel, ...rest } = turn;
	const ownCues = within(cues ?? []);
	const isFirst = from === trimmedText(turn.text, { textStart: 0, textEnd: turn.text.length }).textStart;
	const ownTime = ownCues[0]?.time ?? (isFirst ? time : undefined);
	const ownParallel = isFirst ? parallel : undefined;
	return {
		...rest,
		start: Math.min(first.start, ownParallel?.start ?? first.start),
		end: Math.max(last.end, ownParallel?.end ?? last.end),
		text: turn.text.slice(from, to),
		runs,
		passages: within(turn.passages),
		highlights: within(turn.highlights),
		...(links === undefined ? {} : { links: within(links) }),
		...(ownTime === undefined ? {} : { time: ownTime }),
		...(ownCues.length === 0 ? {} : { cues: ownCues }),
		...(ownParallel === undefined ? {} : { parallel: ownParallel }),
	};
}

function trimmedText(text: string, { textStart, textEnd }: TextSpan): TextSpan {
	let [from, to] = [textStart, textEnd];
	while (from < to && text.charAt(from).trim() === '') from++;
	while (to > from && text.charAt(to - 1).trim() === '') to--;
	return { textStart: from, textEnd: to };
}

function runWithin(run: Run, from: number, to: number, isFirst: boolean): readonly Run[] {
	if (run.textEnd <= from || run.textStart >= to) return [];
	const isDivisible = run.end - run.start === run.textEnd - run.textStart;
	const head = isDivisible ? Math.max(0, from - run.textStart) : 0;
	const tail = isDivisible ? Math.max(0, run.textEnd - to) : 0;
	const { apart, ...span } = run;
	return [
		{
			textStart: Math.max(0, span.textStart + head - from),
			textEnd: span.textEnd - tail - from,
			start: span.start + head,
			end: span.end - tail,
			...(apart === undefined || isFirst ? {} : { apart }),
		},
	];
}
