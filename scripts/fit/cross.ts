// How often the judgement of kinds is right in interviews whose source it was not fitted to: each source is left out in turn.
import { chancesOf, type KindWeights } from '../../graph/judgement/kind-weights.ts';
import { kinds, type Kind } from '../../graph/model.ts';
import { fitKinds, type KindExample } from './softmax.ts';

/** `listed` helps to fit, and is not counted. */
export function crossValidated(marked: readonly KindExample[], listed: readonly KindExample[]): string {
	const read = marked.filter(({ weight }) => weight === 1);
	const sources = [...new Set(read.map(({ source }) => source))];
	const judged = sources.flatMap((source) => {
		const weights = fitKinds([...marked, ...listed].filter((one) => one.source !== source));
		return read
			.filter((one) => one.source === source)
			.map((one) => ({ ...one, before: foundAs(one), after: likeliest(one, weights) }));
	});
	const isNew = judged.filter(({ features }) => kinds.some((kind) => features.has(`text: ${kind}`)));
	const share = (all: typeof judged, of: 'before' | 'after'): string =>
		`${all.filter((one) => one[of] === one.kind).length}/${all.length}`;
	return `sources left out in turn: by rules ${share(judged, 'before')}, judged ${share(judged, 'after')}; names and terms of no list ${share(isNew, 'before')}, judged ${share(isNew, 'after')}`;
}

function foundAs({ features }: KindExample): Kind | undefined {
	return kinds.find((kind) => features.has(`found as ${kind}`));
}

function likeliest({ features }: KindExample, weights: KindWeights): Kind {
	const chances = chancesOf(weights, features);
	return kinds.reduce((best, kind) => (chances[kind] > chances[best] ? kind : best));
}
