// The open library, for the endpoints that ask more of it than the answers to questions.
import { problem, type Problem } from '#graph/problem.ts';
import type { Library } from '../library/library.ts';
import { currentLibrary } from '../slot.ts';

/** @throws Problem starting */
export function openedLibrary(): Library {
	const library = currentLibrary();
	if (library === undefined) throw problem('starting', { doing: 'opening the library' });
	return library;
}

/** Why an interview isn't in the graph: it is set aside, or not in the library at all. */
export function whyMissing(id: string): Problem {
	const aside = currentLibrary()
		?.setAside()
		.find((one) => one.id === id);
	return aside === undefined
		? problem('interview_unknown', { id })
		: problem('interview_set_aside', { id, reason: aside.message });
}
