// Cuts a sentence into what patterns of relations go by: words in small letters, single Chinese characters, and the
// punctuation that parts clauses. By character rather than by a pattern: it is done for every sentence that names somebody.

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;
const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 0xa0 || code === 0x3000;

/** Letters and digits of any other script. */
function isWordCode(code: number): boolean {
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
	return (
		code >= 0xc0 &&
		code !== 0xd7 &&
		code !== 0xf7 &&
		!(code >= 0x2000 && code <= 0x303f) &&
		code < 0xff00 &&
		!isHan(code)
	);
}

const punctuation: ReadonlyMap<string, string> = new Map(
	Object.entries({
		...{ ',': ',', '，': ',', '、': ',', ':': ',', '：': ',', '—': ',', '–': ',', '…': ',', ';': ';', '；': ';' },
		...{ '(': '(', '（': '(', '[': '(', '【': '(', ')': ')', '）': ')', ']': ')', '】': ')' },
		...{ '“': '“', '「': '“', '”': '”', '」': '”', '"': '"', '?': '?', '？': '?' },
	}),
);

/** 我们 and the like are one word. */
const takesPlural = '我你他她它咱';

/** Adds the words of `text`, brackets and quotation marks among them, to a list. Linear. */
export function addWords(words: string[], text: string): void {
	const small = text.toLowerCase();
	for (let at = 0; at < small.length;) {
		const code = small.charCodeAt(at);
		if (isHan(code)) {
			const isPlural = small[at + 1] === '们' && takesPlural.includes(small.charAt(at));
			words.push(small.slice(at, isPlural ? at + 2 : at + 1));
			at += isPlural ? 2 : 1;
		} else if (isWordCode(code)) at = addWord(words, small, at);
		else if (isBlank(code)) at++;
		else at = addMark(words, small, at);
	}
}

function addWord(words: string[], small: string, start: number): number {
	let end = start + 1;
	while (end < small.length && isWordCode(small.charCodeAt(end))) end++;
	const isNegated = isApostrophe(small[end]) && small[end + 1] === 't' && !isWordCode(small.charCodeAt(end + 2));
	words.push(isNegated ? `${small.slice(start, end)}'t` : small.slice(start, end));
	return isNegated ? end + 2 : end;
}

const isApostrophe = (mark: string | undefined): boolean => mark === "'" || mark === '’';

/** ’s and ’ve are words of their own; a dash is one where it stands apart. */
function addMark(words: string[], small: string, at: number): number {
	const mark = small.charAt(at);
	if (isApostrophe(mark)) {
		let end = at + 1;
		while (end < at + 4 && isWordCode(small.charCodeAt(end))) end++;
		const ending = small.slice(at + 1, end);
		if (!/^(?:s|m|ve|d|ll|re)$/u.test(ending)) return at + 1;
		words.push(`'${ending}`);
		return end;
	}
	const word = punctuation.get(mark);
	const isDash = mark === '-' && (small[at + 1] === '-' || (small[at - 1] === ' ' && small[at + 1] === ' '));
	if (word !== undefined) words.push(word);
	else if (isDash || (mark === '.' && small[at + 1] === '.')) words.push(',');
	return at + 1;
}
