// Words that open a name in talk without capitals: hms larkspur, battle of marrowkeep, admiral haddow, d day.
import { isProper, surprise } from '../../text/frequency.ts';
import { pattern } from '../../text/pattern.ts';
import type { WordSpan } from '../../text/word-span.ts';
import { offices } from '../../language/english/names.ts';

const ship = /^(?:hms|uss|hmas|rms|ss)$/;
const before = /^(?:battle|siege|treaty|isle|gulf|duke|duchess|earl|massacre)$/;
const office = pattern('i')`^${offices}$`;
/** What royal makes the name of a body with. */
const royal = /^(?:navy|marines|family|society|academy|mint|mail)$/;

type Rule = (words: readonly WordSpan[], at: number, isName: (word: string) => boolean) => readonly number[];

const shipAt: Rule = (words, at) => {
	const [first = '', second = '', third = ''] = [at, at + 1, at + 2].map((place) => words[place]?.text);
	if (!ship.test(first) || second.length < 4) return [];
	return third.length > 3 && (isProper(third) || surprise(third) > 23.5) ? [at, at + 1, at + 2] : [at, at + 1];
};

const battleAt: Rule = (words, at, isName) => {
	const [first = '', of, name = ''] = [at, at + 1, at + 2].map((place) => words[place]?.text);
	return before.test(first) && of === 'of' && isName(name) ? [at, at + 2] : [];
};

const officerAt: Rule = (words, at) => {
	const [first = '', name = ''] = [at, at + 1].map((place) => words[place]?.text);
	const isLast = name.length > 3 && (isProper(name) || surprise(name) > 24);
	return office.test(first) && isLast ? [at, at + 1] : [];
};

const dayAt: Rule = (words, at) =>
	/^(?:d|ve|vj)$/.test(words[at]?.text ?? '') && words[at + 1]?.text === 'day' ? [at, at + 1] : [];

const royalAt: Rule = (words, at) =>
	words[at]?.text === 'royal' && royal.test(words[at + 1]?.text ?? '') ? [at, at + 1] : [];

const rules: readonly Rule[] = [shipAt, battleAt, officerAt, dayAt, royalAt];

/** The places of the words of a name that one of these opens at `at`; `isName` tells what may be one. */
export function openedAt(
	words: readonly WordSpan[],
	at: number,
	text: string,
	isName: (word: string) => boolean,
): readonly number[] {
	for (const rule of rules) {
		const found = rule(words, at, isName);
		const last = found.at(-1) ?? at;
		// Words of one name stand side by side.
		const [from, to] = [words[at]?.start ?? 0, words[last]?.end ?? 0];
		if (found.length > 0 && /^[\p{L} ’'-]+$/u.test(text.slice(from, to))) return found;
	}
	return [];
}
