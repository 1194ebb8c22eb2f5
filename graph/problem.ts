// The catalogue of everything that can go wrong: what was found, what was expected, what to do.
// Codes are read by callers and map to HTTP statuses in one table; texts are for people.

const messages = {
	source_empty: (about: { source: string }) => `${about.source} is empty: there is no transcript to read. Give a file with text in it.`,
	source_binary: (about: { source: string; found: string }) =>
		`${about.source} is not text (${about.found}). Give a transcript as text or Markdown, in UTF-8 or UTF-16.`,
	source_encoding: (about: { source: string; offset: number }) =>
		`${about.source} is not valid UTF-8 (byte ${about.offset}). Save it as UTF-8, or as UTF-16 with a byte-order mark.`,
	source_too_large: (about: { source: string; bytes: number; limit: number }) =>
		`${about.source} has ${about.bytes} bytes; the limit is ${about.limit}. Split the transcript, one interview a file.`,
	format_unknown: (about: { source: string; tried: readonly string[] }) =>
		`No format recognises ${about.source}. Tried: ${about.tried.join(', ')}. Save it as text with "Name:" before each turn.`,
	interview_unknown: (about: { id: string }) => `There is no interview ${about.id} in this library. GET /api/interviews lists them.`,
	turn_unknown: (about: { id: string }) =>
		`There is no turn ${about.id}. A turn's id is its interview's, a slash and its number, from 1.`,
	entity_unknown: (about: { id: string }) =>
		`There is no entity ${about.id}. GET /api/entities?q= finds one by any of its names.`,
} as const;

type Messages = typeof messages;
export type Code = keyof Messages;
type About<C extends Code> = Parameters<Messages[C]>[0];

const brand = Symbol.for('colloquy.problem');

/** An error with a code from the catalogue; `message` says what was found, what was expected, what to do. */
export class Problem extends Error {
	readonly code: Code;
	readonly about: Readonly<Record<string, unknown>>;
	readonly [brand] = true;
	constructor(code: Code, message: string, about: Readonly<Record<string, unknown>>, options?: ErrorOptions) {
		super(message, options);
		this.name = 'Problem';
		this.code = code;
		this.about = about;
	}
}

/** `throw problem('source_empty', { source: 'a.md' })`. Wrong fields for the code do not compile. */
export function problem<C extends Code>(code: C, about: About<C>, options?: ErrorOptions): Problem {
	const message = (messages[code] as (about: About<C>) => string)(about);
	return new Problem(code, message, about, options);
}

/** True also for a Problem of another bundle of this program: the command and the server are built apart. */
export function isProblem(error: unknown): error is Problem {
	return typeof error === 'object' && error !== null && brand in error;
}
