// Changes of the library happen one after another, in the order in which they were asked for.

export type Queue = <Result>(task: () => Promise<Result>) => Promise<Result>;

export function makeQueue(): Queue {
	let last: Promise<unknown> = Promise.resolve();
	return (task) => {
		const next = last.then(task, task);
		last = next.catch(() => undefined);
		return next;
	};
}
