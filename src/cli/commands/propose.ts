// colloquy propose ID|FILE: what a language model would add, a line of JSON a proposal. It is asked only after it was
// said what that would cost; the graph stays as it is.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '#graph/problem.ts';
import { arrivalFrom, isSidecar } from '#lib/server/library/arriving-file.ts';
import { groundOf } from '#lib/server/library/extraction.ts';
import { interviewsIn } from '#lib/server/library/folder.ts';
import { interviewIdOf, isInterviewId } from '#lib/server/library/ids.ts';
import { readLexicon } from '#lib/server/library/lexicon.ts';
import { whyReadOnly } from '#lib/server/library/read-only.ts';
import { readRecords, readSource } from '#lib/server/library/read-records.ts';
import type { Estimate } from '#lib/server/llm/estimate.ts';
import { judge, type Ground, type Judged } from '#lib/server/llm/grounding.ts';
import { ask, planFor, type Asked } from '#lib/server/llm/proposing.ts';
import { modelSettings, type ModelSettings } from '#lib/server/llm/settings.ts';
import type { Run } from '../commands.ts';
import { isAgreed } from '../asking.ts';
import { folderFrom } from '../opening.ts';
import type { Output } from '../output.ts';

export const run: Run = async (words, output) => {
	const [word, ...more] = words.rest;
	if (word === undefined || more.length > 0 || isSidecar(word)) {
		const reason = word === undefined ? 'Name an interview or a transcript.' : 'Name only one interview or transcript.';
		throw problem('usage', { reason, command: 'colloquy propose dan-roberts-2024' });
	}
	const settings = modelSettings(process.env);
	const folder = folderFrom(words);
	// What is paid for must be kept.
	const readOnly = await whyReadOnly([folder]);
	if (readOnly !== undefined) throw readOnly;
	const { id, ground } = await readingOf(word, folder);
	const plan = await planFor(ground.transcript.turns, folder, settings);
	if (plan.estimate.requests > 0) {
		output.say(costOf(plan.estimate, plan.parts.length, settings));
		const asking = { question: 'Send it?', isSure: words.isSet('yes'), reason: 'Nothing was sent yet.' };
		if (!(await isAgreed({ ...asking, command: `colloquy propose ${word} --yes` }))) {
			output.say('Nothing was sent.');
			return 0;
		}
	}
	const { openModel } = await import('#lib/server/llm/model.ts');
	const about = { folder, interview: id, model: settings.model, progress: output.progress };
	const asked = await ask(plan, openModel(settings), about);
	output.finish();
	const judged = judge(asked.proposals, ground);
	for (const one of judged) await output.data(`${JSON.stringify(one)}\n`);
	tell(judged, asked, output);
	return asked.unread.length === 0 ? 0 : 1;
};

type Reading = { readonly id: string; readonly ground: Ground };

/** An interview of the library, else a file; neither is changed, so that a library that is being served can be asked about. */
async function readingOf(word: string, folder: string): Promise<Reading> {
	if (isInterviewId(word) && existsSync(join(interviewsIn(folder), word))) {
		const { records, unreadable } = await readRecords(folder);
		const record = records.get(word);
		const refused = unreadable.get(word);
		if (refused !== undefined) throw refused;
		if (record === undefined) throw problem('interview_unknown', { id: word });
		const { given, source } = record;
		const { names } = await readLexicon(folder);
		const bytes = await readSource(folder, record);
		return { id: word, ground: await groundOf({ id: word, name: source.name, bytes, given, names }) };
	}
	if (isInterviewId(word) && !existsSync(word)) throw problem('interview_unknown', { id: word });
	const { name, bytes, sidecar } = await arrivalFrom(word);
	const id = interviewIdOf(name);
	return { id, ground: await groundOf({ id, name, bytes, given: sidecar?.given ?? {} }) };
}

function costOf({ requests, asked, answered, cost }: Estimate, parts: number, settings: ModelSettings): string {
	const kept = parts - requests;
	const already = kept === 0 ? '' : ` (${kept} of ${parts} parts were answered before)`;
	const price = cost === undefined ? '' : `; at COLLOQUY_LLM_PRICE about ${cost.toFixed(4)}`;
	return (
		`The text of this interview would be sent to ${settings.model} at ${settings.url}: ${counted(requests, 'request')}${already}, ` +
		`about ${asked} input and ${answered} output tokens${price}.`
	);
}

function tell(judged: readonly Judged[], { malformed, unread }: Asked, output: Output): void {
	const accepted = judged.flatMap((one) => (one.state === 'accepted' ? [one] : []));
	const known = accepted.filter(({ entity }) => entity !== undefined).length;
	const refused = judged.length - accepted.length;
	output.say(
		`${counted(judged.length, 'proposal')}: ${accepted.length} found in the source, ${known} of them already in the graph; ` +
			`${refused} refused${malformed === 0 ? '' : `, and ${malformed} malformed`}. The graph was not changed.`,
	);
	const [first] = unread;
	if (first !== undefined) output.say(`colloquy: ${counted(unread.length, 'part')} got no answer. ${first.message}`);
}

function counted(number: number, what: string): string {
	return `${number} ${what}${number === 1 ? '' : 's'}`;
}
