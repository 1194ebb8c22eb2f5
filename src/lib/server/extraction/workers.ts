// Processes that extract, kept warm: their words take a second to load and compile. There is one, and a spare for as long
// as both are wanted, so that a page that asks how an interview was read does not wait for somebody's upload.
import { problem } from '#graph/problem.ts';
import type { Frame } from './frames.ts';
import { secondsFor, type ExtractionLimits } from './limits.ts';
import type { Request } from './process.ts';
import { startWorker, type Done, type Worker } from './worker.ts';

/** Those that look leave one worker to those that change something. */
export type Lane = 'change' | 'look';

export type Workers = {
	/** @throws Problem as a worker does */
	ask(request: Frame<Request>, how: { readonly lane: Lane; readonly signal?: AbortSignal }): Promise<Frame<Done>>;
	/** Ends those that have nothing to do. */
	rest(): void;
};

const most = 2;
/** Milliseconds that a spare one stays without work. */
const patience = 30_000;

export function makeWorkers(limits: ExtractionLimits): Workers {
	const idle: Worker[] = [];
	const waiting: { readonly lane: Lane; readonly begin: () => void }[] = [];
	const busy: { readonly [lane in Lane]: number } & Record<Lane, number> = { change: 0, look: 0 };
	let timer: NodeJS.Timeout | undefined;

	const hasRoom = (lane: Lane): boolean =>
		busy.change + busy.look < most && (lane === 'change' || busy.look < most - 1);

	/** A place among those at work, in the order of asking. */
	async function place(lane: Lane): Promise<void> {
		if (hasRoom(lane)) busy[lane] += 1;
		else await new Promise<void>((begin) => waiting.push({ lane, begin }));
	}

	function leave(lane: Lane): void {
		busy[lane] -= 1;
		const next = waiting.findIndex((one) => hasRoom(one.lane));
		for (const { lane: its, begin } of next < 0 ? [] : waiting.splice(next, 1)) {
			busy[its] += 1;
			begin();
		}
	}

	function putBack(worker: Worker): void {
		if (worker.isFit()) idle.push(worker);
		else worker.end();
		clearTimeout(timer);
		timer = setTimeout(() => idle.splice(1).forEach((spare) => spare.end()), patience).unref();
	}

	async function askOne(request: Frame<Request>, signal: AbortSignal | undefined): Promise<Frame<Done>> {
		const worker = idle.pop() ?? startWorker(limits);
		const seconds = secondsFor(request.bytes[0]?.length ?? 0, limits);
		try {
			return await worker.ask(request, { seconds, ...(signal !== undefined && { signal }) });
		} finally {
			putBack(worker);
		}
	}

	return {
		async ask(request, { lane, signal }) {
			await place(lane);
			try {
				// Given up while it waited: no process is begun for it.
				if (signal?.aborted === true) throw problem('closing', {});
				return await askOne(request, signal);
			} finally {
				leave(lane);
			}
		},
		rest() {
			for (const worker of idle.splice(0)) worker.end();
		},
	};
}
