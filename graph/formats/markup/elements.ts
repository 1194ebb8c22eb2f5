// Names of elements of HTML and TEI, by what they are to a parser. From the HTML standard and the TEI guidelines; data alone.

/** HTML: blocks that hold text. */
export const textBlocks = [
	'p',
	'div',
	'section',
	'article',
	'main',
	'header',
	'aside',
	'figure',
	'figcaption',
	'body',
	'html',
	'table',
	'tbody',
	'thead',
	'tr',
	'td',
	'th',
	'dl',
	'dt',
	'dd',
	'ul',
	'ol',
	'details',
	'summary',
	'pre',
	'center',
	'address',
];

/** HTML as podcasts' transcripts use it: what begins a new paragraph. */
export const podcastBlocks = [
	'p',
	'div',
	'br',
	'li',
	'section',
	'article',
	'blockquote',
	'h1',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
];

/** TEI: nobody says what stands in these. Of a choice one reading is taken: the regular, the corrected, the expanded. */
export const unsaid = [
	'desc',
	'note',
	'head',
	'stage',
	'teiHeader',
	'timeline',
	'speaker',
	'label',
	'fw',
	'figDesc',
	'gap',
	'incident',
	'kinesic',
	'vocal',
	'writing',
];

/** TEI: units of speech whose ends are a joint, not a word's middle. */
export const speechUnits = [
	'seg',
	'p',
	'l',
	'lg',
	'ab',
	's',
	'lb',
	'pause',
	'shift',
	'vocal',
	'incident',
	'kinesic',
	'anchor',
];

/** Akoma Ntoso: what somebody says. */
export const spokenInDebates = ['speech', 'question', 'answer'];

/** Akoma Ntoso: what nobody says, wherever it stands. */
export const silentInDebates = [
	'meta',
	'heading',
	'num',
	'subheading',
	'narrative',
	'scene',
	'remark',
	'authorialNote',
	'adjournment',
];

/** Akoma Ntoso: what a debate, or a part of it, is called. */
export const titlesInDebates = ['docTitle', 'heading', 'subheading'];
