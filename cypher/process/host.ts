// The side that holds the graph: calls in, answers out. Several calls run at once, as they would in one process.
import { plainError } from '#graph/problem/plain-error.ts';
import { problem } from '#graph/problem.ts';
import { openStoreHere, type StoreHere } from '../store.ts';
import type { PackedKnowledge } from '../packed.ts';
import { makeInlet, type Inlet } from './inlet.ts';
import { columnsOf, type Call, type Given, type Opened, type Opening, type Reply, type Request } from './messages.ts';

/** Resolves once the message is on its way, so that what is produced waits for what takes it. */
export type Send = (reply: Reply) => Promise<void>;

/** Rows in one message: a few milliseconds for either side. */
const rowsAtOnce = 2_000;

type Answering = { readonly id: number; readonly store: StoreHere; readonly inlet: Inlet };

export type Host = {
	take(request: Request): void;
	isClosed(): boolean;
};

export function makeHost(send: Send): Host {
	const inlets = new Map<number, Inlet>();
	let store: StoreHere | undefined;
	let isClosed = false;

	async function open({ settings, how }: Opening): Promise<Opened> {
		store = await openStoreHere(settings, how);
		return { engine: store.engine, found: store.found };
	}

	async function answer(id: number, call: Call, inlet: Inlet): Promise<unknown> {
		if (call.call === 'open') return await open(call.about);
		if (store === undefined) throw problem('starting', { doing: 'opening the graph' });
		return await answerTo(call, { id, store, inlet }, send);
	}

	async function answerCall(id: number, call: Call): Promise<void> {
		const inlet = makeInlet(() => send({ id, reply: 'more' }));
		inlets.set(id, inlet);
		try {
			const value = await answer(id, call, inlet);
			if (call.call === 'close') isClosed = true;
			await send({ id, reply: 'done', value });
		} catch (error) {
			await send({ id, reply: 'failed', error: plainError(error) });
		} finally {
			inlets.delete(id);
		}
	}

	return {
		take(request) {
			if (isGiven(request)) inlets.get(request.id)?.give(request);
			else void answerCall(request.id, request);
		},
		isClosed: () => isClosed,
	};
}

function isGiven(request: Request): request is { readonly id: number } & Given {
	return 'given' in request;
}

async function answerTo(
	call: Exclude<Call, { call: 'open' }>,
	{ id, store, inlet }: Answering,
	send: Send,
): Promise<unknown> {
	switch (call.call) {
		case 'ask': {
			const rows = await store.ask(call.name, call.parameters as never);
			for (let at = 0; at < rows.length; at += rowsAtOnce)
				await send({ id, reply: 'rows', rows: columnsOf(rows.slice(at, at + rowsAtOnce)) });
			return undefined;
		}
		case 'knowledge': {
			for await (const piece of store.pieces(call.interview)) await send({ id, reply: 'piece', piece });
			return undefined;
		}
		case 'load':
			return await store.load(inlet.interviews(), (progress) => void send({ id, reply: 'progress', progress }));
		case 'replace':
			return await store.replace(await only(inlet));
		case 'remove':
			return await store.remove(call.interview);
		case 'setFingerprint':
			return await store.setFingerprint(call.value);
		default:
			return await store[call.call]();
	}
}

async function only(inlet: Inlet): Promise<PackedKnowledge> {
	for await (const interview of inlet.interviews()) return interview;
	throw new RangeError('An interview was to come, and none did.');
}
