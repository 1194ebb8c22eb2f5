// When a graph that cannot be asked is looked for again. A server that is away and a full disk are cheap to look at; an
// engine that crashes as soon as it is started is left alone for longer and longer.
import { isProblem, type Problem } from '#graph/problem.ts';

/** Milliseconds. */
const pauses = { server: 2_000, disk: 2_000, owner: 30_000, engine: [0, 1_000, 5_000, 30_000, 120_000, 600_000] };

/** Milliseconds after which a crash is no consequence of the last one. */
const calm = 60_000;

export type LookingAgain = {
	/** In place of what was planned. */
	plan(pause: number): void;
	/** Milliseconds to wait after such a failure; each one counts. */
	pauseAfter(problem: Problem): number;
	/** The graph can be asked, since now. */
	isBack(): void;
	stop(): void;
};

/** True of what may pass by itself. */
export function mayPass(error: unknown): error is Problem {
	return isProblem(error) && ['database_away', 'disk_full', 'graph_crashed', 'graph_failed'].includes(error.code);
}

/** True where another folder has the graph: it is left alone. */
export function isOthers(error: unknown): boolean {
	return isProblem(error) && error.code === 'library_copied';
}

/** A server is looked at all the time: it may go away, or be emptied. */
export const untilNextLook = pauses.server;
export const untilRoom = pauses.disk;
/** Whose a graph is changes when people decide it, and each look at one that is not ours is an opening. */
export const untilOurs = pauses.owner;

export function lookAgain(look: () => void): LookingAgain {
	let timer: NodeJS.Timeout | undefined;
	let isStopped = false;
	let crashes = 0;
	let since: number | undefined;
	return {
		plan(pause) {
			clearTimeout(timer);
			if (!isStopped) timer = setTimeout(look, pause).unref();
		},
		pauseAfter({ code }) {
			if (code === 'database_away') return pauses.server;
			if (code === 'disk_full') return pauses.disk;
			if (since !== undefined && performance.now() - since > calm) crashes = 0;
			since = undefined;
			return pauses.engine[Math.min(crashes++, pauses.engine.length - 1)] ?? 0;
		},
		isBack() {
			since ??= performance.now();
		},
		stop() {
			isStopped = true;
			clearTimeout(timer);
		},
	};
}
