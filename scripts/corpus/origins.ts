// Where texts of the corpus come from: the web, or git directories on this machine. Either gives the bytes of one file at one
// commit, or an error that says why not.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CorpusEntry } from '../eval/corpus.ts';

type Place = Pick<CorpusEntry, 'repository' | 'commit' | 'path'>;

export type Origin = {
	readonly name: string;
	/** @throws Error that says why there are none; `Unreachable` where nobody answers. */
	readonly bytesOf: (place: Place) => Promise<Uint8Array>;
};

/** Nobody answers: asking for the next text will hardly do better. */
export class Unreachable extends Error {
	override readonly name = 'Unreachable';
}

/** Bytes of the largest text that is taken; the largest of the corpus has a tenth. */
export const largest = 4 * 2 ** 20;

const git = promisify(execFile);

/** `base` serves `/<repository>/<commit>/<path>`. `patience`: milliseconds that a text may take. */
export function webOrigin(base = 'https://raw.githubusercontent.com', patience = 30_000): Origin {
	return {
		name: base,
		bytesOf: async ({ repository, commit, path }) => {
			const url = [base, repository, commit, ...path.split('/').map(encodeURIComponent)].join('/');
			const { status, bytes } = await answerOf(url, patience);
			if (status !== 200) throw new Error(`${url} answered ${status}`);
			if (bytes.length > largest) throw new Error(`${url} has more than ${largest} bytes`);
			return bytes;
		},
	};
}

async function answerOf(
	url: string,
	patience: number,
): Promise<{ readonly status: number; readonly bytes: Uint8Array }> {
	try {
		const { status, body } = await fetch(url, { signal: AbortSignal.timeout(patience) });
		return { status, bytes: await startOf(body ?? []) };
	} catch (error) {
		throw new Unreachable(`${url} was not reached (${reasonOf(error)})`, { cause: error });
	}
}

/** All of it, or as much as shows that it is too large: how long a body is shows only when it has come. */
async function startOf(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	let length = 0;
	for await (const piece of body) {
		pieces.push(piece);
		length += piece.length;
		if (length > largest) break;
	}
	return Buffer.concat(pieces);
}

/** `fetch` says only that it failed; why stands in what caused it. */
function reasonOf(error: unknown): string {
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	if (!(cause instanceof Error)) return String(cause);
	return cause.message || ('code' in cause ? String(cause.code) : cause.name);
}

/**
 * `folder` holds git directories, bare or with a work tree, that are called `<owner>/<name>` or `<owner>+<name>`, or stand one
 * below what is called so. Nothing is fetched into them.
 */
export function mirrorOrigin(folder: string): Origin {
	return {
		name: folder,
		bytesOf: async ({ repository, commit, path }) => {
			const directory = gitDirectoryOf(folder, repository);
			if (directory === undefined) throw new Error(`${folder} has no git directory of ${repository}`);
			try {
				const { stdout } = await git('git', ['--git-dir', directory, 'cat-file', 'blob', `${commit}:${path}`], {
					encoding: 'buffer',
					maxBuffer: largest,
					env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
				});
				return stdout;
			} catch (error) {
				throw new Error(`git in ${directory} did not give it: ${toldByGit(error)}`, { cause: error });
			}
		},
	};
}

function gitDirectoryOf(folder: string, repository: string): string | undefined {
	return [repository, `${repository}.git`, repository.replace('/', '+')]
		.map((name) => join(folder, name))
		.filter((named) => existsSync(named))
		.flatMap((named) => [named, ...readdirSync(named).map((below) => join(named, below))])
		.find((directory) => existsSync(join(directory, 'HEAD')) && existsSync(join(directory, 'objects')));
}

function toldByGit(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const told = 'stderr' in error ? String(error.stderr).trim() : '';
	return told === '' ? error.message : told;
}
