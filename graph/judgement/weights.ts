// The fitted weights, as `npm run fit` writes them: data that people can read.
import { problem } from '../problem.ts';
import type { Features } from './features.ts';
import fitted from './weights.json' with { type: 'json' };

export const languages = ['en', 'zh'] as const;
export type JudgedLanguage = (typeof languages)[number];

/** A logistic regression: the log-odds are `bias` and the features' weights, then calibrated by `scale` and `shift`. */
export type Weights = {
	readonly bias: number;
	readonly scale: number;
	readonly shift: number;
	readonly weights: { readonly [feature: string]: number };
};

/** `floor`: the confidence, 0 to 100, from which on a thing is drawn, chosen on the development interviews. */
export type LanguageWeights = { readonly floor: number; readonly worth: Weights };

export const weightsFormat = 'colloquy-weights/1';
export type FittedWeights = { readonly format: string } & { readonly [language in JudgedLanguage]: LanguageWeights };

/** @throws Problem data_unfit, where the file is of another version */
export function weightsFor(language: string, { format, ...weights }: FittedWeights = fitted): LanguageWeights {
	if (format !== weightsFormat)
		throw problem('data_unfit', { file: 'graph/judgement/weights.json', found: format, expected: weightsFormat });
	return weights[language.startsWith('zh') ? 'zh' : 'en'];
}

/** The confidence, 0 to 100, from which on a thing is drawn in a talk of this language. @throws Problem data_unfit */
export function floorOf(language: string): number {
	return weightsFor(language).floor;
}

/** 0 to 1. */
export function probability(worth: Weights, features: Features): number {
	let sum = 0;
	for (const [feature, value] of features) sum += (worth.weights[feature] ?? 0) * value;
	return probabilityOf(worth, sum);
}

/** The same of features that are weighed and summed already. */
export function probabilityOf({ bias, scale, shift }: Weights, sum: number): number {
	return 1 / (1 + Math.exp(-(scale * (bias + sum) + shift)));
}
