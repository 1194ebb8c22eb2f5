// A Store whose engine lives in a process of its own: a crash of the engine, or an answer that takes it long, is none of
// this one's. Rows are computed there too; an interview's bytes pass through unread.
import { problem, type Problem } from '#graph/problem.ts';
import type { Found, Values } from '../engine.ts';
import { isFull, noRoom } from '../engines/ladybug/room.ts';
import { pack, type PackedKnowledge } from '../packed.ts';
import type { Row } from '../questions.ts';
import { joined, type Piece } from '../read.ts';
import type { EngineSettings, Interviews, OneInterview, OpenHow, Store } from '../store.ts';
import { startProcess, type Line } from './line.ts';
import { rowsFrom, type Opened, type Reply } from './messages.ts';

export type StoreProcess = Store & {
	readonly found: Found;
	/** Why its process is gone, where nobody closed it: it answers nothing any more. Pending for ever where it isn't. */
	readonly lost: Promise<Problem>;
	/** Ends it as it is, whatever it does; an embedded graph is then made anew. */
	discard(): Promise<void>;
};

export async function openProcess(settings: EngineSettings, how: OpenHow): Promise<StoreProcess> {
	const line = startProcess((reason) => whyGone(settings, reason));
	try {
		const opened = (await line.call({ call: 'open', about: { settings, how } })) as Opened;
		return storeOver(line, opened);
	} catch (error) {
		await line.kill();
		throw error;
	}
}

/** Of all that ends an engine, a full disk is what people can do something about. */
function whyGone(settings: EngineSettings, reason: string): Problem {
	const isDisk = settings.engine === 'ladybug' && settings.path !== ':memory:' && isFull(settings.path, reason);
	return isDisk ? noRoom(settings.path) : problem('graph_crashed', { reason });
}

function storeOver(line: Line, { engine, found }: Opened): StoreProcess {
	return {
		engine,
		found,
		lost: line.lost,
		replace: (interview) => giving(line, { call: 'replace' }, [interview]),
		load: (interviews, onProgress) => giving(line, { call: 'load' }, interviews, onProgress),
		async remove(interview) {
			await line.call({ call: 'remove', interview });
		},
		async clear() {
			await line.call({ call: 'clear' });
		},
		interviews: async () => (await line.call({ call: 'interviews' })) as Interviews,
		fingerprint: async () => (await line.call({ call: 'fingerprint' })) as string | undefined,
		async setFingerprint(value) {
			await line.call({ call: 'setFingerprint', value });
		},
		async knowledge({ interview } = {}) {
			const pieces: Piece[] = [];
			await line.call({ call: 'knowledge', ...(interview === undefined ? {} : { interview }) }, (reply) => {
				if (reply.reply === 'piece') pieces.push(reply.piece);
			});
			return joined(pieces);
		},
		async ask<Name extends Parameters<Store['ask']>[0]>(name: Name, parameters: Values) {
			const parts: (readonly Values[])[] = [];
			await line.call({ call: 'ask', name, parameters }, (reply) => {
				if (reply.reply === 'rows') parts.push(rowsFrom(reply.rows));
			});
			return (parts.length === 1 ? parts[0] : parts.flat()) as readonly Row<Name>[];
		},
		async ping() {
			await line.call({ call: 'ping' });
		},
		async close() {
			try {
				await line.call({ call: 'close' });
			} catch (error) {
				await line.kill();
				throw error;
			}
			await line.end();
		},
		discard: () => line.kill(),
	};
}

/** Bytes in one message: neither side stops for longer than a few milliseconds. */
const bytesAtOnce = 2 ** 20;

/** A call that takes interviews: each is fetched, and sent in pieces, when the other side has written the one before. */
async function giving(
	line: Line,
	call: { readonly call: 'replace' | 'load' },
	interviews: AsyncIterable<OneInterview> | Iterable<OneInterview>,
	onProgress?: Parameters<Store['load']>[1],
): Promise<void> {
	const items = iteratorOf(interviews);
	let failure: { readonly error: unknown } | undefined;
	const give = async (id: number): Promise<void> => {
		try {
			const next = await items.next();
			if (next.done === true) await line.send({ id, given: 'end' });
			else await sendBytes(line, id, packed(next.value));
		} catch (error) {
			failure = { error };
			await line.send({ id, given: 'broken' });
		}
	};
	const onReply = (reply: Reply, id: number): void => {
		if (reply.reply === 'more') void give(id);
		else if (reply.reply === 'progress') onProgress?.(reply.progress);
	};
	try {
		await line.call(call, onReply);
	} catch (error) {
		// Whoever makes the interviews is not left in the middle, as a loop over them would not leave it.
		await items.return?.();
		throw failure === undefined ? error : failure.error;
	}
}

async function sendBytes(line: Line, id: number, { id: interview, bytes }: PackedKnowledge): Promise<void> {
	for (let at = 0; at < bytes.length; at += bytesAtOnce) {
		const piece = bytes.subarray(at, at + bytesAtOnce);
		await line.send({ id, given: 'bytes', interview, bytes: piece, isLast: at + bytesAtOnce >= bytes.length });
	}
}

function packed(said: OneInterview): PackedKnowledge {
	return 'bytes' in said ? said : pack(said.interviews[0]?.id ?? '', said);
}

function iteratorOf<Item>(items: AsyncIterable<Item> | Iterable<Item>): AsyncIterator<Item> | Iterator<Item> {
	return Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
}
