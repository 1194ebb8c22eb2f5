// How to read what Colloquy shows.
export const help = {
	title: 'How to read this',
	lead: 'An interview goes in; out comes a graph of the people, works and ideas it names. Every name, link and count leads back to the words that prove it.',
	marksTitle: 'Marks',
	marks:
		'Each kind has a shape and a colour of its own, the same everywhere. Red is for what you chose, and for the words that prove it.',
	graphTitle: 'The graph',
	graph:
		'Larger means named more often. A line joins two names that share a passage more often than chance would have it. Choose a name to see its passages, choose a line to see what ties the two.',
	readerTitle: 'The transcript',
	reader:
		'Underlined words are names; choose one to see everywhere it is spoken of. Select any words to copy a link that leads to just them. The strip shows the whole talk, a block for each turn.',
	proofTitle: 'What counts as proof',
	proof:
		'A mention is a stretch of the file as it came, kept byte for byte. No language model is asked: the same text gives the same graph every time. Names that speech recognition misheard are shown as “heard as”.',
	keysTitle: 'Keys',
	keys: {
		slash: 'search',
		arrows: 'through the suggestions',
		enter: 'open',
		escape: 'close, or let go of what is selected',
	},
	addTitle: 'Your own interviews',
	add: 'Drop a transcript on the page of interviews. It stays on this machine.',
	apiTitle: 'For programs',
	api: 'Everything shown here can be asked for as JSON, and the graph can be exported.',
	apiLink: 'Description of the API',
};
