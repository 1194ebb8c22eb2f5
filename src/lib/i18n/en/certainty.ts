// How sure it is that a name belongs in the graph; and, apart from it, that its words stand in the source.
import { number, plural } from './count.ts';

const names = (count: number): string => `${number(count)} ${plural(count, { one: 'name', other: 'names' })}`;

export const certainty = {
	label: 'How sure',
	steps: { sure: 'Only sure', likely: 'Likely too', all: 'Everything found' },
	hints: {
		sure: 'Of ten names like these, at least eight belong in an index.',
		likely: 'Every name in the graph, the likely ones too.',
		all: 'Also what waits for your review. What is less likely than 1 in 4 is left out.',
	},
	names,
	none: 'No name here is that sure. Another step shows more.',
	chosen: (step: string, count: number) => `${step}: ${names(count)}`,
	/** Of things that were judged alike, how many readers would list. */
	share: (inTen: number) =>
		`Of 10 names like this, about ${number(inTen)} ${plural(inTen, { one: 'belongs', other: 'belong' })} in an index.`,
	shareAll: 'Names like this nearly all belong in an index.',
	shareNone: 'Names like this hardly ever belong in an index.',
	short: (inTen: number) => `${number(inTen)} in 10`,
	verified: 'Words verified',
	verifiedNote: 'The words stand in the source as quoted. Whether they are a name worth listing is another question.',
	mentions: (count: number) =>
		`${number(count)} ${plural(count, { one: 'mention stands', other: 'mentions stand' })} in the source`,
	passages: (count: number) =>
		`${number(count)} ${plural(count, { one: 'passage stands', other: 'passages stand' })} in the source`,
	waiting: 'Not in the graph',
	waitingNote: 'Found, but not surely a name. Decide, and you can undo it.',
	waitingIn: (count: number) =>
		`Waits in ${number(count)} ${plural(count, { one: 'interview', other: 'interviews' })}: select to decide`,
	jump: (count: number) => `${number(count)} not in the graph`,
	listOf: 'Not in the graph, surest first',
	item: (described: string, inTen: number) => `${described}; not in the graph, ${number(inTen)} in 10`,
	mark: (surface: string, kind: string) => `${surface} (${kind}?, not in the graph)`,
};
