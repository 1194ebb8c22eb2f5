// colloquy remove ID: the interview and its source leave the library.
import { problem } from '#graph/problem.ts';
import type { Run } from '../commands.ts';
import { folderFrom, withLibrary } from '../opening.ts';
import { findRunning } from '../running.ts';

export const run: Run = async (words, output) => {
	const [id, ...more] = words.rest;
	if (id === undefined || more.length > 0) {
		const reason = id === undefined ? 'Which interview?' : 'One interview at a time.';
		throw problem('usage', { reason, command: 'colloquy remove dan-roberts-2024' });
	}
	const running = await findRunning(folderFrom(words));
	if (running === undefined) await withLibrary(words, output, { command: 'remove' }, (library) => library.remove(id));
	else await running.remove(id);
	await output.data(`${id}\tremoved\n`);
	return 0;
};
