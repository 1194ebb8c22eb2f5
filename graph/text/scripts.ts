// In which script a stretch is written. Every extractor asks this of every turn, so characters are counted one by one:
// a list of the matches of a long talk would take more memory than the talk.

const rare = /\p{Script=Han}/u;

/** How many characters are Chinese. */
export function hanIn(text: string): number {
	let count = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < 0x2e80) continue;
		if (code >= 0x4e00 && code <= 0x9fff) count++;
		// Full-width marks, and the second half of what is counted by its first.
		else if (code < 0xff00 && (code < 0xdc00 || code > 0xdfff)) count += Number(rare.test(characterAt(text, at)));
	}
	return count;
}

/**
 * Whether at least a quarter of the characters are Chinese, or there are as many of them as Latin words: then what Latin it has
 * stands inside Chinese. A Latin name is long: Edwin Halloway带的我.
 */
export function isMostlyHan(text: string): boolean {
	const han = hanIn(text);
	if (han * 4 >= text.length) return text.length > 0;
	return han > 3 && han * longestWord >= text.length && han >= latinWordsIn(text);
}

/** Letters of a long Latin word: a text of fewer Chinese characters than it may have such words has more Latin words than those. */
const longestWord = 12;

function latinWordsIn(text: string): number {
	let count = 0;
	for (const _ of text.matchAll(/[A-Za-z][A-Za-z'’-]*/g)) count++;
	return count;
}

const [capital, small] = [/^\p{Lu}/u, /^\p{Ll}/u];

/** How many letters are capitals, and how many small. */
export function casesIn(text: string): { readonly capitals: number; readonly small: number } {
	const counts = { capitals: 0, small: 0 };
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < 128) {
			if (code > 96 && code < 123) counts.small++;
			else if (code > 64 && code < 91) counts.capitals++;
		} else if ((code < 0x2e80 || code > 0xa63f) && (code < 0xdc00 || code > 0xdfff)) {
			const character = characterAt(text, at);
			if (capital.test(character)) counts.capitals++;
			else if (small.test(character)) counts.small++;
		}
	}
	return counts;
}

function characterAt(text: string, at: number): string {
	return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** The language that a name is in, by its characters. */
export function languageOfName(name: string): string {
	return /\p{Script=Han}/u.test(name) ? 'zh' : 'en';
}
