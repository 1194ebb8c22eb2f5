// Rich text (RTF): what old word processors, and many services that transcribe, save. Groups hold the look of their words,
// and destinations hold what is no text: fonts, styles, pictures, heads.
import { problem } from '../../../problem.ts';
import { most, type Drawn } from '../document.ts';
import { counted } from '../remarks.ts';
import { write } from '../writing.ts';
import { textIn } from './charsets.ts';
import { begun, endNote, endParagraph, endTable, groupOf, say, type State } from './state.ts';
import { tokensIn, type Token } from './tokens.ts';
import { takeWord } from './words.ts';

/** @throws Problem document_damaged */
export function drawRtf(bytes: Uint8Array, source: string): Drawn {
	const state = begun();
	for (const token of tokensIn(bytes)) {
		take(state, token, source);
		if (token.kind === 'close' && state.groups.length === 1) break;
	}
	endOfBytes(state);
	const isWhole = state.groups.length === 1;
	endParagraph(state);
	endTable(state);
	return {
		text: write([...state.blocks, ...state.notes]),
		remarks: [
			...(isWhole ? [] : ['its end is missing']),
			...counted(state.deletions, 'tracked deletion was accepted', 'tracked deletions were accepted'),
			...counted(state.notes.length, 'footnote stands apart at its end', 'footnotes stand apart at its end'),
			...counted(state.comments, 'comment is left out', 'comments are left out'),
			...counted(state.hidden, 'hidden character is left out', 'hidden characters are left out'),
			...counted(state.pictures, 'picture is left out', 'pictures are left out'),
		],
	};
}

function take(state: State, token: Token, source: string): void {
	if (token.kind === 'byte' || token.kind === 'text') return takeBytes(state, token.bytes);
	endOfBytes(state);
	const group = groupOf(state);
	if (token.kind === 'open') {
		if (state.groups.length > most.depth)
			throw problem('document_damaged', { source, reason: `its groups are nested more than ${most.depth} deep` });
		state.groups.push({ ...group, starred: false });
		state.skip = 0;
	} else if (token.kind === 'close') {
		if (state.groups.length > 1) state.groups.pop();
		if (group.destination === 'note' && groupOf(state).destination !== 'note') endNote(state);
		state.skip = 0;
	} else takeWord(state, group, token.word, token.value);
}

/** What stands for a `\u` that isn't known is passed over, byte by byte. */
function takeBytes(state: State, bytes: string): void {
	const skipped = Math.min(state.skip, bytes.length);
	state.skip -= skipped;
	state.bytes += bytes.slice(skipped);
}

function endOfBytes(state: State): void {
	if (state.bytes === '') return;
	const text = textIn(state.bytes, groupOf(state).page);
	state.bytes = '';
	say(state, text);
}
