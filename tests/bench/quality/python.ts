// spaCy and jieba, which are Python: in an environment outside of the repository that only this part of the bench knows. Where
// there is none, their rows say so. `--install` makes it; COLLOQUY_BENCH_PYTHON names one of your own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Kind } from '#graph/model.ts';
import { kinds } from '#graph/model/kinds.ts';
import type { Find, Interview, Rows } from './peer.ts';

export const pythonRows = {
	en: ['spaCy, its entities', 'spaCy, and noun chunks said twice'],
	zh: ['jieba, its names', 'jieba, and 20 keywords by TF-IDF', 'jieba, and 20 keywords by TextRank'],
} as const;

export type PythonPeers =
	| { readonly state: 'measured'; readonly versions: string; readonly rows: Rows }
	| { readonly state: 'missing'; readonly why: string };

const here = import.meta.dirname;
const environment = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'colloquy', 'bench-python');
const own = join(environment, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');

/** Makes the environment anew. @throws Error where Python or a package is not to be had */
export function installPythonPeers(): void {
	run('python3', ['-m', 'venv', '--clear', environment]);
	run(own, ['-m', 'pip', 'install', '--quiet', '--requirement', join(here, 'requirements.txt')]);
}

function run(command: string, words: readonly string[]): void {
	const { status, error } = spawnSync(command, words, { stdio: 'inherit' });
	if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed`, { cause: error });
}

export function readByPython(interviews: readonly Interview[]): PythonPeers {
	const python = process.env['COLLOQUY_BENCH_PYTHON'] ?? own;
	if (!existsSync(python)) return { state: 'missing', why: `there is no ${python}: run it with --install` };
	const { status, stdout, stderr } = spawnSync(python, [join(here, 'peers.py')], {
		input: interviews.map((one) => `${JSON.stringify({ ...one, turns: one.turns.map(inCodeUnits) })}\n`).join(''),
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
		env: { ...process.env, PYTHONUTF8: '1' },
	});
	if (status !== 0) return { state: 'missing', why: stderr.trim().split('\n').at(-1) ?? `${python} failed` };
	return parsed(stdout);
}

/** Python counts code points: what has two code units becomes two. */
function inCodeUnits(text: string): string {
	return text.replace(/[\u{10000}-\u{10FFFF}]/gu, '\uFFFD\uFFFD');
}

type Line = {
	readonly id: string;
	readonly rows: Readonly<Record<string, readonly (readonly [number, number, number, string])[]>>;
};

function parsed(stdout: string): PythonPeers {
	const [first = '{}', ...lines] = stdout.trimEnd().split('\n');
	const { measured } = JSON.parse(first) as { readonly measured: string };
	const rows = new Map<string, Map<string, readonly Find[]>>();
	for (const line of lines) {
		const { id, rows: own } = JSON.parse(line) as Line;
		for (const [name, finds] of Object.entries(own)) {
			const row = rows.get(name) ?? new Map<string, readonly Find[]>();
			rows.set(name, row);
			row.set(
				id,
				finds.map(([turn, start, end, kind]) => ({ turn, start, end, kind: kindOf(kind) })),
			);
		}
	}
	return { state: 'measured', versions: measured, rows };
}

function kindOf(word: string): Kind {
	const kind = kinds.find((one) => one === word);
	if (kind === undefined) throw new Error(`peers.py names a kind that there is not: ${word}.`);
	return kind;
}
