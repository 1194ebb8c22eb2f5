// npm run fit [-- worth|kinds]: fits the judgements of graph/judgement, both unless told otherwise. The same texts give the same weights.
// Worth: fitted to the training interviews of tests/corpus, calibrated on the development ones, by which each language's floor is
// chosen too; graph/judgement/weights.json. Kinds: fitted to the training interviews and to what the lexicon knows in some
// hundred talks of the folders that COLLOQUY_TALK names (as `npm run talk` reads them), without which they are left as they
// are; graph/judgement/kind-weights.json. With --cross, how often kinds are right in interviews of sources that were left out.
import { writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { parseArgs } from 'node:util';
import { kindWeightsFormat } from '../graph/judgement/kind-weights.ts';
import { languages, probability, weightsFormat, type LanguageWeights } from '../graph/judgement/weights.ts';
import { crossValidated } from './fit/cross.ts';
import { corpusExamples, sampleExamples, talkExamples } from './fit/examples.ts';
import { listedKinds, markedKinds } from './fit/kind-examples.ts';
import { calibrate, fit, type Example } from './fit/regression.ts';
import { fitKinds } from './fit/softmax.ts';

/** Of what is drawn, the share that a list should hold. */
const aims = { en: 0.8, zh: 0.85 };
/** A floor is within these, whatever the development interviews say: below them the sample shows what no indexer would list. */
const ranges = { en: [36, 40], zh: [40, 42] } as const;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { cross: { type: 'boolean', default: false } },
});
const [asked] = positionals;
const folders = process.env['COLLOQUY_TALK']?.split(delimiter);
if (asked !== 'worth' && folders === undefined)
	process.stderr.write('COLLOQUY_TALK names no folders of talks: the weights of kinds are left as they are.\n');
// Worth is judged under the id that the kind gives.
if (asked !== 'worth' && folders !== undefined) {
	const kinds = Object.fromEntries(languages.map((language) => [language, kindsOf(language, folders)]));
	writeFileSync('graph/judgement/kind-weights.json', rowByRow({ format: kindWeightsFormat, ...kinds }));
}
if (asked !== 'kinds') {
	const worth = Object.fromEntries(languages.map((language) => [language, weightsOf(language)]));
	writeFileSync('graph/judgement/weights.json', `${JSON.stringify({ format: weightsFormat, ...worth }, null, '\t')}\n`);
}

/** A line for each feature, so that people can read them and a change shows where it is. */
function rowByRow(all: unknown): string {
	return `${JSON.stringify(all).replaceAll(/(\{|\},)(?="[^"]*":(?:\{|"))/g, '$1\n')}\n`;
}

function kindsOf(language: 'en' | 'zh', talks: readonly string[]) {
	const marked = markedKinds(language);
	const listed = listedKinds(talks, language === 'en' ? 'english' : 'chinese');
	const weights = fitKinds([...marked, ...listed]);
	process.stderr.write(
		`kinds, ${language}: ${marked.length} marked things and ${listed.length} listed names; ${Object.keys(weights.weights).length} features\n`,
	);
	if (values.cross) process.stderr.write(`${crossValidated(marked, listed)}\n`);
	return weights;
}

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
