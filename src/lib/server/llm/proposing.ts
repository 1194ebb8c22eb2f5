// Asking about an interview: what is kept already, what the rest would cost, then part by part. Each answer is kept
// before the next is asked, so that whatever cuts it short loses none. The graph takes no part in this.
import { isProblem, type Problem } from '#graph/problem.ts';
import type { Progress } from '../library/graph/derived.ts';
import type { Answer, Proposal } from './answer.ts';
import { estimateOf, type Estimate } from './estimate.ts';
import { keepAnswer, keptAnswer } from './kept.ts';
import type { Model } from './model.ts';
import { partsOf, type Part } from './parts.ts';
import type { ModelSettings } from './settings.ts';
import type { TranscriptTurn } from '#graph/model.ts';

export type Plan = {
	readonly parts: readonly { readonly part: Part; readonly kept?: Answer }[];
	/** Of what is not kept yet; no requests where everything is. */
	readonly estimate: Estimate;
};

export type Asked = {
	/** In the order of the talk. */
	readonly proposals: readonly Proposal[];
	/** Proposals that were no proposals; counted, not kept. */
	readonly malformed: number;
	/** One for each part whose answer could not be read. */
	readonly unread: readonly Problem[];
};

export async function planFor(
	turns: readonly TranscriptTurn[],
	folder: string,
	{ model, price }: ModelSettings,
): Promise<Plan> {
	const parts: { readonly part: Part; readonly kept?: Answer }[] = [];
	for (const part of partsOf(turns)) {
		const kept = await keptAnswer(folder, model, part);
		parts.push({ part, ...(kept === undefined ? {} : { kept }) });
	}
	const open = parts.flatMap(({ part, kept }) => (kept === undefined ? [part] : []));
	return { parts, estimate: estimateOf(open, price) };
}

export type Asking = {
	readonly folder: string;
	readonly interview: string;
	/** Its name, as answers are kept by it. */
	readonly model: string;
	readonly progress?: (progress: Progress) => void;
};

/** @throws Problem llm_away, llm_refused, llm_limited, disk_full, library_unusable */
export async function ask({ parts }: Plan, model: Model, about: Asking): Promise<Asked> {
	const proposals: Proposal[] = [];
	const unread: Problem[] = [];
	let malformed = 0;
	for (const [at, { part, kept }] of parts.entries()) {
		about.progress?.({ doing: 'asking', done: at, total: parts.length });
		const answer = kept ?? (await answerTo(part, model, unread));
		if (answer === undefined) continue;
		if (kept === undefined) {
			await keepAnswer(about.folder, { model: about.model, interview: about.interview, part }, answer);
		}
		for (const proposal of answer.proposals) proposals.push(proposal);
		malformed += answer.malformed;
	}
	return { proposals, malformed, unread };
}

/** An answer that cannot be read concerns its part alone; whatever else fails would fail for the next one too. */
async function answerTo(part: Part, model: Model, unread: Problem[]): Promise<Answer | undefined> {
	try {
		return await model.ask(part);
	} catch (error) {
		if (!isProblem(error) || error.code !== 'llm_answer_unreadable') throw error;
		unread.push(error);
		return undefined;
	}
}
