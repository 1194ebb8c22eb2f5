// Errors as RFC 9457 has them, wherever they come from.
import { expect, test, vi } from 'vitest';
import { problem } from '#graph/problem.ts';
import { problemAnswer, reply } from '#lib/server/api/reply.ts';
import { protect } from '#lib/server/hooks/protecting.ts';

const url = new URL('http://127.0.0.1/entities/person/nobody');
type Protecting = Parameters<typeof protect>[0];

test('a Problem is its details, with the code and nothing that only the program knows', async () => {
	const answer = problemAnswer(problem('entity_unknown', { id: 'person/nobody' }));
	expect(answer.status).toBe(404);
	expect(answer.headers.get('content-type')).toBe('application/problem+json');
	expect(await answer.json()).toEqual({
		type: 'urn:colloquy:problem:entity_unknown',
		title: 'Entity unknown',
		status: 404,
		detail: 'The name “person/nobody” does not exist. GET /api/entities?q= searches all names and aliases.',
		code: 'entity_unknown',
	});
});

test('an error without a name is an instance, under which the output has its details', async () => {
	const output = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	const answer = await reply(() => Promise.reject(new Error('a secret')))({} as never);
	const said = (await answer.json()) as { id: string };
	expect(said).toMatchObject({ status: 500, code: 'unexpected', instance: `urn:colloquy:error:${said.id}` });
	expect(answer.headers.get('content-type')).toBe('application/problem+json');
	expect(JSON.stringify(said)).not.toContain('secret');
	expect(output.mock.calls.flat().join('')).toContain(`unexpected error ${said.id}: Error: a secret`);
	output.mockRestore();
});

test('what SvelteKit says of an error to a program becomes the same; what its own script asked for stays', async () => {
	const answered = async (body: object): Promise<Response> => {
		const event = { request: new Request(url), url, locals: {} };
		return await protect({ event, resolve: () => Response.json(body, { status: 500 }) } as unknown as Protecting);
	};
	const named = await answered({ code: 'unexpected', message: 'Its output has the details under 1.', id: '1' });
	expect(named.headers.get('content-type')).toBe('application/problem+json');
	expect(await named.json()).toMatchObject({ type: 'urn:colloquy:problem:unexpected', id: '1', status: 500 });
	const own = { type: 'error', error: { code: 'unexpected', message: 'x' } };
	const kept = await answered(own);
	expect(kept.headers.get('content-type')).toBe('application/json');
	expect(await kept.json()).toEqual(own);
});
