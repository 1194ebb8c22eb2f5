// Over which small words a name goes on: Bank of England, Ludwig van Beethoven, Best Laptop for Machine Learning.
import { binding, opening, roles, unlisted } from './everyday.ts';
import { isGivenName } from './given-names.ts';
import { isPlace } from './places.ts';
import { isCommon } from './frequency.ts';
import { nameParticles } from '../language/english/names.ts';
import { nounsBeforeOf } from '../language/english/bodies.ts';
import { pattern } from './pattern.ts';
import type { WordSpan } from './word-span.ts';

/** Words in small letters that names hold: University of Oxford, Ludwig van Beethoven. */
const particles = pattern()`^${nameParticles}$`;
/** What an `of` or `for` binds on: Bank of England, Center for AI Safety; not President of France. */
const bodies = pattern('i')`^${nounsBeforeOf}$`;

/** What the words of a run so far say of whether it goes on over small words. Each is read once, however long the run. */
export class Head {
	size = 0;
	isBody = false;
	hasRole = false;
	/** All are everyday words with a capital, an article at the start apart. */
	isEveryday = true;
	/** One of them is a word of the language. */
	hasUsual = false;
	/** Words but for those that only open. */
	names = 0;
	#given = false;
	readonly #words: readonly WordSpan[];
	readonly #at: number;
	/** It begins with a small word that has a capital of its own: On the Balcony. */
	readonly opensTitle: boolean;
	constructor(words: readonly WordSpan[], at: number, opensTitle = false) {
		this.opensTitle = opensTitle;
		this.#words = words;
		this.#at = at;
	}
	get first(): string {
		return this.#words[this.#at]?.text ?? '';
	}
	/** Whether that word stands right before. */
	follows(word: string): boolean {
		return this.#words[this.#at - 1]?.text.toLowerCase() === word;
	}
	get hasArticle(): boolean {
		return this.first === 'The';
	}
	/** The first word that is no article, and how many there are from it on. */
	get title(): { readonly first: WordSpan | undefined; readonly size: number } {
		const skipped = this.hasArticle ? 1 : 0;
		return { first: this.size > skipped ? this.#words[this.#at + skipped] : undefined, size: this.size - skipped };
	}
	/** A first name and a last one, or two words that no dictionary has: Theo Marchmont of Brackmoor are two names. */
	get isPerson(): boolean {
		if (this.isBody || this.names < 2 || this.names > 4) return false;
		return this.#given || !this.hasUsual;
	}
	upTo(size: number): this {
		for (; this.size < size; this.size++) {
			const one = this.#words[this.#at + this.size];
			if (one === undefined) continue;
			this.isBody ||= bodies.test(one.text);
			// Then Marta Brekke: what opens the sentence is no word of a name.
			if (this.names > 0 || !binding.has(one.text.toLowerCase())) {
				if (this.names++ === 0) this.#given = isGivenName(one.text);
				this.hasUsual ||= isCommon(one.text, 0.3);
			}
			this.hasRole ||= roles.has(one.text.toLowerCase());
			this.isEveryday &&= (this.size === 0 && this.hasArticle) || isEveryday(one);
		}
		return this;
	}
}

const isEveryday = (one: WordSpan): boolean => /^\p{Lu}\p{Ll}+$/u.test(one.text) && isCommon(one.text, 0.02);

const titleBridge = /^(?:(?:of|for|in|with)(?: the)?|on|the|to|from|a|is)$/;

/** Whether a run goes on over small words to the capital that is next. */
export function binds(head: Head, small: readonly WordSpan[], next: WordSpan): boolean {
	const between = small.map((one) => one.text).join(' ');
	if (small.every((one) => particles.test(one.text))) return true;
	if (/^I(?:['’]|$)/.test(next.text) || binding.has(next.text.toLowerCase())) return false;
	const { isBody, size, title } = head;
	if (/^(?:of|of the)$/.test(between)) return (isBody || (size >= 2 && !head.isPerson)) && !head.hasRole;
	if (between === 'at' && head.first === 'University') return true;
	// The Institute for Research in Vision; the Marwick Institution in Trieste is a body and a place.
	if (between === 'in' && isBody && (isPlace(next.text) || !isCommon(next.text))) return false;
	if (/^(?:for|for the|on|and|in|to the)$/.test(between) && isBody && (between !== 'and' || size > 2)) return true;
	// A title of everyday words: Best Laptop for Machine Learning.
	if (title.first === undefined) return false;
	// Pride and Prejudice is one title, Tall Fence Records or Blue Sledge Records are two names.
	if (/^or(?: the)?$/.test(between)) return false;
	// Tallinn in Estonia
	if (between === 'in' && isPlace(next.text) && !head.opensTitle && (size < 2 || isPlace(head.first))) return false;
	if (/^and(?: the)?$/.test(between))
		return title.size === 1 && [title.first, next].every((one) => isEveryday(one) && isCommon(one.text, 2));
	if (isPassage(head, between, next)) return true;
	return (
		titleBridge.test(between) &&
		size + small.length >= 2 &&
		head.isEveryday &&
		isEveryday(next) &&
		(head.opensTitle || !binding.has(title.first.text.toLowerCase()))
	);
}

/** Ferry to Tallinn, Letter from Birmingham: a title of one word of the language and where it leads. */
function isPassage(head: Head, between: string, next: WordSpan): boolean {
	const { first, size } = head.title;
	if (first === undefined || size !== 1 || head.hasRole || !isEveryday(first) || isGivenName(first.text)) return false;
	const bare = first.text.toLowerCase();
	if (binding.has(bare) || opening.has(bare) || unlisted.has(bare) || head.follows('from')) return false;
	return between === 'to' || (between === 'from' && isPlace(next.text));
}
