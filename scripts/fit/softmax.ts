// Multinomial logistic regression with a ridge, by L-BFGS (Nocedal 1980): thousands of features, the same weights every time.
import type { Features } from '../../graph/judgement/features.ts';
import { beliefsOf } from './kind-beliefs.ts';
import type { KindWeights } from '../../graph/judgement/kind-weights.ts';
import { kinds, type Kind } from '../../graph/model.ts';

/** `weight`: how much it counts; `source`: the show or collection that it is of. */
export type KindExample = {
	readonly features: Features;
	readonly kind: Kind;
	readonly weight: number;
	readonly source: string;
};

/** A feature that fewer examples, or examples of fewer sources, hold says nothing. */
const [fewest, fewestSources] = [5, 2];
const ridge = 2;
/** The biases are nearly free. */
const ridgeOfBias = 0.1;
const rounds = 200;
const remembered = 8;
/** Weights nearer to 0 than this are not kept. */
const leastKept = 0.05;

const count = kinds.length;

type Row = {
	readonly cells: readonly (readonly [at: number, value: number])[];
	readonly kind: number;
	readonly weight: number;
};
type Problem = { readonly rows: readonly Row[]; readonly prior: Float64Array; readonly pull: Float64Array };

export function fitKinds(examples: readonly KindExample[]): KindWeights {
	const ids = featuresOf(examples);
	const places = new Map(ids.map((id, at) => [id, at + 1]));
	const prior = new Float64Array((ids.length + 1) * count);
	for (const [at, kind] of kinds.entries())
		for (const [id, belief] of beliefsOf(kind)) {
			const place = places.get(id);
			if (place !== undefined) prior[place * count + at] = belief;
		}
	const pull = new Float64Array(prior.length).fill(ridge);
	pull.fill(ridgeOfBias, 0, count);
	const rows = examples.map(({ features, kind, weight }): Row => {
		const cells = [...features].flatMap(([id, value]) => {
			const at = places.get(id);
			return at === undefined ? [] : [[at, value] as const];
		});
		return { cells: [[0, 1], ...cells], kind: kinds.indexOf(kind), weight };
	});
	const weights = minimum({ rows, prior, pull });
	const rowOf = (at: number) =>
		Object.fromEntries(
			kinds.flatMap((kind, place) => {
				const rounded = Math.round((weights[at * count + place] ?? 0) * 100) / 100;
				return Math.abs(rounded) < leastKept ? [] : [[kind, rounded]];
			}),
		);
	const kept = ids.map((id, at) => [id, rowOf(at + 1)] as const).filter(([, row]) => Object.keys(row).length > 0);
	return { bias: rowOf(0), weights: Object.fromEntries(kept) };
}

function featuresOf(examples: readonly KindExample[]): readonly string[] {
	const counts = new Map<string, { times: number; readonly sources: Set<string> }>();
	for (const { features, source } of examples)
		for (const id of features.keys()) {
			const known = counts.get(id) ?? { times: 0, sources: new Set() };
			counts.set(id, known);
			known.times++;
			known.sources.add(source);
		}
	return [...counts]
		.filter(([, { times, sources }]) => times >= fewest && sources.size >= fewestSources)
		.map(([id]) => id)
		.toSorted();
}

/** Minus the logarithm of how likely the examples are, and the ridge; writes its slope into `slope`. */
function loss({ rows, prior, pull }: Problem, weights: Float64Array, slope: Float64Array): number {
	let sum = 0;
	for (let at = 0; at < weights.length; at++) {
		const away = (weights[at] ?? 0) - (prior[at] ?? 0);
		sum += 0.5 * (pull[at] ?? 0) * away * away;
		slope[at] = (pull[at] ?? 0) * away;
	}
	const odds = new Float64Array(count);
	for (const { cells, kind, weight } of rows) {
		odds.fill(0);
		for (const [at, value] of cells)
			for (let one = 0; one < count; one++) odds[one] = (odds[one] ?? 0) + (weights[at * count + one] ?? 0) * value;
		const most = Math.max(...odds);
		const all = odds.reduce((total, one) => total + Math.exp(one - most), 0);
		sum += weight * (most + Math.log(all) - (odds[kind] ?? 0));
		for (let one = 0; one < count; one++) {
			const share = Math.exp((odds[one] ?? 0) - most) / all;
			odds[one] = weight * (share - Number(one === kind));
		}
		for (const [at, value] of cells)
			for (let one = 0; one < count; one++)
				slope[at * count + one] = (slope[at * count + one] ?? 0) + (odds[one] ?? 0) * value;
	}
	return sum;
}

type Step = { readonly moved: Float64Array; readonly turned: Float64Array; readonly product: number };

function minimum(problem: Problem): Float64Array {
	let weights = Float64Array.from(problem.prior);
	let slope = new Float64Array(weights.length);
	let value = loss(problem, weights, slope);
	let steps: readonly Step[] = [];
	for (let round = 0; round < rounds; round++) {
		const way = directionOf(slope, steps);
		const steep = dot(slope, way);
		const next = new Float64Array(weights.length);
		let reached = Infinity;
		let moved = weights;
		for (let length = 1; length > 1e-8; length /= 2) {
			moved = weights.map((weight, at) => weight - length * (way[at] ?? 0));
			reached = loss(problem, moved, next);
			if (reached <= value - 1e-4 * length * steep) break;
		}
		const step = {
			moved: moved.map((weight, at) => weight - (weights[at] ?? 0)),
			turned: next.map((one, at) => one - (slope[at] ?? 0)),
		};
		const product = dot(step.moved, step.turned);
		if (product > 1e-12) steps = [...steps, { ...step, product }].slice(-remembered);
		const gained = value - reached;
		[weights, slope, value] = [moved, next, reached];
		if (gained < 1e-4) break;
	}
	return weights;
}

/** The slope, bent by what the last steps showed of its curvature. */
function directionOf(slope: Float64Array, steps: readonly Step[]): Float64Array {
	const way = Float64Array.from(slope);
	const add = (by: number, of: Float64Array): void => {
		for (let at = 0; at < way.length; at++) way[at] = (way[at] ?? 0) + by * (of[at] ?? 0);
	};
	const shares = steps.toReversed().map(({ moved, turned, product }) => {
		const share = dot(moved, way) / product;
		add(-share, turned);
		return share;
	});
	const last = steps.at(-1);
	const scale =
		last === undefined ? 1 / Math.max(1, Math.sqrt(dot(slope, slope))) : last.product / dot(last.turned, last.turned);
	for (let at = 0; at < way.length; at++) way[at] = (way[at] ?? 0) * scale;
	for (const [at, { moved, turned, product }] of steps.entries())
		add((shares[steps.length - 1 - at] ?? 0) - dot(turned, way) / product, moved);
	return way;
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
	return sum;
}
