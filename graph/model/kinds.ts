// The lists that rules go by and shapes name, each in the order in which it is shown. Here they load nothing else.

/** What an entity may be. Nothing else lists them; graph/model/each-kind.ts makes a value for each. */
export const kinds = ['person', 'organization', 'work', 'concept', 'event', 'place'] as const;

/** How what is to be reviewed stands; those that want a decision first. */
export const reviewStates = ['waits', 'sounds', 'heard', 'drawn', 'dismissed', 'apart'] as const;

/** What may tell that words are an advertisement: `given` by the user, or rows of graph/advertisements/signs.ts. */
export const advertisementSigns = [
	'given',
	'label',
	'opening',
	'sponsor',
	'named',
	'named-often',
	'address',
	'code',
	'offer',
	'terms',
	'asks',
	'beside',
] as const;

/** What a user may say that a stretch of a transcript is. */
export const partKinds = ['speech', 'advertisement', 'editorial'] as const;

/** What a passage may say of two names, from the first to the second. */
export const predicates = [
	'wrote',
	'wrote with',
	'proposed',
	'made',
	'works at',
	'worked at',
	'studied at',
	'founded',
	'part of',
	'studies',
	'also called',
	'member of',
	'played in',
	'studied with',
	'married to',
	'influenced by',
	'based on',
	'owns',
	'located in',
] as const;
