// An entity's own page, and its names wherever they are shown.
import { number, plural } from './count.ts';

export const entity = {
	aliases: 'Also known as',
	asHeard: 'Misheard as',
	knownAs: (count: number) => `${number(count)} more ${plural(count, { one: 'name', other: 'names' })}`,
	origin: {
		lexicon: 'From the lexicon',
		text: 'Detected in the text',
	},
	sameAs: 'External record',
	counts: (mentions: number, turns: number, interviews: number) =>
		`${number(mentions)} ${plural(mentions, { one: 'mention', other: 'mentions' })} in ${number(turns)} ` +
		`${plural(turns, { one: 'turn', other: 'turns' })} of ${number(interviews)} ${plural(interviews, { one: 'interview', other: 'interviews' })}`,
	neverMentioned: 'Speaks but is never mentioned.',
	bySpeaker: 'Mentions by speaker',
	orders: 'First mentions',
	/** Pieces of one sentence; a speaker’s name and a link to the turn stand where the braces are. */
	order: {
		first: 'First mentioned by {name} ({turn})',
		later: ', then by {name} ({turn})',
		next: ', {name} ({turn})',
		only: 'Mentioned only by {name} ({turn})',
		more: (count: number) => ` and ${number(count)} more`,
		end: '.',
		onlyHosts: 'Only the hosts mention it.',
		onlyGuests: 'Only the guests mention it.',
	},
	surfaces: 'As spoken',
	views: 'View',
	mentions: 'Mentions',
	said: 'Quotes',
	saidBy: (name: string) => `What ${name} said`,
	highlight: 'Highlighted by the editor',
	linked: 'Linked names',
	linkedNote: 'Strongest first: names that share a passage more often than chance would predict.',
	passages: (count: number) => `${number(count)} ${plural(count, { one: 'passage', other: 'passages' })}`,
	relations: 'Stated relations',
	inGraph: 'Show in graph',
	inInterview: (title: string) => `Only in “${title}”`,
	everywhere: 'All interviews',
	onlySpeaker: (name: string) => `Only ${name}`,
	everyone: 'All speakers',
	noMentions: 'No matching passages.',
	describe: (name: string, kind: string, counts: string) => `${name} (${kind}): ${counts}, each with its passage.`,
};
