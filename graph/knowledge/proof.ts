// The promise that every mention is proven: its pieces of the source, decoded, are the words it claims.
// Used by build, by `colloquy check` and by tests; it reads only source and mention, never the runs that made it.
import type { Mention } from '../model.ts';
import { decodingOf } from '../formats/index.ts';

/** White space, emphasis marks, and characters that are not seen. */
const unseen = /[\s*_\u00AD\u200B-\u200D\u2060\uFEFF\uFFFC]+/gu;

/**
 * The words that stand at a mention's place: its pieces, decoded as the format says, put together.
 * `format` is the transcript's format id, as in `interview.source.format`.
 */
export function evidence(text: string, mention: Pick<Mention, 'start' | 'end' | 'parts'>, format: string): string {
	const decode = decodingOf(format);
	const pieces = mention.parts ?? [[mention.start, mention.end] as const];
	return pieces.map(([start, end]) => decode(text.slice(start, end))).join('');
}

/** Whether the source says, at the mention's place, what its surface says; white space and emphasis folded. */
export function proves(
	text: string,
	mention: Pick<Mention, 'start' | 'end' | 'parts' | 'surface'>,
	format: string,
): boolean {
	if (!isWithin(text, mention)) return false;
	const claimed = mention.surface.replace(unseen, '');
	if (claimed === '') return false;
	// As it stands first: `\&amp;` in Markdown is no escape, and its words are what they look like.
	return [
		evidence(text, mention, 'text as it stands'),
		evidence(text, mention, format),
		escaped(text, mention, format),
	].some((words) => words.replace(unseen, '') === claimed);
}

/** The words where a piece begins with an ampersand that Markdown escapes: `\&#39;&#39;` is `&#39;'`. */
function escaped(text: string, mention: Pick<Mention, 'start' | 'end' | 'parts'>, format: string): string {
	const decode = decodingOf(format);
	const pieces = mention.parts ?? [[mention.start, mention.end] as const];
	return pieces
		.map(([start, end]) => {
			const isLiteral = text.charAt(start) === '&' && text.charAt(start - 1) === '\\';
			return isLiteral ? `&${decode(text.slice(start + 1, end))}` : decode(text.slice(start, end));
		})
		.join('');
}

/** In the source, not empty, and its parts in order within its bounds. */
function isWithin(text: string, mention: Pick<Mention, 'start' | 'end' | 'parts'>): boolean {
	if (!(mention.start >= 0 && mention.start < mention.end && mention.end <= text.length)) return false;
	let from = mention.start;
	for (const [start, end] of mention.parts ?? []) {
		if (start < from || end < start || end > mention.end) return false;
		from = end;
	}
	return true;
}
