// The control words of rich text: signs, looks, destinations, tables.
import { pageOfFont } from './charsets.ts';
import { silentDestinations } from './destinations.ts';
import { beginNote, endParagraph, groupOf, say, type Group, type State } from './state.ts';

const signs: { readonly [word: string]: string } = {
	par: '\n\n',
	line: '\n',
	lbr: '\n',
	page: '\n\n',
	sect: '\n\n',
	tab: '\t',
	emdash: '—',
	endash: '–',
	lquote: '‘',
	rquote: '’',
	ldblquote: '“',
	rdblquote: '”',
	bullet: '•',
	emspace: ' ',
	enspace: ' ',
	qmspace: ' ',
	'~': '\u00A0',
	_: '-',
	'\\': '\\',
	'{': '{',
	'}': '}',
	'\n': '\n\n',
	'\r': '\n\n',
};

export function takeWord(state: State, group: Group, word: string, value: number | undefined): void {
	const isOn = value !== 0;
	if (word === '*') group.starred = true;
	else if (word === 'u' && value !== undefined) {
		state.skip = group.instead;
		say(state, String.fromCharCode(value & 0xffff));
	} else if (Object.hasOwn(signs, word)) takeSign(state, word);
	else if (beginsDestination(state, group, word)) group.starred = false;
	else if (Object.hasOwn(words, word)) words[word]?.(state, group, value ?? 1, isOn);
}

/** True where the word says what the group is about. */
function beginsDestination(state: State, group: Group, word: string): boolean {
	if (group.destination === 'none') return true;
	if (word === 'pict') state.pictures++;
	if (word === 'annotation') state.comments++;
	if (word === 'fonttbl') group.destination = 'fonts';
	else if (word === 'stylesheet') group.destination = 'styles';
	else if (word === 'footnote') {
		if (group.destination === 'text') beginNote(state, group);
	} else if (
		word === 'annotation' ||
		silentDestinations.has(word) ||
		(group.starred && !/^(?:shppict|cs|ts|ds)$/.test(word))
	)
		group.destination = 'none';
	else return false;
	return true;
}

const words: { readonly [word: string]: (state: State, group: Group, value: number, isOn: boolean) => void } = {
	b: (_, group, __, isOn) => void (group.bold = isOn),
	i: (_, group, __, isOn) => void (group.italic = isOn),
	v: (_, group, __, isOn) => void (group.hidden = isOn),
	deleted(state, group, _, isOn) {
		if (isOn && !group.deleted) state.deletions++;
		group.deleted = isOn;
	},
	plain: (state, group) =>
		void Object.assign(group, { bold: false, italic: false, hidden: false, deleted: false, page: state.page }),
	uc: (_, group, value) => void (group.instead = Math.max(0, Math.min(value, 100))),
	ansicpg(state, group, value) {
		state.page = value;
		for (const each of [...state.groups, group]) each.page = value;
	},
	f(state, group, value) {
		if (group.destination === 'fonts') state.entry = value;
		else group.page = state.fonts.get(value) ?? state.page;
	},
	fcharset(state, _, value) {
		const page = pageOfFont(value);
		if (page !== undefined) state.fonts.set(state.entry, page);
	},
	s(state, group, value) {
		if (group.destination === 'styles') state.entry = value;
		else state.level = state.styles.get(value)?.level ?? 0;
	},
	outlinelevel: (state, group, value) =>
		void (group.destination === 'text' && (state.level = value < 6 ? value + 1 : 0)),
	pard(state) {
		state.level = 0;
		state.isInTable = false;
	},
	intbl: (state) => void (state.isInTable = true),
	cell(state) {
		endParagraph(state);
		state.cells.push(state.cell);
		state.cell = [];
	},
	row(state) {
		if (state.cells.length > 0) state.rows.push({ cells: state.cells });
		state.cells = [];
	},
};

function takeSign(state: State, word: string): void {
	const sign = signs[word] ?? '';
	if (sign !== '\n\n') say(state, sign);
	else if (groupOf(state).destination === 'text') endParagraph(state);
	else say(state, ' ');
}
