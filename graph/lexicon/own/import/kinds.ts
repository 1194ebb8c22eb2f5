// What kind of thing a file says that a record is: by its class in RDF, or by a word in a column.
import * as words from '../../../language/authorities.ts';
import { booksAndFilms } from '../../../language/english/works.ts';
import type { Kind } from '../../../model.ts';
import { kindNamed } from '../read.ts';

const byClass: { readonly [kind in Kind]: readonly string[] } = {
	person: words.personClasses,
	organization: words.organizationClasses,
	place: words.placeClasses,
	work: [...booksAndFilms, ...words.workClasses],
	event: words.eventClasses,
	concept: words.conceptClasses,
};

const kindOfClass: ReadonlyMap<string, Kind> = new Map(
	Object.entries(byClass).flatMap(([kind, classes]) => classes.map((name) => [name, kind as Kind] as const)),
);

/** `word`: a kind in either language, or a class of one. */
export function kindOfWord(word: string): Kind | undefined {
	const plain = word.trim().toLowerCase();
	return kindNamed(plain) ?? kindOfClass.get(plain.replace(/[\s_-]/g, ''));
}

/** By the last part of a class's address: http://xmlns.com/foaf/0.1/Person. */
export function kindOfType(address: string): Kind | undefined {
	const name = address.slice(Math.max(address.lastIndexOf('#'), address.lastIndexOf('/')) + 1);
	return name === 'Concept' ? undefined : kindOfWord(name);
}
