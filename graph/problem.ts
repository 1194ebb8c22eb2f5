// The catalogue of everything that can go wrong. Each message says what was found, what was expected, and what to do.
// Codes are read by callers and map to HTTP statuses in one table; texts are for people.
import { fileMessages } from './problem/files.ts';
import { graphMessages } from './problem/graph.ts';
import { languageModelMessages } from './problem/language-model.ts';
import { libraryMessages } from './problem/library.ts';
import { serverMessages } from './problem/server.ts';
import { transcriptMessages } from './problem/transcripts.ts';

const messages = {
	...transcriptMessages,
	...fileMessages,
	...libraryMessages,
	...graphMessages,
	...languageModelMessages,
	...serverMessages,
} as const;

type Messages = typeof messages;
export type Code = keyof Messages;
export const codes = Object.keys(messages) as readonly Code[];
/** For docs/reference.md. */
export const sentences: Readonly<Record<Code, (about: never) => string>> = messages;
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

/** Longest name, path or value that a message repeats, in UTF-16 code units. */
const longest = 300;

/** What a message may repeat of what came from outside: cut, and without control characters, which a terminal would obey. */
function shown(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	const plain = value.replace(/\p{Cc}/gu, '\uFFFD').toWellFormed();
	return plain.length > longest ? `${plain.slice(0, longest).toWellFormed()}…` : plain;
}

/** `throw problem('source_empty', { source: 'a.md' })`. Wrong fields for the code do not compile. */
export function problem<C extends Code>(code: C, about: About<C>, options?: ErrorOptions): Problem {
	const plain = Object.fromEntries(Object.entries(about).map(([name, value]) => [name, shown(value)])) as About<C>;
	const message = (messages[code] as (about: About<C>) => string)(plain);
	return new Problem(code, message, about, options);
}

/** True also for a Problem of another bundle of this program: the command and the server are built apart. */
export function isProblem(error: unknown): error is Problem {
	return typeof error === 'object' && error !== null && brand in error;
}
