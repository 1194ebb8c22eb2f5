// The help page.
export const help = {
	title: 'Help',
	lead: 'Colloquy turns interviews into a graph of the people, works and ideas they mention. Every name, link and count leads back to the words that prove it.',
	marksTitle: 'Symbols',
	marks:
		'Each kind has its own shape and colour everywhere. Red marks what you have selected, and the words that prove it.',
	graphTitle: 'The graph',
	graph:
		'The larger a name’s symbol, the more often it is mentioned. A line links two names that share a passage more often than chance would predict. Select a name to read its passages, or a line to see how the two are connected.',
	readerTitle: 'The transcript',
	reader:
		'Underlined words are names; select one to see everywhere it is mentioned. Select any text to copy a link to exactly those words. The timeline shows the whole interview, one block per turn.',
	proofTitle: 'Evidence',
	proof:
		'“Words verified” says that the words stand in the original file as quoted; it is kept byte for byte. How sure it is that they are a name is told apart: ten dots show how many of ten names like it belong in an index. The steps above the graph go from only what is sure to everything that was found; what has a dashed outline is not in the graph until you add it. The graph is built without a language model: the same text always gives the same graph. Names that were misheard in the transcript are listed under “Misheard as”.',
	keysTitle: 'Keyboard shortcuts',
	keys: {
		slash: 'search',
		arrows: 'move through the suggestions',
		enter: 'open',
		escape: 'close, or clear the selection',
	},
	addTitle: 'Your own interviews',
	add: 'Drop a transcript on the Interviews page. It stays on this machine.',
	apiTitle: 'API',
	api: 'Everything shown here is available as JSON, and the graph can be exported.',
	apiLink: 'API description',
};
