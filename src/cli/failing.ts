// An error that nobody caught, in a server: it ends, since nobody knows what such an error left behind, but in order. The
// library is closed, requests are ended, and the exit says that it failed.
import { problem } from '#graph/problem.ts';
import { nameless } from '#lib/server/hooks/errors.ts';
import { reasonOf } from '#lib/server/library/durable.ts';

/** Milliseconds that closing may take: what failed may be what it waits for. */
const patience = 20_000;

/** Rejects with Problem server_failed; never resolves. A promise that rejects unheard counts as well. */
export function listenForFailure(): Promise<never> {
	const failure = new Promise<never>((_, reject) => {
		process.on('uncaughtException', (error) => {
			const { id } = nameless(error);
			const failed = problem('server_failed', { reason: reasonOf(error), id }, { cause: error });
			reject(failed);
			setTimeout(() => {
				process.stderr.write(`colloquy: ${failed.message}\n`);
				process.exit(1);
			}, patience).unref();
		});
	});
	// It may come before anybody waits for it.
	failure.catch(() => undefined);
	return failure;
}
