// colloquy remove ID: the interview moves into the library's bin, whatever state the graph is in.
import { problem } from '#graph/problem.ts';
import type { Removed } from '#lib/server/library/changes/outcomes.ts';
import type { Run } from '../commands.ts';
import { folderFrom, withLibrary } from '../opening.ts';
import type { Output } from '../output.ts';
import { findRunning } from '../running.ts';

export const run: Run = async (words, output) => {
	const [id, ...more] = words.rest;
	if (id === undefined || more.length > 0) {
		const reason = id === undefined ? 'Name an interview.' : 'Name only one interview.';
		throw problem('usage', { reason, command: 'colloquy remove dan-roberts-2024' });
	}
	const running = await findRunning(folderFrom(words));
	const removed =
		running === undefined
			? await withLibrary(words, output, { command: 'remove', graph: 'as it is' }, (library) => library.remove(id))
			: await running.remove(id);
	await output.data(`${id}\tremoved\n`);
	output.say(`${id} is in the bin. To undo: colloquy bin restore ${removed.key}`);
	sayBehind(removed, output);
	return 0;
};

/** What was asked for is done: only the graph waits. */
export function sayBehind({ behind }: Pick<Removed, 'behind'>, output: Output): void {
	if (behind !== undefined) output.say('The graph will be updated once it can be opened.');
}
