// The guard at SvelteKit's door. `colloquy serve` asks the same of what never comes here, such as files.
import type { Handle } from '@sveltejs/kit';
import { refusal } from './guard.ts';
import { knownNames } from '../settings.ts';
import { problemAnswer } from '../api/reply.ts';

const names = knownNames(process.env);

export const guard: Handle = async ({ event, resolve }) => {
	// What the app asks of itself while it answers was looked at when it came in.
	if (event.isSubRequest) return await resolve(event);
	const { method, headers } = event.request;
	// The adapter knows the origin by the same settings as `colloquy serve` (own-origin.ts), which looked before it.
	const refused = refusal({ method, header: (name) => headers.get(name), own: event.url.origin }, names);
	return refused === undefined ? await resolve(event) : problemAnswer(refused);
};
