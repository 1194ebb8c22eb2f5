// Ctrl-C and its kin. The first asks to end cleanly; a second one ends at once.

/** npm, the launcher and the terminal may each pass the same Ctrl-C on: what comes within this time is one. */
const echo = 700;

/** As shells count it: 128 and the number of SIGINT. */
export const interrupted = 130;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export type Stopping = {
	/** Resolves with the first signal. */
	readonly asked: Promise<void>;
	isAsked(): boolean;
};

export function listenForStop(): Stopping {
	let first: number | undefined;
	let resolve: () => void = () => undefined;
	const promise = new Promise<void>((settle) => {
		resolve = settle;
	});
	for (const signal of signals) {
		process.on(signal, () => {
			if (first === undefined) first = performance.now();
			else if (performance.now() - first > echo) process.exit(interrupted);
			resolve();
		});
	}
	return { asked: promise, isAsked: () => first !== undefined };
}
