// The model of the English tagger, compiled: what wink-eng-lite-web-model makes of its 3 MB of JSON each time it is loaded
// is kept as it lies in memory, and the tagger is given that. Its parts that nothing here asks for stay unread: names,
// negation, sentiment, custom entities. Where nobody has compiled it, the tagger gets the model as it comes.
import { createRequire } from 'node:module';
import type { Model } from 'wink-nlp';
import { compiledWords, damaged } from './compiled-words.ts';
import { sectionsIn, sectionsTo } from './sections.ts';
import { wordSections, wordShape, wordTableOn, type WordTable } from './word-table.ts';

const shape = {
	...wordShape,
	lexicon: Uint32Array,
	xpansions: Uint32Array,
	/** UTF-8: the words that it knows, a NUL between two. */
	lexemes: Uint8Array,
	/** UTF-8 of JSON: the rest, without what the lists give. */
	rest: Uint8Array,
} as const;

type Hash = Record<string, number>;
type Feature<Value = unknown> = { list: Value[]; hash?: Hash };

/** What `core()` of the model gives, as far as it is not taken over as it stands. */
type Core = {
	lexicon: Uint32Array;
	xpansions: Uint32Array;
	features: Record<string, Feature> & { lexeme: Feature; posClusters: Feature<Set<number>> };
};

/** What of the core is JSON; `hashed`: the features that have a number for each of their values. */
type Rest = {
	readonly core: Omit<Core, 'lexicon' | 'xpansions'>;
	readonly posClusters: readonly (readonly number[])[];
	readonly hashed: readonly string[];
};

const require = createRequire(import.meta.url);
const partOf = (name: string): unknown => require(`wink-eng-lite-web-model/dist/${name}.js`);

/** @throws Error where the model holds what this can't keep */
export function compileTagger(): Uint8Array {
	const core = (require('wink-eng-lite-web-model') as { core(): Core }).core();
	const { lexicon, xpansions, features, ...others } = core;
	const { lexeme, posClusters } = features;
	const hashed = Object.keys(features).filter((name) => features[name]?.hash !== undefined);
	for (const name of hashed) if (!isOfItsList(features[name])) throw new Error(`The tagger’s ${name} are no list.`);
	const words = lexeme.list.map(String);
	if (words.some((word) => word.includes('\0'))) throw new Error('A word of the tagger holds a NUL.');
	const bare = Object.entries(features).map(([name, { hash: _, ...feature }]) => [name, feature] as const);
	const rest = {
		core: {
			...others,
			features: {
				...Object.fromEntries(bare),
				lexeme: { ...lexeme, hash: undefined, list: [] },
				posClusters: { ...posClusters, list: [] },
			},
		},
		posClusters: posClusters.list.map((cluster) => [...cluster]),
		hashed,
	};
	return sectionsTo(shape, {
		...wordSections(new Map(words.map((word, number) => [word, number]))),
		lexicon,
		xpansions,
		lexemes: new TextEncoder().encode(words.join('\0')),
		rest: new TextEncoder().encode(JSON.stringify(rest)),
	});
}

/** Whether its numbers are the places in its list, as they will be made again. */
function isOfItsList({ list, hash = {} }: Feature = { list: [] }): boolean {
	const again = hashOf(list);
	return (
		Object.keys(hash).length === Object.keys(again).length &&
		Object.keys(again).every((value) => hash[value] === again[value])
	);
}

function hashOf(list: readonly unknown[]): Hash {
	const hash = Object.create(null) as Hash;
	list.forEach((value, number) => (hash[String(value)] = number));
	return hash;
}

export function taggerModel(): Model {
	const bytes = compiledWords('tagger');
	if (bytes === undefined) return require('wink-eng-lite-web-model') as Model;
	return {
		core: () => coreIn(bytes),
		featureFn: partOf('feature'),
		sbd: partOf('load-sbd-model'),
		pos: partOf('load-pos-model'),
		ner: () => ({ machines: [], transformers: [] }),
		negation: () => ({ machines: [noMachine] }),
		sa: () => ({ machines: [noMachine] }),
		metaCER: () => ({ machines: '', transformers: [] }),
		addons: {},
	};
}

/** An automaton that finds nothing, as the tagger writes it. */
const noMachine = '[100,0,{"0":{}},{},{},{}]';

function coreIn(bytes: Uint8Array): Core {
	const sections = sectionsIn(bytes, shape);
	if (sections === undefined) throw damaged('tagger');
	const { lexicon, xpansions, lexemes, rest } = sections;
	const text = new TextDecoder('utf-8', { ignoreBOM: true });
	const { core, posClusters, hashed } = JSON.parse(text.decode(rest)) as Rest;
	const { features } = core;
	for (const name of hashed) {
		const feature = features[name];
		if (feature !== undefined) feature.hash = hashOf(feature.list);
	}
	features.lexeme.list = text.decode(lexemes).split('\0');
	features.lexeme.hash = growing(wordTableOn(sections));
	features.posClusters.list = posClusters.map((cluster) => new Set(cluster));
	return { ...core, lexicon, xpansions };
}

/** The words of the table, and those that the tagger adds: each is its own from the first time that it is asked for. */
function growing(table: WordTable): Hash {
	const known = new Proxy(Object.create(null) as Hash, {
		get(_, word, hash: Hash) {
			const number = typeof word === 'string' ? table.get(word) : undefined;
			const own = { value: number, writable: true, enumerable: true, configurable: true };
			if (number !== undefined) Object.defineProperty(hash, word, own);
			return number;
		},
	});
	return Object.create(known) as Hash;
}
