// Speed is told as ratios against a named peer in the same run: both take turns, so that a machine that slows down
// slows both, and the median of the rounds is what counts.

/** Milliseconds since some moment. */
export type Clock = () => number;

/** What this process has had of the processors, its collector of garbage included: others on the machine don't count. */
export const processor: Clock = () => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

/** Milliseconds of each peer's rounds, in turn A B A B …, after one round of each that isn't counted. */
export function race(
	peers: Readonly<Record<string, () => unknown>>,
	rounds: number,
	clock: Clock = () => performance.now(),
): Record<string, number[]> {
	const times: Record<string, number[]> = {};
	for (let round = -1; round < rounds; round++) {
		for (const [name, task] of Object.entries(peers)) {
			const started = clock();
			task();
			const spent = clock() - started;
			if (round >= 0) (times[name] ??= []).push(spent);
		}
	}
	return times;
}

/** The value below which `share` (0 to 1) of the values lie; nearest rank. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Three significant figures, as the reports print numbers. */
export const figure = (value: number): string =>
	Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 3 });
