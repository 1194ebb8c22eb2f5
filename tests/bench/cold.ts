// Cold starts: the command on the sample as people run it, and the first extraction of a process against a later one.
// Run by itself (`node tests/bench/cold.ts child`) it is that process.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { figure, median } from './timing.ts';

const here = fileURLToPath(import.meta.url);
const command = fileURLToPath(new URL('../../bin/colloquy.js', import.meta.url));
const sample = fileURLToPath(new URL('../../interviews/dan-roberts-2024.md', import.meta.url));
const rounds = 5;

function timed(words: readonly string[]): { readonly spent: number; readonly output: string } {
	const started = performance.now();
	const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 28 });
	if (status !== 0) throw new Error(`node ${words.join(' ')} failed: ${stderr}`);
	return { spent: performance.now() - started, output: stdout };
}

export function benchCold(): string[] {
	const runs = Array.from({ length: rounds }, () => ({
		bare: timed(['-e', '']).spent,
		command: timed([command, 'extract', sample]).spent,
		first: timed([here, 'child']).output.trim().split(' ').map(Number),
	}));
	const of = (pick: (run: (typeof runs)[number]) => number): number => median(runs.map(pick));
	return [
		'cold start, on the sample',
		`  node that does nothing            ${figure(of((run) => run.bare))} ms`,
		`  colloquy extract, whole process   ${figure(of((run) => run.command))} ms`,
		`  first extraction of a process     ${figure(of(({ first }) => first[1] ?? 0))} ms, after ${figure(of(({ first }) => first[0] ?? 0))} ms of loading`,
		`  the tenth                         ${figure(of(({ first }) => first[2] ?? 0))} ms`,
	];
}

async function child(): Promise<void> {
	const started = performance.now();
	const { extract } = await import('../extracting.ts');
	const { sampleText } = await import('./corpus.ts');
	const times = [performance.now() - started];
	for (let turn = 0; turn < 10; turn++) {
		const begun = performance.now();
		extract({ name: 'talk.md', text: sampleText, sha256: '' }, { id: 'talk' });
		if (turn === 0 || turn === 9) times.push(performance.now() - begun);
	}
	console.log(times.join(' '));
}

if (process.argv[1] === here && process.argv[2] === 'child') await child();
