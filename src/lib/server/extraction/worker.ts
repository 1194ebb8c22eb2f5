// One process that extracts, as its owner sees it: asked one thing at a time, ended when that takes too long. However it
// ends, the question that it was at is answered with a problem.
import { revivedError } from '#graph/problem/plain-error.ts';
import { problem } from '#graph/problem.ts';
import { startChild } from './child.ts';
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

export function startWorker({ megabytes, held = heldAtMost }: Memory): Worker {
	const child = startChild(megabytes);
	const frames = framesIn<Answer>(child.stdout)[Symbol.asyncIterator]();
	let isFit = true;
	let why: 'timeout' | 'closing' | undefined;

	function stop(because: typeof why): void {
		why ??= because;
		isFit = false;
		child.kill();
	}

	/** Undefined where it ended before it answered. */
	async function answer(): Promise<Frame<Answer> | undefined> {
		const next = await frames.next();
		return next.done === true ? undefined : next.value;
	}

	return {
		pid: child.pid,
		async ask(request, { seconds, signal }) {
			const source = request.message.asked.name;
			const timer = setTimeout(() => stop('timeout'), seconds * 1_000);
			const close = (): void => stop('closing');
			if (signal?.aborted === true) close();
			signal?.addEventListener('abort', close);
			child.hold(true);
			try {
				writeFrame(child.stdin, request);
				const frame = await answer();
				if (frame === undefined) {
					isFit = false;
					const { reason, isMemory } = await child.ended;
					if (why === 'closing') throw problem('closing', {});
					if (why === 'timeout') throw problem('extraction_timeout', { source, seconds });
					throw isMemory
						? problem('extraction_memory', { source, megabytes })
						: problem('extraction_ended', { source, reason });
				}
				const { message, bytes } = frame;
				if (message.megabytes > held) stop(undefined);
				if (message.state === 'failed') throw revivedError(message.error);
				return { message, bytes };
			} finally {
				clearTimeout(timer);
				signal?.removeEventListener('abort', close);
				child.hold(false);
			}
		},
		isFit: () => isFit,
		end: () => stop(undefined),
	};
}
