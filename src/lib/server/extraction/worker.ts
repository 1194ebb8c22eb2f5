// One process that extracts, as its owner sees it: asked one thing at a time, ended when that takes too long. However it
// ends, the question that it was at is answered with a problem.
import { revivedError } from '#graph/problem/plain-error.ts';
import { problem, type Problem } from '#graph/problem.ts';
import { startChild, type Child } from './child.ts';
import { framesIn, writeFrame, type Frame } from './frames.ts';
import type { Answer, Request } from './process.ts';

export type Done = Extract<Answer, { state: 'done' }>;

export type Worker = {
	/** Of its process; undefined where none could be started. */
	readonly pid: number | undefined;
	/**
	 * Its process is ended after so many seconds, and when `signal` says so.
	 * @throws Problem extraction_timeout, extraction_memory, extraction_ended, closing, and those of the task
	 */
	ask(
		request: Frame<Request>,
		until: { readonly seconds: number; readonly signal?: AbortSignal },
	): Promise<Frame<Done>>;
	/** False once it has ended, or holds so much memory that another is better begun. */
	isFit(): boolean;
	end(): void;
};

/** `megabytes` that its heap may have; `held`, those that it may hold after an answer. */
export type Memory = { readonly megabytes: number; readonly held?: number };

/** What a long text took comes back to the machine with the end of its process. */
const heldAtMost = 1_024;

/** The process, and whether it is to be asked again. */
type Running = {
	readonly child: Child;
	readonly frames: AsyncIterator<Frame<Answer>>;
	readonly megabytes: number;
	readonly held: number;
	isFit: boolean;
	/** For what it was ended, where somebody did. */
	why: 'timeout' | 'closing' | undefined;
};

export function startWorker({ megabytes, held = heldAtMost }: Memory): Worker {
	const child = startChild(megabytes);
	const frames = framesIn<Answer>(child.stdout)[Symbol.asyncIterator]();
	const running: Running = { child, frames, megabytes, held, isFit: true, why: undefined };
	return {
		pid: child.pid,
		async ask(request, { seconds, signal }) {
			const timer = setTimeout(() => stop(running, 'timeout'), seconds * 1_000);
			const close = (): void => stop(running, 'closing');
			if (signal?.aborted === true) close();
			signal?.addEventListener('abort', close);
			child.hold(true);
			try {
				writeFrame(child.stdin, request);
				return await answerTo(running, request.message.asked.name, seconds);
			} finally {
				clearTimeout(timer);
				signal?.removeEventListener('abort', close);
				child.hold(false);
			}
		},
		isFit: () => running.isFit,
		end: () => stop(running, undefined),
	};
}

function stop(running: Running, because: Running['why']): void {
	running.why ??= because;
	running.isFit = false;
	running.child.kill();
}

/** @throws Problem extraction_timeout, extraction_memory, extraction_ended, closing, and those of the task */
async function answerTo(running: Running, source: string, seconds: number): Promise<Frame<Done>> {
	const next = await running.frames.next();
	if (next.done === true) {
		running.isFit = false;
		throw await whyEnded(running, source, seconds);
	}
	const { message, bytes } = next.value;
	if (message.megabytes > running.held) stop(running, undefined);
	if (message.state === 'failed') throw revivedError(message.error);
	return { message, bytes };
}

/** Of a process that ended before it answered. */
async function whyEnded(running: Running, source: string, seconds: number): Promise<Problem> {
	const { reason, isMemory } = await running.child.ended;
	if (running.why === 'closing') return problem('closing', {});
	if (running.why === 'timeout') return problem('extraction_timeout', { source, seconds });
	return isMemory
		? problem('extraction_memory', { source, megabytes: running.megabytes })
		: problem('extraction_ended', { source, reason });
}
