// What asking would cost, said before it is asked. Tokens are counted by rule of thumb, since each model counts its own way.
import type { Part } from './parts.ts';
import { prompt } from './prompt.ts';
import type { Price } from './settings.ts';

export type Estimate = {
	readonly requests: number;
	/** Tokens, roughly. */
	readonly asked: number;
	readonly answered: number;
	/** Where the user gave a price; in the currency of that price. */
	readonly cost?: number;
};

/** About: a token a Chinese character, one for four letters of anything else. */
export function tokensIn(text: string): number {
	const dense = text.match(/[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7A3]/g)?.length ?? 0;
	return Math.ceil(dense + (text.length - dense) / 4);
}

/** Of the tokens asked about, what comes back as proposals. */
const answerShare = 0.4;

export function estimateOf(parts: readonly Part[], price?: Price): Estimate {
	const talk = parts.reduce((sum, { text }) => sum + tokensIn(text), 0);
	const asked = talk + parts.length * tokensIn(prompt);
	const answered = Math.ceil(talk * answerShare);
	const sizes = { requests: parts.length, asked, answered };
	return price === undefined
		? sizes
		: { ...sizes, cost: (asked * price.asked + answered * price.answered) / 1_000_000 };
}
