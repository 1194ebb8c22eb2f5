// The process that extracts: a request in on standard input, an answer out on standard output, one after another. What a
// file can do to it, it does to it alone. It ends with the process that started it, however that one ended.
import '#cypher/older-node.ts';
import { Console } from 'node:console';
import module from 'node:module';
import { join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { plainError, type PlainError } from '#graph/problem/plain-error.ts';
import { isCheckout, packageRoot } from '../root.ts';
import { framesIn, writeFrame, type Frame } from './frames.ts';
import type { Asked, MessageOf, TaskName } from './tasks.ts';

export type Request = { readonly task: TaskName; readonly asked: Asked };

/** `megabytes`: what the process holds by now. */
export type Answer =
	| { readonly state: 'done'; readonly message: MessageOf<TaskName>; readonly megabytes: number }
	| { readonly state: 'failed'; readonly error: PlainError; readonly megabytes: number };

const lookAfterParent = 1_000;

/** Bytes of a file that may keep this thread so long that it would not notice the end of its input. */
const long = 64 * 1024;

/** A thread of its own: the other may be deep in a text. `parent`: whose child this process was at its start. */
function endWithParent(parent: unknown): void {
	setInterval(() => {
		if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
	}, lookAfterParent);
}

async function answerAll(): Promise<void> {
	// Standard output is for answers alone.
	globalThis.console = new Console(process.stderr);
	// Whoever started this process decides when it ends: a Ctrl-C reaches both.
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
	module.enableCompileCache?.(isCheckout ? join(packageRoot, 'node_modules/.cache/colloquy') : undefined);
	const parent = process.ppid;
	let isWatched = false;
	for await (const { message, bytes } of framesIn<Request>(process.stdin)) {
		if (!isWatched && (bytes[0]?.length ?? 0) > long) {
			new Worker(new URL(import.meta.url), { workerData: parent }).unref();
			isWatched = true;
		}
		const answer = await answerTo(message, bytes[0] ?? new Uint8Array());
		writeFrame(process.stdout, answer);
	}
	process.exit();
}

async function answerTo({ task, asked }: Request, bytes: Uint8Array): Promise<Frame<Answer>> {
	const megabytes = (): number => process.memoryUsage.rss() / 2 ** 20;
	try {
		const { tasks } = await import('./tasks.ts');
		const { message, bytes: passed } = tasks[task](asked, bytes);
		return { message: { state: 'done', message, megabytes: megabytes() }, bytes: passed };
	} catch (error) {
		return { message: { state: 'failed', error: plainError(error), megabytes: megabytes() }, bytes: [] };
	}
}

if (isMainThread) {
	await answerAll();
} else endWithParent(workerData);
