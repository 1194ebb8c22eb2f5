// One question to an OpenAI-compatible endpoint, through OpenAI's own client: it retries what is busy, broken off or too
// slow, waiting as long as Retry-After says. What it cannot mend becomes a Problem, in which no key is shown.
import OpenAI, { APIConnectionError, APIError, BadRequestError } from 'openai';
import { isProblem, problem, type Problem } from '#graph/problem.ts';
import { answerFrom, answerSchema, type Answer } from './answer.ts';
import { lookupFor, type AllAddresses } from './network.ts';
import type { Part } from './parts.ts';
import { prompt } from './prompt.ts';
import { fetchWhole } from './request.ts';
import type { ModelSettings } from './settings.ts';

export type Model = {
	/** @throws Problem llm_address, llm_away, llm_refused, llm_limited, llm_answer_unreadable */
	ask(part: Part): Promise<Answer>;
};

export type Patience = {
	/** For one attempt, in milliseconds; a local model may have to be loaded first. */
	readonly timeout: number;
	readonly retries: number;
};

const usual: Patience = { timeout: 180_000, retries: 3 };

/** `all` looks a name up; the system's own way, unless a test has another. */
export function openModel(settings: ModelSettings, { timeout, retries }: Patience = usual, all?: AllAddresses): Model {
	const lookup = lookupFor(new URL(settings.url).hostname, settings.privateHost, all);
	// The client tries again whatever was thrown; an address that is refused stays so.
	const stop = new AbortController();
	const client = new OpenAI({
		baseURL: settings.url,
		// Local servers ask for none, and the client insists on one. Nothing is taken from OPENAI_… settings.
		apiKey: settings.key ?? 'none',
		organization: null,
		project: null,
		logLevel: 'off',
		timeout,
		maxRetries: retries,
		async fetch(url, init = {}) {
			try {
				return patient(await fetchWhole(new URL(url instanceof Request ? url.url : url), init, lookup));
			} catch (error) {
				if (isProblem(error)) stop.abort(error);
				throw error;
			}
		},
	});
	return {
		async ask(part) {
			try {
				return await answerTo(part, { client, settings, signal: stop.signal });
			} catch (error) {
				throw stop.signal.aborted ? stop.signal.reason : problemFrom(error, settings);
			}
		},
	};
}

type Asking = { readonly client: OpenAI; readonly settings: ModelSettings; readonly signal: AbortSignal };

/** Servers that know no schema refuse the first form; the prompt alone says what is wanted then. */
async function answerTo(part: Part, asking: Asking): Promise<Answer> {
	try {
		return await request(part, asking, true);
	} catch (error) {
		if (!(error instanceof BadRequestError)) throw error;
		return await request(part, asking, false);
	}
}

/** No temperature: some models refuse any but their own, and kept answers are what makes a second run the same. */
async function request(part: Part, { client, settings, signal }: Asking, withSchema: boolean): Promise<Answer> {
	const json_schema = { name: 'proposals', schema: answerSchema };
	const question = {
		model: settings.model,
		messages: [
			{ role: 'system' as const, content: prompt },
			{ role: 'user' as const, content: part.text },
		],
		...(withSchema ? { response_format: { type: 'json_schema' as const, json_schema } } : {}),
	};
	// Any server may answer here, so what the client's types promise is looked at all the same.
	const completion: Partial<OpenAI.ChatCompletion> | null = await client.chat.completions.create(question, { signal });
	const unreadable = (reason: string): Problem =>
		problem('llm_answer_unreadable', { address: settings.url, model: settings.model, reason });
	const [choice] = Array.isArray(completion?.choices) ? completion.choices : [];
	if (choice?.finish_reason === 'length') throw unreadable('it was cut off at the model’s limit');
	const content: unknown = choice?.message?.content;
	const answer = typeof content === 'string' ? answerFrom(content) : undefined;
	if (answer === undefined) throw unreadable('it is no list of proposals in JSON');
	return answer;
}

/** In milliseconds. Who is told to come back later than this is told so, rather than kept before a silent command. */
const longestWait = 60_000;

function patient(answer: Response): Response {
	if (waitOf(answer.headers) > longestWait) answer.headers.set('x-should-retry', 'false');
	return answer;
}

function waitOf(headers: Headers): number {
	const said = headers.get('retry-after') ?? '0';
	return /^\d+$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - Date.now();
}

function problemFrom(error: unknown, { url, model, key }: ModelSettings): unknown {
	const address = url;
	if (error instanceof SyntaxError) {
		return problem('llm_answer_unreadable', { address, model, reason: 'the server’s answer is not JSON' });
	}
	if (!(error instanceof APIError)) return error;
	// Servers repeat the key that they refuse.
	const reason = key === undefined ? reasonOf(error) : reasonOf(error).replaceAll(key, '…');
	if (error instanceof APIConnectionError || error.status === undefined || error.status >= 500) {
		return problem('llm_away', { address, reason });
	}
	return error.status === 429
		? problem('llm_limited', { address, reason })
		: problem('llm_refused', { address, model, reason });
}

/** The innermost: “connect ECONNREFUSED 127.0.0.1:11434” rather than “Connection error.” */
function reasonOf({ message, cause }: Error): string {
	return cause instanceof Error && cause.message !== '' ? reasonOf(cause) : message;
}
