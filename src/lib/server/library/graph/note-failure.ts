// What a failure means for the graph: whether it may pass by itself, when to look again, and what people are told.
import { isProblem } from '#graph/problem.ts';
import type { LiveGraph } from './live-graph.ts';
import { isOthers, mayPass, untilNextLook, untilOurs } from './looking-again.ts';

export function noteFailure(graph: LiveGraph, error: unknown): void {
	const { again, state, told } = graph;
	if (graph.isClosed) return;
	if (!mayPass(error)) {
		// A start is given the error itself.
		if (graph.hasStarted && state.state !== 'failed' && isProblem(error)) told.say?.(error.message);
		graph.state = { state: 'failed', error };
		if (graph.settings.engine === 'neo4j') again.plan(isOthers(error) ? untilOurs : untilNextLook);
		return;
	}
	const pause = again.pauseAfter(error);
	const isNews = state.state !== 'away' || state.problem.message !== error.message;
	if (isNews) told.say?.(pause === 0 ? error.message : `${error.message} Trying again until it is back.`);
	graph.state =
		pause === 0 ? { state: 'starting', doing: 'opening the graph again' } : { state: 'away', problem: error };
	again.plan(pause);
}
