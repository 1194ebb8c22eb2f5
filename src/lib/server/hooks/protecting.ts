// Headers for every answer that SvelteKit makes; its pages keep the stricter policy that it writes for each of them.
// An API answer that is an error without a code (no such route, no such method) gets one here.
import type { Handle } from '@sveltejs/kit';
import { problem } from '#graph/problem.ts';
import { problemAnswer } from '../api/reply.ts';
import { protectiveHeaders } from './headers.ts';

export const protect: Handle = async ({ event, resolve }) => {
	const answer = withCode(event.url.pathname, event.request.method, await resolve(event));
	for (const [name, value] of Object.entries(protectiveHeaders)) {
		if (!answer.headers.has(name)) answer.headers.set(name, value);
	}
	if (answer.headers.get('content-type')?.startsWith('text/html') === true)
		answer.headers.append('vary', 'accept-language, cookie');
	return answer;
};

function withCode(path: string, method: string, answer: Response): Response {
	const isOurs =
		!path.startsWith('/api/') || answer.ok || answer.headers.get('content-type')?.includes('json') === true;
	if (isOurs || answer.status < 400) return answer;
	const allowed = answer.headers.get('allow');
	if (answer.status === 405 && allowed !== null) {
		return problemAnswer(problem('method_unknown', { method, allowed }), { allow: allowed });
	}
	return answer.status === 404 ? problemAnswer(problem('route_unknown', { path })) : answer;
}
