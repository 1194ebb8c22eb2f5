// Capitals throughout, as captions and old court records write them: capitals that stand everywhere tell nothing, so rules read
// such a text in small letters, as they read one that has no capitals. Every offset stays.
import { casesIn } from './scripts.ts';

/** Of so many letters at least one in `most` + 1 is small in any text that has small ones. */
const most = 20;
const fewestLetters = 60;

/** Whether all turns together are in capitals. */
export function areShouted(turns: readonly { readonly text: string }[]): boolean {
	let [capitals, small] = [0, 0];
	for (const { text } of turns) {
		const cases = casesIn(text);
		capitals += cases.capitals;
		small += cases.small;
	}
	return capitals >= fewestLetters && small * most <= capitals;
}

/** The turns in small letters where all are in capitals; else as they are. */
export function withoutShouting<Turn extends { readonly text: string }>(turns: readonly Turn[]): readonly Turn[] {
	return areShouted(turns) ? turns.map((turn) => ({ ...turn, text: inSmallLetters(turn.text) })) : turns;
}

/** Letter for letter: what would become longer stays. */
function inSmallLetters(text: string): string {
	return text.replace(/\p{Lu}/gu, (letter) => {
		const small = letter.toLowerCase();
		return small.length === letter.length ? small : letter;
	});
}
