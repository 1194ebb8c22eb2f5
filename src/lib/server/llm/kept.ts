// Answers as the library keeps them, by content: proposals/<sha256>.json, from model, version of the prompt and the
// part's text. What was paid for once is not asked again, whatever becomes of the graph. What stands here is what the
// model said; it is held against the source anew whenever it is read.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { libraryProblem, makeFolder, systemCode, writeDurably } from '../library/durable.ts';
import { contentOf } from '../library/folder.ts';
import { hashOf } from '../library/records.ts';
import { answerFrom, type Answer, type Proposal } from './answer.ts';
import type { Part } from './parts.ts';
import { promptVersion } from './prompt.ts';

export const proposalsIn = (folder: string): string => join(folder, 'proposals');

function pathOf(folder: string, model: string, { text }: Part): string {
	return join(proposalsIn(folder), `${hashOf(`${model}\n${promptVersion}\n${text}`)}.json`);
}

/** Undefined where there is none, or where it was spoilt by hand: then it is asked anew. @throws Problem library_unusable */
export async function keptAnswer(folder: string, model: string, part: Part): Promise<Answer | undefined> {
	try {
		const text = await contentOf(pathOf(folder, model, part));
		return text === undefined ? undefined : answerFrom(text);
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}

/** Durable when this returns. `interview` tells whoever reads the folder where it came from. @throws Problem disk_full */
export async function keepAnswer(
	folder: string,
	about: { readonly model: string; readonly interview: string; readonly part: Part },
	answer: Answer,
): Promise<void> {
	const { model, interview, part } = about;
	const kept = { interview, model, prompt: promptVersion, part: hashOf(part.text), proposals: answer.proposals };
	try {
		await makeFolder(proposalsIn(folder));
		await writeDurably(pathOf(folder, model, part), `${JSON.stringify(kept, undefined, '\t')}\n`);
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}

export type KeptProposals = { readonly model: string; readonly proposals: readonly Proposal[] };

/** All that was answered about an interview, whatever the model; an answer spoilt by hand is none. @throws Problem library_unusable */
export async function keptProposals(folder: string, interview: string): Promise<readonly KeptProposals[]> {
	try {
		const kept: KeptProposals[] = [];
		for (const name of await namesIn(proposalsIn(folder))) {
			const text = (await contentOf(join(proposalsIn(folder), name))) ?? '';
			const about = text.includes(JSON.stringify(interview)) ? aboutOf(text) : undefined;
			if (about?.interview !== interview) continue;
			const { proposals = [] } = answerFrom(text) ?? {};
			kept.push({ model: about.model, proposals });
		}
		return kept;
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}

async function namesIn(path: string): Promise<readonly string[]> {
	try {
		return (await readdir(path)).filter((name) => /^[0-9a-f]{64}\.json$/.test(name)).sort();
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return [];
		throw error;
	}
}

function aboutOf(text: string): { readonly interview: string; readonly model: string } | undefined {
	try {
		const { interview, model } = JSON.parse(text) as { readonly interview?: unknown; readonly model?: unknown };
		return typeof interview === 'string' && typeof model === 'string' ? { interview, model } : undefined;
	} catch {
		return undefined;
	}
}
