// The sample interview as the program reads it, and a version of it that somebody has worked over.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extract } from '../extracting.ts';
import type { KnowledgeGraph } from '#graph/model.ts';

const path = new URL('../../interviews/dan-roberts-2024.md', import.meta.url);

export function sample(id = 'dan-roberts-2024', edit: (text: string) => string = (text) => text): KnowledgeGraph {
	const text = edit(readFileSync(path, 'utf8'));
	const sha256 = createHash('sha256').update(text).digest('hex');
	return extract({ name: 'dan-roberts-2024.md', text, sha256 }, { id }).knowledge;
}

const talk = `WEBVTT

00:00:00.000 --> 00:00:04.000
<v Ann Lee>Welcome. I have been reading your new book on practice.

00:00:04.000 --> 00:00:09.500
<v Ann Lee>You argue there with Carol Dweck and Albert Einstein about mindset.

00:00:09.500 --> 00:00:12.000
<v Ben Ode>I do, a little, and she has been very kind about it.

00:00:12.000 --> 00:00:15.000
<v Ben Ode>But Carol Dweck was right about praise.
`;

/** A short talk whose words have times, host and guest. */
export function timed(): KnowledgeGraph {
	const sha256 = createHash('sha256').update(talk).digest('hex');
	const sidecar = {
		url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
		participants: [
			{ label: 'Ann Lee', role: 'host' as const },
			{ label: 'Ben Ode', role: 'guest' as const },
		],
	};
	return extract({ name: 'practice.vtt', text: talk, sha256 }, { id: 'practice', sidecar }).knowledge;
}
