// The graph and its panel.
import { number, plural } from './count.ts';

const mentions = (count: number): string => `${number(count)} ${plural(count, { one: 'mention', other: 'mentions' })}`;
const links = (count: number): string => `${number(count)} ${plural(count, { one: 'link', other: 'links' })}`;

export const explorer = {
	title: 'Graph',
	titleFor: (interview: string) => `Graph of “${interview}”`,
	describe: 'The people, works and ideas that interviews mention, and how they are connected, each with its source.',
	graph: 'Graph',
	list: 'List',
	as: 'Show as',
	names: 'Show names in',
	namesIn: { zh: '中文', en: 'English', spoken: 'As spoken' },
	kinds: 'Filter by kind',
	kind: (kind: string, count: number) => `${kind}, ${number(count)}`,
	shown: (shown: number, total: number) => `${number(shown)} of ${number(total)} shown`,
	more: 'Show more',
	moreOf: (count: number) => `Show more: ${number(count)} ${plural(count, { one: 'name', other: 'names' })}`,
	fewer: 'Show fewer',
	links,
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	fit: 'Fit to view',
	keys: 'Keyboard shortcuts',
	/** The picture as a whole, for those who don't see it. */
	picture: (entities: number, count: number) =>
		`Graph of ${number(entities)} ${plural(entities, { one: 'name', other: 'names' })} and ${links(count)}. Use the arrow keys to move between names, Enter to select, Escape to clear the selection.`,
	item: (name: string, kind: string, count: number, linked: number, strongest: string | undefined) =>
		`${name}, ${kind.toLowerCase()}, ${mentions(count)}, ${links(linked)}${strongest === undefined ? '' : `; strongest: ${strongest}`}`,
	selected: (name: string) => `${name} selected`,
	listOf: 'Names, most mentioned first',
	linksTitle: 'Links, strongest first',
	pair: (a: string, b: string) => `${a} and ${b}`,
	clearSelection: 'Clear selection',
	copyView: 'Copy link to this view',
	panel: 'Selection',
	sheet: { peek: 'Expand panel', half: 'Expand panel to full height', full: 'Collapse panel' },
	views: 'Details',
	tabs: { said: 'Quotes', mentions: 'Mentions', linked: 'Links', relations: 'Relations' },
	onlyBy: (name: string) => `Only ${name}`,
	everyone: 'All speakers',
	moreLines: (left: number) => `Show ${number(left)} more`,
	loading: 'Loading…',
	loadFailed: 'Could not load more.',
	again: 'Try again',
	noMentions: 'Speaks but is never mentioned.',
	noneBy: 'This speaker does not mention it.',
	noLinks: 'Not linked to any other name.',
	openTurn: (index: number) => `Read turn ${number(index)} in the transcript`,
	passages: (count: number) => `${number(count)} ${plural(count, { one: 'passage', other: 'passages' })}`,
	passagesOf: (a: string, b: string, count: number) =>
		`${number(count)} ${plural(count, { one: 'passage', other: 'passages' })} that ${plural(count, { one: 'mentions', other: 'mention' })} both ${a} and ${b}`,
	link: 'Link',
	linkAnd: 'and',
	linkNote: (passages: number, sentences: number) =>
		`Mentioned together in ${number(passages)} ${plural(passages, { one: 'passage', other: 'passages' })}` +
		(sentences > 0 ? `, ${sentences === 1 ? 'once' : `${number(sentences)} times`} in the same sentence` : ''),
	rule: { 'same sentence': 'same sentence', 'same passage': 'same passage' },
	welcome: {
		lead: 'Everything this interview mentions, and how it is connected. Select a name to read every passage that mentions it.',
		leadAll:
			'Everything these interviews mention, and how it is connected. Select a name to read every passage that mentions it.',
		names: (count: number) => `${number(count)} ${plural(count, { one: 'name', other: 'names' })}`,
		interviews: (count: number) => `${number(count)} ${plural(count, { one: 'interview', other: 'interviews' })}`,
		ask: 'Start with a question',
		ideas: 'Or with the names mentioned most',
		ideasFirst: 'Start with the names mentioned most',
		read: 'Read the transcript',
		said: (speaker: string, entity: string) => `What does ${speaker} say about ${entity}?`,
		link: (a: string, b: string) => `How are ${a} and ${b} connected?`,
		person: (name: string) => `Why does ${name} come up?`,
		work: (name: string) => `Where does ${name} come up?`,
	},
	timeline: {
		title: 'Timeline',
		who: 'Speakers',
		about: (turns: number, minutes: number | undefined) =>
			`${number(turns)} ${plural(turns, { one: 'turn', other: 'turns' })}` +
			(minutes === undefined ? '' : ` · ${number(minutes)} min`),
		turn: (index: number, speaker: string, count: number) =>
			`Turn ${number(index)}, ${speaker}${count === 0 ? '' : `, ${mentions(count)}`}`,
		keys: 'Use the left and right arrow keys to move between turns, Enter to read one.',
	},
	empty: {
		title: 'No interviews yet',
		hint: 'Add a transcript to see the people, works and ideas it mentions, each with the passages that prove it.',
		add: 'Add an interview',
		none: 'No names were detected in this interview.',
		noneAnywhere: 'No names were detected in these interviews.',
		noneHint: 'The full text is kept, and you can read and search it.',
		read: 'Read the transcript',
	},
	unavailable: {
		title: 'The graph is unavailable right now',
		hint: 'What is on screen stays. This panel retries every few seconds.',
	},
	noCanvas: 'This browser cannot draw the graph (WebGL is off), so everything is shown as a list.',
	help: {
		title: 'Keyboard shortcuts',
		all: 'Help',
		rows: {
			tab: 'go to the graph',
			arrows: 'go to the nearest linked name in that direction',
			ends: 'go to the strongest or the weakest name',
			enter: 'select',
			escape: 'clear the selection and fit to view',
			zoom: 'zoom in, zoom out, fit to view',
			slash: 'search',
			question: 'show these shortcuts',
		},
		pointer: 'Point at a name to see its neighbours, click to select it, drag to move it. Links can be clicked too.',
	},
};
