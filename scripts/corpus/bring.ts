// Brings the texts of the marked interviews into the folder that COLLOQUY_CORPUS names. What is there and is what was marked
// stays; what comes is written only if it is what was marked.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CorpusEntry } from '../eval/corpus.ts';
import { Unreachable, type Origin } from './origins.ts';

export type Outcome =
	| { readonly state: 'there' | 'brought'; readonly entry: CorpusEntry }
	| { readonly state: 'failed'; readonly entry: CorpusEntry; readonly why: readonly string[] };

/** After so many texts in a row for which an origin can't be reached, it is asked for no more. */
const patience = 3;

/** Each text from the first of `origins` that has it. `tell` hears of each as it is settled. */
export async function bringCorpus(
	entries: readonly CorpusEntry[],
	{ folder, origins }: { readonly folder: string; readonly origins: readonly Origin[] },
	tell: (outcome: Outcome) => void = () => {},
): Promise<readonly Outcome[]> {
	await mkdir(folder, { recursive: true });
	const asked = origins.map(onceReachable);
	const outcomes: Outcome[] = [];
	for (const entry of entries) {
		const outcome = await bring(entry, folder, asked);
		outcomes.push(outcome);
		tell(outcome);
	}
	return outcomes;
}

async function bring(entry: CorpusEntry, folder: string, origins: readonly Origin[]): Promise<Outcome> {
	if (basename(entry.file) !== entry.file) return { state: 'failed', entry, why: [`${entry.file} is no file's name`] };
	const path = join(folder, entry.file);
	const kept = await sha256OfFile(path);
	if (kept === entry.sha256) return { state: 'there', entry };
	const why =
		kept === undefined ? [] : [`${path} is another text: its SHA-256 is ${kept}, and should be ${entry.sha256}`];
	for (const origin of origins) {
		try {
			await write(path, await markedBytes(entry, origin));
			return { state: 'brought', entry };
		} catch (error) {
			why.push(error instanceof Error ? error.message : String(error));
		}
	}
	return { state: 'failed', entry, why };
}

/** @throws Error where the origin has none, or another text */
async function markedBytes(entry: CorpusEntry, origin: Origin): Promise<Uint8Array> {
	const bytes = await origin.bytesOf(entry);
	const found = sha256Of(bytes);
	if (found !== entry.sha256)
		throw new Error(
			`${origin.name} has another text than was marked: its SHA-256 is ${found}, and should be ${entry.sha256}`,
		);
	return bytes;
}

/** Under another name first, so that a text that was cut off is never taken for whole. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
	const arriving = `${path}.${process.pid}.part`;
	await writeFile(arriving, bytes);
	await rename(arriving, path);
}

function onceReachable(origin: Origin): Origin {
	let missed = 0;
	return {
		...origin,
		bytesOf: async (entry) => {
			if (missed >= patience)
				throw new Error(`${origin.name} was not asked: nobody answered ${patience} times in a row`);
			try {
				const bytes = await origin.bytesOf(entry);
				missed = 0;
				return bytes;
			} catch (error) {
				missed = error instanceof Unreachable ? missed + 1 : 0;
				throw error;
			}
		},
	};
}

async function sha256OfFile(path: string): Promise<string | undefined> {
	try {
		return sha256Of(await readFile(path));
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	}
}

function sha256Of(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
