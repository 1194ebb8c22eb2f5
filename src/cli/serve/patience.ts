// How long the server waits, in milliseconds.

export type Patience = {
	/** For a request's first line and headers. */
	readonly head: number;
	/** For a request as a whole. */
	readonly whole: number;
	/** Without a byte either way on a connection; not while an answer is made. */
	readonly standstill: number;
	/** For the next request on a connection that has been answered. */
	readonly between: number;
	/** For the rest of a body that was answered before it had come whole: time to read the answer. */
	readonly lingering: number;
	/** Between two looks at which of these is over. */
	readonly looking: number;
};

/**
 * A recording may take a while to come; headers may not. A minute of standing still is what nginx allows as well. Node
 * itself looks every half minute, which would let whoever says nothing stay so long. Between two questions a client thinks for
 * longer than the five seconds that Node allows, and a busy one then asks on a connection that is just being closed.
 */
export const usual: Patience = {
	head: 15_000,
	whole: 900_000,
	standstill: 60_000,
	between: 50_000,
	lingering: 30_000,
	looking: 5_000,
};
