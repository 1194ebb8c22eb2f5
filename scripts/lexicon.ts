// npm run lexicon -- check                        what is wrong with the packs, a line each
// npm run lexicon -- sample --seed N --count 300  names drawn at random with their entries, for somebody to judge
// npm run lexicon -- release                      adds the ids of today's entries to graph/lexicon/released.txt
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { namesOf } from '../graph/lexicon/checks.ts';
import { entriesIn, faultsIn, packPath } from '../src/lib/server/lexicon/packs.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '300' } },
});

function check(): void {
	const faults = faultsIn();
	for (const { field, line, found, expected } of faults)
		console.log(`${packPath(field)}:${line}: found ${found}; expected ${expected}`);
	console.log(`${faults.length} faults`);
	if (faults.length > 0) process.exitCode = 1;
}

/** Every name is as likely as any other, but the one that an entry is called by, which says nothing about itself. */
function sample(seed: number, count: number): void {
	const pairs = entriesIn().flatMap((entry) => {
		const [called, ...others] = namesOf(entry);
		return others.map((name) => ({ entry, called, name }));
	});
	const random = generator(seed);
	for (let drawn = 0; drawn < count && pairs.length > 0; drawn++) {
		const [pair] = pairs.splice(Math.floor(random() * pairs.length), 1);
		if (pair === undefined) return;
		const { entry, called, name } = pair;
		const rules = (entry.only ?? []).filter(({ names }) => names.includes(name));
		const guards = rules.map(({ near = [], not = [], within }) =>
			[
				near.length > 0 ? `near ${near.join(', ')}` : '',
				not.length > 0 ? `not ${not.join(', ')}` : '',
				within === 'interview' ? 'once named otherwise' : '',
			]
				.filter((part) => part !== '')
				.join('; '),
		);
		if (entry.cased?.includes(name) === true) guards.push('capitals as written');
		console.log([entry.id, called, name, guards.join(' | ')].join('\t'));
	}
}

/** Mulberry32: the same numbers for the same seed, everywhere. */
function generator(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function release(): void {
	const path = 'graph/lexicon/released.txt';
	const lines = readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line !== '');
	const ids = new Set([...lines.filter((line) => !line.startsWith('#')), ...entriesIn().map(({ id }) => id)]);
	writeFileSync(path, `${[...lines.filter((line) => line.startsWith('#')), ...[...ids].sort()].join('\n')}\n`);
	console.log(`${ids.size} ids`);
}

if (positionals[0] === 'check') check();
else if (positionals[0] === 'sample') sample(Number(values.seed), Number(values.count));
else if (positionals[0] === 'release') release();
else {
	process.stderr.write('npm run lexicon -- check | sample --seed N --count 300 | release\n');
	process.exitCode = 2;
}
