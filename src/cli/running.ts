// A library that `colloquy serve` has open can still be asked: through that server's own API, on this machine.
import { hostname } from 'node:os';
import { Problem, problem, type Code } from '#graph/problem.ts';
import type { Arrival } from '#lib/server/library/arrivals.ts';
import { liveHolder, lockedBy } from '#lib/server/library/lock.ts';
import type { Ingested } from '#lib/server/library/library.ts';

export type Running = {
	readonly address: string;
	ingest(arrival: Arrival): Promise<Ingested>;
	remove(id: string): Promise<void>;
	export(format: string, interview?: string): Promise<string>;
};

/** Undefined where no server has this library open. @throws Problem library_locked where another command has */
export async function findRunning(folder: string): Promise<Running | undefined> {
	const holder = await liveHolder(folder);
	if (holder === undefined) return undefined;
	const { address, host } = holder;
	if (address === undefined || host !== hostname() || !(await answers(address))) throw lockedBy(holder, folder);
	return {
		address,
		async ingest(arrival) {
			const answer = await ask(`${address}/api/interviews`, { method: 'POST', body: formOf(arrival) });
			return (await answer.json()) as Ingested;
		},
		async remove(id) {
			await ask(`${address}/api/interviews/${encodeURIComponent(id)}`, { method: 'DELETE' });
		},
		async export(format, interview) {
			const about = new URLSearchParams({ format, ...(interview === undefined ? {} : { interview }) });
			return await (await ask(`${address}/api/export?${about.toString()}`, {})).text();
		},
	};
}

async function answers(address: string): Promise<boolean> {
	try {
		await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(5_000) });
		return true;
	} catch (error) {
		if (error instanceof Error) return false;
		throw error;
	}
}

function formOf({ name, bytes, folder, sidecar, id }: Arrival): FormData {
	const form = new FormData();
	form.set('file', new File([new Uint8Array(bytes)], name));
	if (folder !== undefined) form.set('folder', folder);
	if (id !== undefined) form.set('id', id);
	if (sidecar !== undefined) form.set('sidecar', JSON.stringify(sidecar.given));
	return form;
}

/** @throws the Problem that the server names */
async function ask(url: string, request: RequestInit): Promise<Response> {
	const answer = await fetch(url, request);
	if (answer.ok) return answer;
	const said = (await answer.json().catch(() => ({}))) as { code?: Code; message?: string };
	if (said.code === undefined || said.message === undefined) {
		throw problem('address_refused', { address: url, status: answer.status });
	}
	throw new Problem(said.code, said.message, {});
}
