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

/** Who works, and who waits. */
type Crew = {
	readonly limits: ExtractionLimits;
	readonly idle: Worker[];
	/** In the order of asking. */
	readonly waiting: { readonly lane: Lane; readonly begin: () => void }[];
	readonly busy: Record<Lane, number>;
	/** Ends the spare one. */
	timer: NodeJS.Timeout | undefined;
};

export function makeWorkers(limits: ExtractionLimits): Workers {
	const crew: Crew = { limits, idle: [], waiting: [], busy: { change: 0, look: 0 }, timer: undefined };
	return {
		async ask(request, { lane, signal }) {
			await enter(crew, lane);
			try {
				// Given up while it waited: no process is begun for it.
				if (signal?.aborted === true) throw problem('closing', {});
				return await askOne(crew, request, signal);
			} finally {
				leave(crew, lane);
			}
		},
		rest() {
			for (const worker of crew.idle.splice(0)) worker.end();
		},
	};
}

function hasRoom({ busy }: Crew, lane: Lane): boolean {
	return busy.change + busy.look < most && (lane === 'change' || busy.look < most - 1);
}

/** Resolves once there is a place among those at work, in the order of asking. */
async function enter(crew: Crew, lane: Lane): Promise<void> {
	if (hasRoom(crew, lane)) crew.busy[lane] += 1;
	else await new Promise<void>((begin) => crew.waiting.push({ lane, begin }));
}

function leave(crew: Crew, lane: Lane): void {
	const { busy, waiting } = crew;
	busy[lane] -= 1;
	const next = waiting.findIndex((one) => hasRoom(crew, one.lane));
	for (const { lane: its, begin } of next < 0 ? [] : waiting.splice(next, 1)) {
		busy[its] += 1;
		begin();
	}
}

async function askOne(crew: Crew, request: Frame<Request>, signal: AbortSignal | undefined): Promise<Frame<Done>> {
	const worker = crew.idle.pop() ?? startWorker(crew.limits);
	const seconds = secondsFor(request.bytes[0]?.length ?? 0, crew.limits);
	try {
		return await worker.ask(request, { seconds, ...(signal !== undefined && { signal }) });
	} finally {
		putBack(crew, worker);
	}
}

function putBack(crew: Crew, worker: Worker): void {
	if (worker.isFit()) crew.idle.push(worker);
	else worker.end();
	clearTimeout(crew.timer);
	crew.timer = setTimeout(() => crew.idle.splice(1).forEach((spare) => spare.end()), patience).unref();
}
