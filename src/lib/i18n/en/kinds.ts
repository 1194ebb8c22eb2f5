// Kinds and predicates: one thing, several things. English is the shape that every language follows.
import type { EachKind } from '#graph/model/each-kind.ts';
import type { Predicate } from '#graph/model.ts';

export const kinds = {
	one: {
		person: 'Person',
		organization: 'Organization',
		work: 'Work',
		concept: 'Concept',
		event: 'Event',
		place: 'Place',
	} satisfies EachKind<string>,
	many: {
		person: 'People',
		organization: 'Organizations',
		work: 'Works',
		concept: 'Concepts',
		event: 'Events',
		place: 'Places',
	} satisfies EachKind<string>,
	predicate: {
		wrote: 'wrote',
		'wrote with': 'wrote with',
		proposed: 'proposed',
		made: 'made',
		'works at': 'works at',
		'worked at': 'worked at',
		'studied at': 'studied at',
		founded: 'founded',
		'part of': 'is part of',
		studies: 'studies',
		'also called': 'is also called',
		'member of': 'belongs to',
		'played in': 'played in',
		'studied with': 'studied with',
		'married to': 'is married to',
		'influenced by': 'was influenced by',
		'based on': 'is based on',
		owns: 'owns',
		'located in': 'is located in',
	} satisfies Readonly<Record<Predicate, string>>,
};
