// Headers for every answer that SvelteKit makes; its pages keep the stricter policy that it writes for each of them.
// An error that SvelteKit answers in words of its own (no such route or method, an address that cannot be read) gets a
// code here: as problem details under /api and to programs, as a page to browsers.
import type { Handle, RequestEvent } from '@sveltejs/kit';
import { detailsAnswer, refusalAnswer } from '../api/reply.ts';
import { isOfApi } from '../plain-page.ts';
import { refusedWith } from './errors.ts';
import { protectiveHeaders } from './headers.ts';
import type { Told } from '../told.ts';

export const protect: Handle = async ({ event, resolve }) => {
	const answer = await withCode(event, await resolve(event));
	for (const [name, value] of Object.entries(protectiveHeaders)) {
		if (!answer.headers.has(name)) answer.headers.set(name, value);
	}
	if (answer.headers.get('content-type')?.startsWith('text/html') === true)
		answer.headers.append('vary', 'accept-language, cookie');
	return answer;
};

async function withCode(event: RequestEvent, answer: Response): Promise<Response> {
	if (answer.status < 400) return answer;
	const type = answer.headers.get('content-type') ?? '';
	if (type === 'application/json') return await asDetails(answer);
	if (hasCode(event, type)) return answer;
	const allowed = answer.headers.get('allow') ?? undefined;
	const refused = refusedWith(answer.status, event, allowed);
	if (refused === undefined) return answer;
	return refusalAnswer(refused, event, answer.status === 405 && allowed !== undefined ? { allow: allowed } : {});
}

/** What SvelteKit says of an error to a program is `{code, message}`; what its own script asks for has another form, and stays. */
async function asDetails(answer: Response): Promise<Response> {
	const said: unknown = await answer.clone().json();
	return isTold(said) ? detailsAnswer(said, answer.status) : answer;
}

function isTold(said: unknown): said is Told & { readonly id?: string } {
	if (typeof said !== 'object' || said === null) return false;
	return typeof Reflect.get(said, 'code') === 'string' && typeof Reflect.get(said, 'message') === 'string';
}

/** JSON and pages of ours have one; under /api a page is none of ours. */
function hasCode({ url }: RequestEvent, type: string): boolean {
	return type.includes('json') || (type.startsWith('text/html') && !isOfApi(url.pathname));
}
