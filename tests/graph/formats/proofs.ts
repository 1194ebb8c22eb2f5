// What must hold of any transcript of any source, whatever its format: used over fixtures and over invented input.
import { account } from '#graph/knowledge/accounting.ts';
import type { Source, Transcript } from '#graph/model.ts';
import { proves } from '#graph/knowledge/proof.ts';
import { sourceSpan } from '#graph/text/runs.ts';

/** What is wrong with a transcript, in words; empty where every promise holds. */
export function broken(transcript: Transcript, source: Pick<Source, 'text'>, step = 1): readonly string[] {
	const found: string[] = [];
	const whole = account(transcript, source);
	if (whole.state === 'broken') found.push(`${whole.found} at ${whole.at}`);
	for (const [at, turn] of transcript.turns.entries()) {
		if (turn.index !== at + 1) found.push(`turn ${turn.index} stands at ${at + 1}`);
		if (turn.text.trim() === '') found.push(`turn ${turn.index} is empty`);
		for (const { textStart, textEnd } of [...turn.passages, ...turn.highlights, ...(turn.cues ?? [])]) {
			if (!(textStart >= 0 && textStart < textEnd && textEnd <= turn.text.length))
				found.push(`turn ${turn.index} has a span ${textStart} to ${textEnd}`);
		}
		for (const { time } of turn.cues ?? [])
			if (time.start < 0 || (time.end ?? time.start) < time.start)
				found.push(`turn ${turn.index} has a time that runs backwards`);
		for (let start = 0; start < turn.text.length; start += step)
			found.push(...unproven(transcript, source, turn, start, Math.min(turn.text.length, start + 7)));
	}
	return found;
}

function unproven(
	transcript: Transcript,
	source: Pick<Source, 'text'>,
	turn: Transcript['turns'][number],
	start: number,
	end: number,
): readonly string[] {
	const surface = turn.text.slice(start, end);
	// A cut through an escape takes the whole escape, so only whole ones are asked for.
	if (/^[\s*_]*$/.test(surface) || turn.runs.some((run) => cuts(run, start) || cuts(run, end))) return [];
	const span = sourceSpan(turn, start, end);
	if (span === undefined) return [`“${surface}” has no source`];
	if (span.start < turn.start || span.end > turn.end) return [`“${surface}” lies outside turn ${turn.index}`];
	return proves(source.text, { ...span, surface }, transcript.format)
		? []
		: [`“${surface}” is “${source.text.slice(span.start, span.end)}”`];
}

function cuts(run: Transcript['turns'][number]['runs'][number], at: number): boolean {
	return at > run.textStart && at < run.textEnd && run.textEnd - run.textStart !== run.end - run.start;
}
