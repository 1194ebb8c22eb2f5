// A process of its own, since what it counts with slows everything: `node measure.ts visits|steps` prints, as JSON, what grows
// faster than its text and what is dear for its length. With a seed and a number: of so many pieces of fixtures.
import { files } from './files.ts';
import { classes, forms, type Run } from './runs.ts';

export type Finding = { readonly text: string; readonly place: string; readonly counts: readonly number[] };
export type Measured = {
	readonly texts: number;
	readonly steep: readonly Finding[];
	readonly dear: readonly Finding[];
};

type Counter = {
	readonly count: (task: () => void) => ReadonlyMap<string, number>;
	readonly placeOf: (key: string) => string;
};

/** Characters of the first text; those after it have twice as many each. */
const size = 200;
/** A place that is visited no oftener than this tells nothing. */
const few = 4 * size;
/** Two texts of which one is twice as long: linear is 2, with a sort 2.2, the square 4, and less where others share the place. */
const [suspect, certain] = [2.7, 2.9];
/** htmlparser2 puts each open tag before all others, and takes it away there: the square of the depth, which graph/formats/markup/events.ts and graph/source/documents/xml.ts bound. */
const bounded = /^(?:un)?shift at graph\/(?:formats\/markup\/events|source\/documents\/xml)/;
/** Visits, and steps of a pattern, for a character. */
const most = { visits: 250, steps: 1500 };

type Measuring = readonly [name: string, make: Run, reading?: (text: string) => void];

const made: readonly Measuring[] = [
	...Object.entries(classes).flatMap(([kind, runs]) =>
		Object.entries(forms).map(([form, put]) => [`${kind}, ${form}`, (length: number) => put(runs, length)] as const),
	),
	...Object.entries(files).map(([kind, file]) => [kind, (length: number) => file(4 * length)] as const),
];

const only = process.env['ONLY'];
function measure(texts: readonly Measuring[], dearest: number): Measured {
	const [steep, dear]: readonly Finding[][] = [[], []];
	for (const [text, make, reading = read] of texts.slice(...(only?.split(',').map(Number) ?? []))) {
		const counted = (length: number) => count(() => reading(make(length)));
		const [once, twice] = [counted(size), counted(2 * size)];
		let fourfold: ReadonlyMap<string, number> | undefined;
		for (const [key, visits] of twice) {
			const before = Math.max(few, once.get(key) ?? 0);
			// What every text costs, however short, is left out.
			const more = visits - (once.get(key) ?? 0);
			if (more > dearest * (make(2 * size).length - make(size).length))
				dear?.push({ text, place: placeOf(key), counts: [more] });
			if (visits <= suspect * before || bounded.test(key)) continue;
			fourfold ??= counted(4 * size);
			const after = fourfold.get(key) ?? 0;
			if (after > certain * visits)
				steep?.push({ text, place: placeOf(key), counts: [once.get(key) ?? 0, visits, after] });
		}
	}
	return { texts: texts.length, steep: steep ?? [], dear: dear ?? [] };
}

// Blocks are counted only in code that is loaded once counting has begun.
const what = process.argv[2] === 'steps' ? 'steps' : 'visits';
const { count, placeOf } = what === 'steps' ? await steps() : await visits();
const { extract } = await import('../../extracting.ts');
const { isProblem } = await import('#graph/problem.ts');

async function steps(): Promise<Counter> {
	const { stepsOf } = await import('./steps.ts');
	return { count: stepsOf, placeOf: (key) => key };
}

async function visits(): Promise<Counter> {
	const { visitsOf, placeOf } = await import('./visits.ts');
	return { count: visitsOf, placeOf };
}

async function documentsMade(): Promise<readonly Measuring[]> {
	const { documents } = await import('./documents.ts');
	return Object.entries(documents).map(([kind, [make, reading]]) => [kind, (length) => make(4 * length), reading]);
}

function read(text: string): void {
	try {
		extract({ name: 'hostile', text, sha256: '' }, { id: 'hostile' });
	} catch (error) {
		if (!isProblem(error)) throw error;
	}
}

// Lists and tagger are read when first asked: that is nothing of a text.
read(
	'Ann: We met Noam Brown at OpenAI and spoke of machine learning.\n\nBo: yes\n\nAnn: 我们在谈论强化学习。\n\nBo: 是的',
);
const [seed, pieces] = process.argv.slice(3).map(Number);
// Imported here: it loads the formats that are counted.
const given =
	seed === undefined
		? [...made, ...(await documentsMade())]
		: (await import('./pieces.ts')).piecesOf(seed, pieces ?? 1);
process.stdout.write(JSON.stringify(measure(given, most[what])));
