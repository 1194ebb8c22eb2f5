// Memory under steady load: what each process of the real server holds, window by window, while it is asked the same mix at
// the same rate. A library that stays as large as it is needs no more after an hour than after some minutes.
import { setTimeout as wait } from 'node:timers/promises';
import { makeLoad, type Load } from './load.ts';
import { openServing, type Resident, type Serving } from './serving.ts';
import { figure } from './timing.ts';

/** Requests of a window: a minute at ten a second, where the machine keeps up. */
const inWindow = 600;
const milliseconds = 100;
/** So many requests between two looks at the processes. */
const looked = 20;

type Window = Resident & { readonly seconds: number; readonly failed: number; readonly heap?: number };

export async function benchMemory(windows = 12): Promise<string[]> {
	const serving = await openServing();
	try {
		const load = await makeLoad(serving.address);
		const held: Window[] = [];
		for (let at = 1; at <= windows; at += 1) {
			const window = await windowOf(serving, load);
			// Collecting everything changes what is held, so it is done where it tells most.
			const isToldByHeap = at === 2 || at === Math.ceil(windows / 2) || at === windows;
			held.push(isToldByHeap ? { ...window, heap: await serving.heap() } : window);
			console.error(`  memory, window ${at} of ${windows}: ${line(held.at(-1) ?? window)}`);
		}
		return [
			`resident memory in MB while ${inWindow} requests a window are answered, each line the mean of a window`,
			...held.map((window, at) => `  ${String(at + 1).padStart(3)}  ${line(window)}`),
			...(['server', 'graph', 'extraction'] as const).map((name) => `  ${slopeOf(held, name)}`),
		];
	} finally {
		await serving.end();
	}
}

async function windowOf(serving: Serving, load: Load): Promise<Window> {
	const seen: Resident[] = [];
	const started = performance.now();
	let failed = 0;
	for (let at = 0; at < inWindow; at += 1) {
		const due = started + at * milliseconds;
		if (due > performance.now()) await wait(due - performance.now());
		if ((await load.next()) >= 500) failed += 1;
		if (at % looked === 0) seen.push(serving.resident());
	}
	const mean = (name: keyof Resident): number => seen.reduce((sum, one) => sum + one[name], 0) / seen.length;
	return {
		server: mean('server'),
		graph: mean('graph'),
		extraction: mean('extraction'),
		seconds: (performance.now() - started) / 1000,
		failed,
	};
}

function line({ server, graph, extraction, seconds, failed, heap }: Window): string {
	const parts = { server, graph, extraction, all: server + graph + extraction };
	const told = Object.entries(parts).map(([name, megabytes]) => `${name} ${figure(megabytes).padStart(5)}`);
	return [
		...told,
		`${figure(seconds)} s`,
		...(heap === undefined ? [] : [`the server's heap after a collection: ${figure(heap)} MB`]),
		...(failed === 0 ? [] : [`${failed} failed`]),
	].join('  ');
}

/** By least squares, over the last half: what starts and first answers take is over by then. */
function slopeOf(windows: readonly Window[], name: keyof Resident): string {
	const last = windows.slice(Math.floor(windows.length / 2)).map((window) => window[name]);
	const middle = (last.length - 1) / 2;
	const mean = last.reduce((sum, value) => sum + value, 0) / last.length;
	const above = last.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
	const slope = above / last.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
	return `${name.padEnd(10)} over the last ${last.length} windows: ${slope < 0 ? '' : '+'}${figure(slope)} MB a window, between ${figure(Math.min(...last))} and ${figure(Math.max(...last))}`;
}
