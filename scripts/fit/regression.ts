// Logistic regression with a ridge, by Newton's method: few features, few thousand examples, the same weights every time.
import type { Features } from '../../graph/judgement/features.ts';
import type { Weights } from '../../graph/judgement/weights.ts';

/** `weight`: how much it counts. */
export type Example = { readonly features: Features; readonly holds: boolean; readonly weight: number };

/** A feature that holds of fewer examples says nothing. */
const fewest = 4;
const ridge = 3;
/** A belief is held so much faster. */
const held = 4;
/**
 * What is believed before any example: a weight is drawn to it, and to 0 where none is given. The corpus has few texts with
 * bold words, few definitions and few English words in Chinese.
 */
const beliefs: { readonly [feature: string]: number } = {
	'term: in bold': 2.5,
	'term: defined': 2.5,
	'term said once: defined': 4,
	'term: a technical head in Chinese': 3,
	'term: a field of knowledge': 2.5,
	'term: after called': 1,
	'term: explained': 1,
	'term: asked about': 1,
	// What somebody is, and what is only the next of many: no index lists physicists and the next generation.
	'term: an ending of people in Chinese': -2,
	'term: a vague modifier in Chinese': -2,
	// English that comes to mind to people who speak Chinese.
	'doubt of latin name': -1,
	'name: in every sixteenth talk': -3,
};

const rounds = 30;
const mostHalvings = 20;

/** Of a term that is said once the same is believed as of any. */
const beliefOf = (id: string): number | undefined => beliefs[id] ?? beliefs[id.replace(/^term said once/, 'term')];

type Row = { readonly cells: readonly (readonly [number, number])[]; readonly target: number; readonly weight: number };

/** What is believed of each weight, and how strongly it is drawn there. */
type Belief = { readonly prior: Float64Array; readonly pulls: readonly number[] };

/** What the fit makes small: how surprising the examples are, and how far the weights are from what is believed. */
function cost(rows: readonly Row[], weights: Float64Array, { prior, pulls }: Belief): number {
	let sum = 0;
	for (const { cells, target, weight } of rows) {
		const odds = cells.reduce((total, [at, value]) => total + (weights[at] ?? 0) * value, 0);
		const sign = target === 1 ? -odds : odds;
		sum += weight * (Math.max(0, sign) + Math.log1p(Math.exp(-Math.abs(sign))));
	}
	return weights.reduce((total, one, at) => total + ((pulls[at] ?? ridge) * (one - (prior[at] ?? 0)) ** 2) / 2, sum);
}

/** Moves the weights by a step, or by a half or quarter of it where few of very many hold and a whole one goes too far. */
function walk(rows: readonly Row[], weights: Float64Array, step: Float64Array, belief: Belief): number {
	const from = weights.slice();
	const before = cost(rows, from, belief);
	let by = 1;
	for (let tries = 0; tries < mostHalvings; tries++, by /= 2) {
		for (let at = 0; at < weights.length; at++) weights[at] = (from[at] ?? 0) + by * (step[at] ?? 0);
		if (cost(rows, weights, belief) <= before) break;
	}
	return by;
}

export function fit(examples: readonly Example[]): Weights {
	const counts = new Map<string, number>();
	for (const { features } of examples) for (const id of features.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
	const ids = [...counts]
		.filter(([, count]) => count >= fewest)
		.map(([id]) => id)
		.toSorted();
	const places = new Map(ids.map((id, at) => [id, at + 1]));
	const size = ids.length + 1;
	const rows = examples.map(({ features, holds, weight }) => ({
		// The first is the bias.
		cells: [
			[0, 1] as const,
			...[...features].flatMap(([id, value]) => {
				const at = places.get(id);
				return at === undefined ? [] : [[at, value] as const];
			}),
		],
		target: Number(holds),
		weight,
	}));
	const prior = Float64Array.from([0, ...ids.map((id) => beliefOf(id) ?? 0)]);
	// The bias is free.
	const pulls = [1e-3, ...ids.map((id) => (beliefOf(id) === undefined ? ridge : held * ridge))];
	const weights = Float64Array.from(prior);
	for (let round = 0; round < rounds; round++) {
		const gradient = new Float64Array(size);
		const curvature = Array.from({ length: size }, () => new Float64Array(size));
		for (const { cells, target, weight } of rows) {
			const odds = cells.reduce((sum, [at, value]) => sum + (weights[at] ?? 0) * value, 0);
			const share = 1 / (1 + Math.exp(-odds));
			const slope = weight * Math.max(1e-6, share * (1 - share));
			for (const [at, value] of cells) {
				gradient[at] = (gradient[at] ?? 0) + weight * (target - share) * value;
				const line = curvature[at];
				if (line !== undefined) for (const [to, other] of cells) line[to] = (line[to] ?? 0) + slope * value * other;
			}
		}
		for (let at = 0; at < size; at++) {
			const pull = pulls[at] ?? ridge;
			gradient[at] = (gradient[at] ?? 0) - pull * ((weights[at] ?? 0) - (prior[at] ?? 0));
			const line = curvature[at];
			if (line !== undefined) line[at] = (line[at] ?? 0) + pull;
		}
		const step = solve(curvature, gradient);
		const by = walk(rows, weights, step, { prior, pulls });
		if (step.every((one) => Math.abs(by * one) < 1e-6)) break;
	}
	const rounded = (value = 0): number => Math.round(value * 1000) / 1000;
	return {
		bias: rounded(weights[0]),
		scale: 1,
		shift: 0,
		weights: Object.fromEntries(ids.map((id, at) => [id, rounded(weights[at + 1])])),
	};
}

/** Platt's scaling on other examples than those that the weights were fitted to. */
export function calibrate({ bias, weights }: Weights, examples: readonly Example[]): Pick<Weights, 'scale' | 'shift'> {
	const odds = examples.map(({ features, holds, weight }) => ({
		features: new Map([['odds', [...features].reduce((sum, [id, value]) => sum + (weights[id] ?? 0) * value, bias)]]),
		holds,
		weight,
	}));
	const { bias: shift, weights: found } = fit(odds);
	return { scale: found['odds'] ?? 1, shift };
}

/** Gauss's elimination of a symmetric positive matrix. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
	const size = right.length;
	const rows = matrix.map((line, at) => Float64Array.from([...line, right[at] ?? 0]));
	for (let at = 0; at < size; at++) {
		const pivot = rows[at];
		if (pivot === undefined) continue;
		const head = pivot[at] ?? 1;
		for (let below = at + 1; below < size; below++) {
			const line = rows[below];
			if (line === undefined) continue;
			const factor = (line[at] ?? 0) / head;
			if (factor === 0) continue;
			for (let column = at; column <= size; column++)
				line[column] = (line[column] ?? 0) - factor * (pivot[column] ?? 0);
		}
	}
	const found = new Float64Array(size);
	for (let at = size - 1; at >= 0; at--) {
		const line = rows[at];
		let sum = line?.[size] ?? 0;
		for (let column = at + 1; column < size; column++) sum -= (line?.[column] ?? 0) * (found[column] ?? 0);
		found[at] = sum / (line?.[at] ?? 1);
	}
	return found;
}
