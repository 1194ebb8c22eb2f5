// Sends a transcript to the library, from the browser or from a form's action: one way, POST /api/interviews.
import type { InterviewSummary } from './api.ts';

export type Counts = Pick<InterviewSummary, 'turns' | 'entities' | 'mentions'>;

/** What became of a file that was sent. */
export type Sent =
	| {
			readonly state: 'kept';
			readonly name: string;
			readonly id: string;
			readonly outcome: 'added' | 'replaced' | 'unchanged';
			readonly counts?: Counts;
	  }
	| { readonly state: 'refused'; readonly name: string; readonly code: string; readonly message: string };

type Fetch = typeof globalThis.fetch;

function textIn(answer: unknown, field: string): string | undefined {
	const value: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, field) : undefined;
	return typeof value === 'string' ? value : undefined;
}

async function countsOf(fetch: Fetch, id: string): Promise<Counts | undefined> {
	const answer = await fetch(`/api/interviews/${encodeURIComponent(id)}`);
	if (!answer.ok) return undefined;
	const { turns, entities, mentions }: Counts = await answer.json();
	return { turns, entities, mentions };
}

/** Never throws for a file that is refused; throws what `fetch` throws where no server answers. */
export async function send(fetch: Fetch, file: File): Promise<Sent> {
	const { name } = file;
	const body = new FormData();
	body.set('file', file, name);
	const answer = await fetch('/api/interviews', { method: 'POST', body });
	const said: unknown = await answer.json().catch(() => undefined);
	const id = textIn(said, 'id');
	if (!answer.ok || id === undefined) {
		const code = textIn(said, 'code') ?? (answer.status === 413 ? 'body_too_large' : 'unexpected');
		return { state: 'refused', name, code, message: textIn(said, 'message') ?? answer.statusText };
	}
	const outcome = textIn(said, 'outcome');
	const counts = await countsOf(fetch, id);
	return {
		state: 'kept',
		name,
		id,
		outcome: outcome === 'replaced' || outcome === 'unchanged' ? outcome : 'added',
		...(counts === undefined ? {} : { counts }),
	};
}
