// A change that the library has made, and the graph could not follow.
import { problem, type Problem } from '#graph/problem.ts';

type Behind = {
	readonly id: string;
	readonly change: Parameters<typeof problem<'graph_behind'>>[1]['change'];
	/** An error of this process, or what a server said of its own. */
	readonly behind?: unknown;
};

export function graphBehind({ id, change, behind }: Behind): Problem {
	const reason = behind instanceof Error ? behind.message : String(behind);
	return problem('graph_behind', { id, change, reason }, { cause: behind });
}
