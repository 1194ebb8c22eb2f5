// A library that `colloquy serve` has open can still be asked: through that server's own API, on this machine.
import { openAsBlob } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem, problem, type Code } from '#graph/problem.ts';
import type { Arrival } from '#lib/server/library/arrivals.ts';
import { libraryProblem } from '#lib/server/library/durable.ts';
import { version } from '#lib/server/root.ts';
import { liveHolder, lockedBy, type Holder } from '#lib/server/library/lock.ts';
import type { Corrected, Ingested } from '#lib/server/library/library.ts';
import type { Removed, Restored } from '#lib/server/library/changes/outcomes.ts';

/** A correction as it is sent; null takes away. */
export type Fields = { readonly [name: string]: unknown };

export type Running = {
	readonly address: string;
	ingest(arrival: Arrival): Promise<Ingested>;
	correct(id: string, fields: Fields): Promise<Corrected>;
	remove(id: string): Promise<Removed>;
	restore(key: string): Promise<Restored>;
	deleteRemoved(key: string): Promise<void>;
	/** All of it, as it comes. */
	backup(): Promise<ReadableStream<Uint8Array>>;
	export(format: string, interview?: string): Promise<string>;
};

/** Undefined where no server has this library open. @throws Problem library_locked where another command has */
export async function findRunning(folder: string): Promise<Running | undefined> {
	const holder = await holderOf(folder);
	if (holder === undefined) return undefined;
	const { address, host } = holder;
	if (address === undefined || host !== hostname() || !(await answers(address))) throw lockedBy(holder, folder);
	return {
		address,
		async ingest(arrival) {
			const answer = await ask(`${address}/api/interviews`, { method: 'POST', body: await formOf(arrival) });
			return (await answer.json()) as Ingested;
		},
		async correct(id, fields) {
			const answer = await ask(`${address}/api/interviews/${encodeURIComponent(id)}`, {
				method: 'PATCH',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify(fields),
			});
			return (await answer.json()) as Corrected;
		},
		async remove(id) {
			const answer = await ask(`${address}/api/interviews/${encodeURIComponent(id)}`, { method: 'DELETE' });
			return (await answer.json()) as Removed;
		},
		async restore(key) {
			return (await (
				await ask(`${address}/api/bin/${encodeURIComponent(key)}`, { method: 'POST' })
			).json()) as Restored;
		},
		async deleteRemoved(key) {
			await ask(`${address}/api/bin/${encodeURIComponent(key)}`, { method: 'DELETE' });
		},
		async backup() {
			const { body } = await ask(`${address}/api/backup`, {});
			return body ?? new ReadableStream();
		},
		async export(format, interview) {
			const about = new URLSearchParams({ format, ...(interview === undefined ? {} : { interview }) });
			return await (await ask(`${address}/api/export?${about.toString()}`, {})).text();
		},
	};
}

async function holderOf(folder: string): Promise<Holder | undefined> {
	try {
		return await liveHolder(folder);
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}

const patience = 60_000;

/** A server that is starting is waited for; how it stands otherwise, it says itself when it is asked. */
async function answers(address: string): Promise<boolean> {
	for (const since = performance.now(); performance.now() - since < patience; await wait(250)) {
		const answer = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
		if (answer === undefined) return false;
		const { code } = (await answer.json().catch(() => ({}))) as { code?: string };
		if (code !== 'starting') return true;
	}
	return true;
}

/** A recording is read from the disk while it is sent. @throws Problem file_missing */
async function formOf({ name, bytes, folder, sidecar, id, audio }: Arrival): Promise<FormData> {
	const form = new FormData();
	form.set('file', new File([new Uint8Array(bytes)], name));
	if (folder !== undefined) form.set('folder', folder);
	if (id !== undefined) form.set('id', id);
	if (sidecar !== undefined) form.set('sidecar', JSON.stringify(sidecar.given));
	if (audio !== undefined) form.set('audio', await recording(audio.path), audio.name);
	return form;
}

async function recording(path: string): Promise<Blob> {
	try {
		return await openAsBlob(path);
	} catch (error) {
		throw problem('file_missing', { path }, { cause: error });
	}
}

/** @throws the Problem that the server names */
async function ask(url: string, request: RequestInit): Promise<Response> {
	// By which the audit knows the command from other programs.
	const headers = new Headers(request.headers);
	headers.set('user-agent', `colloquy/${version}`);
	const answer = await fetch(url, { ...request, headers });
	if (answer.ok) return answer;
	const { code, detail } = (await answer.json().catch(() => ({}))) as { code?: Code; detail?: string };
	if (code === undefined || detail === undefined)
		throw problem('address_refused', { address: url, status: answer.status });
	throw new Problem(code, detail, {});
}
