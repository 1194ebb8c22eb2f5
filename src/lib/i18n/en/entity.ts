// An entity's own page, and its names wherever they stand.
import { number, plural } from './count.ts';

export const entity = {
	aliases: 'Also',
	asHeard: 'Heard as',
	knownAs: (count: number) => `${number(count)} more ${plural(count, { one: 'name', other: 'names' })} it is known by`,
	origin: {
		lexicon: 'Known from the lexicon',
		text: 'Recognised from the words around it',
	},
	sameAs: 'The same thing elsewhere',
	counts: (mentions: number, turns: number, interviews: number) =>
		`${number(mentions)} ${plural(mentions, { one: 'mention', other: 'mentions' })} in ${number(turns)} ` +
		`${plural(turns, { one: 'turn', other: 'turns' })} of ${number(interviews)} ${plural(interviews, { one: 'interview', other: 'interviews' })}`,
	neverMentioned: 'Speaks, and is never named.',
	bySpeaker: 'Who says it',
	orders: 'Who named it first',
	/** Pieces of one sentence; a speaker’s name and a link to the turn stand where the braces are. */
	order: {
		first: 'First named by {name} ({turn})',
		later: ', taken up by {name} ({turn})',
		next: ', {name} ({turn})',
		only: 'Only {name} names it here ({turn})',
		more: (count: number) => ` and ${number(count)} more`,
		end: '.',
		onlyHosts: 'Only the hosts name it.',
		onlyGuests: 'Only the guests name it.',
	},
	surfaces: 'As spoken',
	views: 'What to show',
	mentions: 'Mentions',
	said: 'Said',
	saidBy: (name: string) => `What ${name} said`,
	saidNote: 'Passages that the editor highlighted come first.',
	highlight: 'Highlighted by the editor',
	linked: 'Spoken of together',
	linkedNote: 'Strongest first: how much more often in one passage than by chance.',
	passages: (count: number) => `${number(count)} ${plural(count, { one: 'passage', other: 'passages' })}`,
	relations: 'What is said of it',
	inGraph: 'See it in the graph',
	inInterview: (title: string) => `Only in “${title}”`,
	everywhere: 'In all interviews',
	onlySpeaker: (name: string) => `Only what ${name} says`,
	everyone: 'Whoever says it',
	noMentions: 'No passage fits this choice.',
	proven: (count: number) =>
		`${number(count)} ${plural(count, { one: 'mention leads', other: 'mentions lead' })} back to the source`,
	rule: (rule: string) => `Recognised by: ${rule}`,
	describe: (name: string, kind: string, counts: string) => `${name} (${kind}): ${counts}, each with its passage.`,
};
