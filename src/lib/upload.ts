// Sends a transcript to the library, from the browser or from a form's action: one way, POST /api/interviews.
import type { InterviewSummary } from './api.ts';

export type Counts = Pick<InterviewSummary, 'turns' | 'entities' | 'mentions'>;

/** The result of a file that was sent. */
export type Sent =
	| {
			readonly state: 'kept';
			readonly name: string;
			readonly id: string;
			readonly outcome: 'added' | 'replaced' | 'unchanged';
			/** A recording came with it. */
			readonly audio: boolean;
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

const recordings = /\.(mp3|m4a|m4b|mp4|ogg|oga|opus|webm|wav|flac)$/i;

/** What looks like a recording from outside; the server looks inside. */
export function isRecording({ name, type }: Pick<File, 'name' | 'type'>): boolean {
	return recordings.test(name) || /^(audio|video)\//.test(type);
}

export type Pair<Item> = { readonly file: Item; readonly audio?: Item };

/**
 * Transcripts, each with the recording of its name (talk.vtt and talk.mp3), or with the only recording where there is one
 * of each. Recordings without a transcript come last, as files, to be refused by name.
 */
export function pairFiles<Item extends Pick<File, 'name' | 'type'>>(files: readonly Item[]): readonly Pair<Item>[] {
	const stem = (name: string): string => name.replace(/\.[^.]*$/, '').toLowerCase();
	const audio = files.filter(isRecording);
	const texts = files.filter((file) => !isRecording(file));
	const isOne = audio.length === 1 && texts.length === 1;
	const taken = new Set<Item>();
	const pairs = texts.map((file): Pair<Item> => {
		const its = audio.find((each) => !taken.has(each) && (isOne || stem(each.name) === stem(file.name)));
		if (its === undefined) return { file };
		taken.add(its);
		return { file, audio: its };
	});
	return [...pairs, ...audio.filter((each) => !taken.has(each)).map((file) => ({ file }))];
}

/** Never throws for a file that is refused; throws what `fetch` throws where no server answers. */
export async function send(fetch: Fetch, { file, audio }: Pair<File>): Promise<Sent> {
	const { name } = file;
	if (isRecording(file)) return { state: 'refused', name, code: 'audio_alone', message: '' };
	const body = new FormData();
	body.set('file', file, name);
	if (audio !== undefined) body.set('audio', audio, audio.name);
	const answer = await fetch('/api/interviews', { method: 'POST', body });
	const said: unknown = await answer.json().catch(() => undefined);
	const id = textIn(said, 'id');
	if (!answer.ok || id === undefined) {
		const code = textIn(said, 'code') ?? (answer.status === 413 ? 'body_too_large' : 'unexpected');
		return { state: 'refused', name, code, message: textIn(said, 'detail') ?? answer.statusText };
	}
	const outcome = textIn(said, 'outcome');
	const counts = await countsOf(fetch, id);
	return {
		state: 'kept',
		name,
		id,
		outcome: outcome === 'replaced' || outcome === 'unchanged' ? outcome : 'added',
		audio: audio !== undefined,
		...(counts === undefined ? {} : { counts }),
	};
}
