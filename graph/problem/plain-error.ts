// Errors as plain data, so that they cross from one process or thread to another and are what they were: a problem keeps
// its code, its facts and its cause.
import { isProblem, Problem, type Code } from '../problem.ts';

export type PlainError = {
	readonly name: string;
	readonly message: string;
	/** Only of what has no code: a problem says all that there is to say. */
	readonly stack?: string;
	readonly code?: Code;
	readonly about?: Readonly<Record<string, unknown>>;
	readonly cause?: PlainError;
};

export function plainError(error: unknown): PlainError {
	if (!(error instanceof Error) && !isProblem(error)) return { name: 'Error', message: String(error) };
	const { name, message, stack, cause } = error;
	return {
		name,
		message,
		...(isProblem(error) ? { code: error.code, about: error.about } : stack === undefined ? {} : { stack }),
		...(cause === undefined ? {} : { cause: plainError(cause) }),
	};
}

export function revivedError({ name, message, stack, code, about, cause }: PlainError): Error {
	const options = cause === undefined ? {} : { cause: revivedError(cause) };
	if (code !== undefined) return new Problem(code, message, about ?? {}, options);
	const error = new Error(message, options);
	error.name = name;
	if (stack !== undefined) error.stack = stack;
	return error;
}
