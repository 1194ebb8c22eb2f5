// decisions.jsonl: the reader's decisions, a line each, only ever written to at its end. A decision that was
// acknowledged is on the disk; a kill in the middle of a line leaves a torn one, which is passed over and never mended.
import { randomUUID } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { decisionsIn, standing, type Deciding, type Decision, type Ruling } from '#graph/decisions.ts';
import { libraryProblem, syncFolder } from './durable.ts';
import { contentOf } from './folder.ts';
import { hashOf } from './records.ts';

export type DecisionLog = {
	/** Of all that stands in it, torn lines included; `none` where there is no log yet. */
	hash(): string;
	/** In the order in which they were made. */
	all(): readonly Decision[];
	/** Those that hold for one interview, or everywhere and for each where none is named. */
	standing(interview?: string): readonly Deciding[];
	/** Durable when this returns. @throws Problem disk_full, library_unusable */
	append(ruling: Ruling, interview: string | undefined): Promise<Decision>;
};

const pathOf = (folder: string): string => join(folder, 'decisions.jsonl');

/** @throws Problem library_unusable */
export async function openDecisions(folder: string): Promise<DecisionLog> {
	let text = await read(folder);
	let decisions = decisionsIn(text ?? '');
	let isNamed = false;
	return {
		hash: () => (text === undefined ? 'none' : hashOf(text)),
		all: () => decisions,
		standing: (interview) => standing(decisions, interview),
		async append(ruling, interview) {
			const about = { id: randomUUID(), at: new Date().toISOString(), ...(interview === undefined ? {} : { interview }) };
			const decision: Decision = { ...about, ...ruling };
			// After a torn line a new one begins, so that it spoils no other.
			const line = `${text === undefined || text === '' || text.endsWith('\n') ? '' : '\n'}${JSON.stringify(decision)}\n`;
			try {
				await write(folder, line, !isNamed);
				isNamed = true;
			} finally {
				// Also where it failed: what stands there now is what the next opening will find.
				text = await read(folder);
				decisions = decisionsIn(text ?? '');
			}
			return decision;
		},
	};
}

async function read(folder: string): Promise<string | undefined> {
	try {
		return await contentOf(pathOf(folder));
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}

async function write(folder: string, line: string, isNew: boolean): Promise<void> {
	try {
		const file = await open(pathOf(folder), 'a');
		try {
			await file.appendFile(line);
			await file.sync();
		} finally {
			await file.close();
		}
		if (isNew) await syncFolder(folder);
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}
