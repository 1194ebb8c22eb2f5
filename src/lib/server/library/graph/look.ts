// One look at a server's graph: connects it where that is possible, and plans the next look.
import type { Problem } from '#graph/problem.ts';
import { roomMissing } from '#cypher/store.ts';
import { connect } from './connect.ts';
import type { LiveGraph } from './live-graph.ts';
import { untilNextLook, untilRoom } from './looking-again.ts';
import { noteFailure } from './note-failure.ts';

/** Never throws: the graph's state says how it went. */
export async function look(graph: LiveGraph): Promise<void> {
	const before = graph.state;
	const isFull = graph.isBehind || (before.state === 'away' && before.problem.code === 'disk_full');
	const noRoom = isFull ? roomMissing(graph.settings) : undefined;
	if (noRoom !== undefined) {
		// What can still be read is not thrown away for what there is no room for.
		if (graph.held.current() === undefined) noteFailure(graph, noRoom);
		else graph.again.plan(untilRoom);
		return;
	}
	try {
		await graph.queue(() => connect(graph));
	} catch (error) {
		noteFailure(graph, error);
		return;
	}
	if (before.state === 'away') graph.told.say?.(wordsOfReturn(before.problem));
	graph.whenReady?.();
	graph.whenReady = undefined;
	if (graph.settings.engine === 'neo4j') graph.again.plan(untilNextLook);
}

function wordsOfReturn({ code }: Problem): string {
	return code === 'database_away' ? 'The database is back.' : 'The graph can be asked again.';
}
