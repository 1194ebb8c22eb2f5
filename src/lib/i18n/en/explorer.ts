// The graph and its panel.
import { number, plural } from './count.ts';

const mentions = (count: number): string => `${number(count)} ${plural(count, { one: 'mention', other: 'mentions' })}`;
const links = (count: number): string => `${number(count)} ${plural(count, { one: 'link', other: 'links' })}`;

export const explorer = {
	title: 'The graph',
	titleFor: (interview: string) => `The graph of “${interview}”`,
	describe: 'The people, works and ideas an interview names, and what ties them; every line leads back to the words.',
	graph: 'Graph',
	list: 'List',
	as: 'How to show it',
	names: 'Names',
	namesIn: { zh: '中文', en: 'English', spoken: 'As spoken' },
	kinds: 'Kinds shown',
	kind: (kind: string, count: number) => `${kind}, ${number(count)}`,
	shown: (shown: number, total: number) => `${number(shown)} of ${number(total)} shown`,
	more: 'More',
	moreOf: (count: number) => `More: ${number(count)} further names`,
	fewer: 'Fewer',
	links,
	closer: 'Closer',
	further: 'Further away',
	fit: 'Fit to view',
	keys: 'Keys',
	/** The picture as a whole, for those who don't see it. */
	picture: (entities: number, count: number) =>
		`Graph of ${number(entities)} names and ${links(count)}. Arrow keys walk from name to name, Enter selects, Escape lets go.`,
	item: (name: string, kind: string, count: number, linked: number, strongest: string | undefined) =>
		`${name}, ${kind.toLowerCase()}, ${mentions(count)}, ${links(linked)}${strongest === undefined ? '' : `; strongest: ${strongest}`}`,
	selected: (name: string) => `${name} selected`,
	listOf: 'Names, most often mentioned first',
	linksTitle: 'Links, strongest first',
	pair: (a: string, b: string) => `${a} and ${b}`,
	deselect: 'Let go of the selection',
	copyView: 'Copy link to this view',
	panel: 'What is selected',
	sheet: { peek: 'Pull the panel up', half: 'Make the panel full height', full: 'Lower the panel' },
	views: 'What to show',
	tabs: { said: 'Said', mentions: 'Mentions', mentioned: 'Mentioned', linked: 'Linked', relations: 'Relations' },
	onlyBy: (name: string) => `Only what ${name} says`,
	everyone: 'Whoever says it',
	moreLines: (left: number) => `${number(left)} more`,
	loading: 'Loading …',
	loadFailed: 'The rest could not be loaded.',
	again: 'Try again',
	noMentions: 'Never named here; speaks only.',
	noneBy: 'Not in these words by this speaker.',
	noLinks: 'Named in no passage together with anything else.',
	openTurn: (index: number) => `Read turn ${number(index)} in place`,
	passages: (count: number) => `${number(count)} ${plural(count, { one: 'passage', other: 'passages' })}`,
	passagesOf: (a: string, b: string, count: number) =>
		`${number(count)} ${plural(count, { one: 'passage', other: 'passages' })} that ${plural(count, { one: 'names', other: 'name' })} both ${a} and ${b}`,
	link: 'Link',
	linkAnd: 'and',
	linkNote: (passages: number, sentences: number) =>
		`Named together in ${number(passages)} ${plural(passages, { one: 'passage', other: 'passages' })}` +
		(sentences > 0 ? `, in one sentence ${sentences === 1 ? 'once' : `${number(sentences)} times`}` : ''),
	rule: { 'same sentence': 'in one sentence', 'same passage': 'in one passage' },
	linkProven: (count: number) =>
		`${number(count)} ${plural(count, { one: 'passage leads', other: 'passages lead' })} back to the source`,
	welcome: {
		lead: 'Everything this talk names, and what ties it together. Choose a name to read every passage where it is spoken of.',
		leadAll:
			'Everything these talks name, and what ties it together. Choose a name to read every passage where it is spoken of.',
		names: (count: number) => `${number(count)} ${plural(count, { one: 'name', other: 'names' })}`,
		interviews: (count: number) => `${number(count)} ${plural(count, { one: 'interview', other: 'interviews' })}`,
		ask: 'Begin with a question',
		ideas: 'Or with what is spoken of most',
		ideasFirst: 'Begin with what is spoken of most',
		read: 'Read the whole talk',
		said: (speaker: string, entity: string) => `What does ${speaker} say about ${entity}?`,
		link: (a: string, b: string) => `What has ${a} to do with ${b}?`,
		person: (name: string) => `Why is ${name} spoken of?`,
		work: (name: string) => `Where does ${name} come in?`,
		proven: (count: number) => `All ${mentions(count)} lead back to the source`,
	},
	strip: {
		title: 'The whole talk',
		who: 'Who speaks',
		about: (turns: number, minutes: number | undefined) =>
			`${number(turns)} ${plural(turns, { one: 'turn', other: 'turns' })}` +
			(minutes === undefined ? '' : ` · ${number(minutes)} min`),
		turn: (index: number, speaker: string, count: number) =>
			`Turn ${number(index)}, ${speaker}${count === 0 ? '' : `, ${mentions(count)}`}`,
		keys: 'Left and right go from turn to turn, Enter reads it.',
	},
	empty: {
		title: 'An empty shelf',
		way: 'Add the transcript of an interview, and see here the people, works and ideas it names, each with the words that prove it.',
		add: 'Add an interview',
		none: 'No name was recognised in this interview.',
		noneAnywhere: 'No name was recognised in these interviews.',
		noneWay: 'Its text is kept whole, and can be read and searched.',
		read: 'Read it',
	},
	away: {
		title: 'The graph cannot be asked just now',
		way: 'What you see stays. This panel asks again by itself every few seconds.',
	},
	noCanvas: 'This browser cannot draw the graph (WebGL is off), so here is all of it as a list.',
	help: {
		title: 'Keys in the graph',
		all: 'How to read this',
		rows: {
			tab: 'into the graph',
			arrows: 'to the linked name that way',
			ends: 'to the strongest, to the weakest',
			enter: 'select',
			escape: 'let go, and see everything',
			zoom: 'closer, further, fit',
			slash: 'search',
			question: 'this list',
		},
		pointer: 'Point at a name to see its neighbours, click to select, drag to move it. A line can be clicked too.',
	},
};
