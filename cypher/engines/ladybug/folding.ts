// Folding the log into the file when nothing is being written. Until then the engine keeps in memory what each transaction
// replaced, some megabytes for an interview; a server that takes one now and then would reach the log's limit (room.ts) only
// after many of them. Many at once are left to that limit, since each folding rewrites what it touches.

/** Bytes of the log. */
const least = 8 * 2 ** 20;
/** Milliseconds without a write. */
const idle = 1_000;

export type Folding = {
	/** A write begins. */
	wait(): void;
	/** A write has ended. */
	wrote(): void;
	/** The database closes, which folds the log by itself. */
	end(): void;
};

export function foldWhenIdle({ logged }: { logged(): number }, fold: () => Promise<unknown>): Folding {
	let timer: NodeJS.Timeout | undefined;
	const isWorthIt = (): boolean => logged() >= least;
	let hasEnded = false;
	const wait = (): void => clearTimeout(timer);
	return {
		wait,
		wrote() {
			wait();
			if (hasEnded) return;
			// One that the disk keeps from being folded is folded after a later write, or at its limit.
			timer = setTimeout(() => void (isWorthIt() && fold().catch(() => undefined)), idle).unref();
		},
		end() {
			hasEnded = true;
			wait();
		},
	};
}
