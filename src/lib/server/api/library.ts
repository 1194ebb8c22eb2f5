// The open library, for the endpoints that ask more of it than the answers to questions.
import { problem, type Problem } from '#graph/problem.ts';
import type { Library } from '../library/library.ts';
import { whyMissing } from '../library/set-aside.ts';
import { currentLibrary } from '../slot.ts';

/** @throws Problem starting */
export function openedLibrary(): Library {
	const library = currentLibrary();
	if (library === undefined) throw problem('starting', { doing: 'opening the library' });
	return library;
}

/** Why an interview isn't in the graph: it is set aside, or not in the library at all. */
export function whyNotThere(id: string): Problem {
	return whyMissing(
		id,
		openedLibrary()
			.setAside()
			.find((one) => one.id === id),
	);
}
