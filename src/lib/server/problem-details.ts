// An error as programs get it: problem details, RFC 9457. The type is a name and leads nowhere, since a server that
// answers on somebody's own machine has no address that would last; its URN is of the same name space as the schema's.
import type { ProblemDetails } from '#lib/api.ts';
import type { Told } from './told.ts';

export const problemType = 'application/problem+json';

/** `id`: of an error that has no name, under which the output has its details. */
export function problemDetails({ code, message, id }: Told & { readonly id?: string }, status: number): ProblemDetails {
	const details = { type: `urn:colloquy:problem:${code}`, title: titleOf(code), status, detail: message, code };
	return id === undefined ? details : { ...details, instance: `urn:colloquy:error:${id}`, id };
}

/** The code in words, the same for each problem of its type: `Entity unknown`. */
function titleOf(code: string): string {
	const words = code.replaceAll('_', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}
