// How a text uses its words: in small letters, or capitalised where no sentence begins, as names are.

export type Vocabulary = {
	/** The word stands in small letters somewhere. */
	isSmall(word: string): boolean;
	/** It stands capitalised in the middle of a sentence. */
	isNamed(word: string): boolean;
	/** How often it stands capitalised. */
	times(word: string): number;
};

type Seen = { readonly small: Set<string>; readonly named: Set<string>; readonly capitalised: Map<string, number> };

/** Reads the first five million characters once, when somebody first asks. */
export function vocabularyOf(text: string): Vocabulary {
	let seen: Seen | undefined;
	const words = (): Seen => (seen ??= seenIn(text.slice(0, 5_000_000)));
	return {
		isSmall: (word) => words().small.has(word),
		isNamed: (word) => words().named.has(word),
		times: (word) => words().capitalised.get(word) ?? 0,
	};
}

function seenIn(text: string): Seen {
	const seen: Seen = { small: new Set(), named: new Set(), capitalised: new Map() };
	for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
		const first = word.charAt(0);
		if (first === first.toLowerCase()) seen.small.add(word);
		else {
			seen.capitalised.set(word, (seen.capitalised.get(word) ?? 0) + 1);
			if (text.charAt(index - 1) === ' ' && /[\p{Ll},]/u.test(text.charAt(index - 2))) seen.named.add(word);
		}
	}
	return seen;
}
