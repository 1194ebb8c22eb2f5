// The fitted weights of kinds, as `npm run fit` writes them: data that people can read.
import { kinds, type Kind } from '../model.ts';
import { eachKind, type EachKind } from '../model/each-kind.ts';
import { problem } from '../problem.ts';
import { largest } from '../text/extremes.ts';
import type { Features } from './features.ts';
import fitted from './kind-weights.json' with { type: 'json' };

/** What speaks for each kind; one that is absent is 0. */
type ForKinds = { readonly [kind in Kind]?: number };

/** A multinomial logistic regression: a kind's log-odds are its bias and the features' weights for it. */
export type KindWeights = {
	readonly bias: ForKinds;
	readonly weights: { readonly [feature: string]: ForKinds };
};

export const kindWeightsFormat = 'colloquy-kinds/1';
export type FittedKinds = { readonly format: string; readonly en: KindWeights; readonly zh: KindWeights };

/** @throws Problem data_unfit, where the file is of another version */
export function kindWeightsFor(language: string, { format, en, zh }: FittedKinds = fitted): KindWeights {
	if (format !== kindWeightsFormat)
		throw problem('data_unfit', {
			file: 'graph/judgement/kind-weights.json',
			found: format,
			expected: kindWeightsFormat,
		});
	return language.startsWith('zh') ? zh : en;
}

type Rows = ReadonlyMap<string, Float64Array>;
const rows = new WeakMap<KindWeights, Rows>();

/** The weights by feature, in the order of the kinds: asked for at every feature of every thing. */
function rowsOf(weights: KindWeights): Rows {
	const made =
		rows.get(weights) ??
		new Map(
			Object.entries(weights.weights).map(([feature, row]) => [
				feature,
				Float64Array.from(kinds, (kind) => row[kind] ?? 0),
			]),
		);
	rows.set(weights, made);
	return made;
}

/** How likely each kind is, 0 to 1; together 1. */
export function chancesOf(weights: KindWeights, features: Features): EachKind<number> {
	const byFeature = rowsOf(weights);
	const odds = Float64Array.from(kinds, (kind) => weights.bias[kind] ?? 0);
	for (const [feature, value] of features) {
		const row = byFeature.get(feature);
		if (row === undefined) continue;
		for (let at = 0; at < odds.length; at++) odds[at] = (odds[at] ?? 0) + (row[at] ?? 0) * value;
	}
	const most = largest(odds, -Infinity);
	const shares = odds.map((one) => Math.exp(one - most));
	const all = shares.reduce((sum, one) => sum + one, 0);
	return eachKind((kind) => (shares[kinds.indexOf(kind)] ?? 0) / all);
}
