// One question to an OpenAI-compatible endpoint, through OpenAI's own client: it retries what is busy, broken off or too
// slow, waiting as long as Retry-After says. What it cannot mend becomes a Problem, in which no key is shown.
import OpenAI, { APIConnectionError, APIError, BadRequestError } from 'openai';
import { problem, type Problem } from '#graph/problem.ts';
import { answerFrom, answerSchema, type Answer } from './answer.ts';
import type { Part } from './parts.ts';
import { prompt } from './prompt.ts';
import type { ModelSettings } from './settings.ts';

export type Model = {
	/** @throws Problem llm_away, llm_refused, llm_limited, llm_answer_unreadable */
	ask(part: Part): Promise<Answer>;
};

export type Patience = {
	/** For one attempt, in milliseconds; a local model may have to be loaded first. */
	readonly timeout: number;
	readonly retries: number;
};

const usual: Patience = { timeout: 180_000, retries: 3 };

export function openModel(settings: ModelSettings, { timeout, retries }: Patience = usual): Model {
	const client = new OpenAI({
		baseURL: settings.url,
		// Local servers ask for none, and the client insists on one. Nothing is taken from OPENAI_… settings.
		apiKey: settings.key ?? 'none',
		organization: null,
		project: null,
		logLevel: 'off',
		timeout,
		maxRetries: retries,
		fetch: fetchWhole,
	});
	return {
		async ask(part) {
			try {
				return await answerTo(part, client, settings);
			} catch (error) {
				throw problemFrom(error, settings);
			}
		},
	};
}

/** Servers that know no schema refuse the first form; the prompt alone says what is wanted then. */
async function answerTo(part: Part, client: OpenAI, settings: ModelSettings): Promise<Answer> {
	try {
		return await request(part, client, settings, true);
	} catch (error) {
		if (!(error instanceof BadRequestError)) throw error;
		return await request(part, client, settings, false);
	}
}

/** No temperature: some models refuse any but their own, and kept answers are what makes a second run the same. */
async function request(part: Part, client: OpenAI, settings: ModelSettings, withSchema: boolean): Promise<Answer> {
	const json_schema = { name: 'proposals', schema: answerSchema };
	// Any server may answer here, so what the client's types promise is looked at all the same.
	const completion: Partial<OpenAI.ChatCompletion> | null = await client.chat.completions.create({
		model: settings.model,
		messages: [
			{ role: 'system', content: prompt },
			{ role: 'user', content: part.text },
		],
		...(withSchema ? { response_format: { type: 'json_schema' as const, json_schema } } : {}),
	});
	const unreadable = (reason: string): Problem =>
		problem('llm_answer_unreadable', { address: settings.url, model: settings.model, reason });
	const [choice] = Array.isArray(completion?.choices) ? completion.choices : [];
	if (choice?.finish_reason === 'length') throw unreadable('it was cut off at the model’s limit');
	const content: unknown = choice?.message?.content;
	const answer = typeof content === 'string' ? answerFrom(content) : undefined;
	if (answer === undefined) throw unreadable('it is no list of proposals in JSON');
	return answer;
}

/** In bytes: many times what a part could need. */
const largestAnswer = 2 * 1024 * 1024;

/**
 * Reads the body within the attempt, so that the client's time-out and retries hold for it too. A body past the limit is
 * cut there: it is then no JSON, and not asked for again. A redirect is not followed: the talk goes where the user said.
 */
async function fetchWhole(url: string | URL | Request, init?: RequestInit): Promise<Response> {
	const response = await fetch(url, { ...init, redirect: 'manual' });
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
		chunks.push(chunk);
		length += chunk.length;
		if (length > largestAnswer) break;
	}
	const body = response.body === null ? null : Buffer.concat(chunks, Math.min(length, largestAnswer));
	const headers = new Headers(response.headers);
	if (waitOf(headers) > longestWait) headers.set('x-should-retry', 'false');
	return new Response(body, { status: response.status, headers });
}

/** In milliseconds. Who is told to come back later than this is told so, rather than kept before a silent command. */
const longestWait = 60_000;

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
