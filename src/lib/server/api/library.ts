// The open library, for the endpoints that ask more of it than the answers to questions.
import { problem } from '#graph/problem.ts';
import type { Library } from '../library/library.ts';
import { currentLibrary } from '../slot.ts';

/** @throws Problem starting */
export function openedLibrary(): Library {
	const library = currentLibrary();
	if (library === undefined) throw problem('starting', { doing: 'opening the library' });
	return library;
}
