// npm run fit: fits the weights of graph/judgement to the training interviews of tests/corpus, calibrates them and chooses each
// language's floor on the development ones, and writes graph/judgement/weights.json. The same interviews give the same weights.
import { writeFileSync } from 'node:fs';
import { languages, probability, weightsFormat, type LanguageWeights } from '../graph/judgement/weights.ts';
import { corpusExamples, sampleExamples, talkExamples } from './fit/examples.ts';
import { calibrate, fit, type Example } from './fit/regression.ts';

/** Of what is drawn, the share that a list should hold. */
const aims = { en: 0.8, zh: 0.85 };
/** A floor is within these, whatever the development interviews say: below them the sample shows what no indexer would list. */
const ranges = { en: [36, 40], zh: [40, 42] } as const;

const fitted = Object.fromEntries(languages.map((language) => [language, weightsOf(language)]));
writeFileSync('graph/judgement/weights.json', `${JSON.stringify({ format: weightsFormat, ...fitted }, null, '\t')}\n`);

function weightsOf(language: 'en' | 'zh'): LanguageWeights {
	const train = [
		...corpusExamples('train', language),
		...talkExamples(language),
		...(language === 'zh' ? sampleExamples() : []),
	];
	const development = corpusExamples('development', language);
	const raw = fit(train);
	const worth = { ...raw, ...calibrate(raw, development) };
	const scored = development.map((one) => ({ ...one, sure: Math.round(100 * probability(worth, one.features)) }));
	const floor = floorOf(scored, aims[language], ranges[language]);
	process.stderr.write(
		`${language}: ${train.length} things to learn from, ${development.length} to choose by; floor ${floor}\n`,
	);
	return { floor, worth };
}

/**
 * The lowest confidence, in per cent, from which on as many are right as `aim` asks for; where none is, that of the best
 * harmonic mean of how many are right and how many of all right ones are drawn.
 */
function floorOf(
	all: readonly (Example & { readonly sure: number })[],
	aim: number,
	[lowest, highest]: readonly [number, number],
): number {
	const right = all.filter(({ holds }) => holds).length;
	const shares = Array.from({ length: highest - lowest + 1 }, (_, step) => {
		const drawn = all.filter(({ sure }) => sure >= lowest + step);
		const got = drawn.filter(({ holds }) => holds).length;
		return {
			floor: lowest + step,
			precision: got / Math.max(1, drawn.length),
			mean: (2 * got) / (drawn.length + right),
		};
	});
	const first = shares.find(({ precision }) => precision >= aim);
	return (first ?? shares.reduce((best, one) => (one.mean > best.mean ? one : best))).floor;
}
