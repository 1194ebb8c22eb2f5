// colloquy rebuild: the graph is made anew from the library, whatever state it is in.
import type { Run } from '../commands.ts';
import { isNothingThere, withLibrary } from '../opening.ts';

export const run: Run = async (words, output) => {
	if (isNothingThere(words)) {
		output.say('There is no library yet, so there is nothing to rebuild.');
		return 0;
	}
	const interviews = await withLibrary(words, output, { command: 'rebuild', graph: 'anew' }, (library) =>
		Promise.resolve(library.records().length),
	);
	output.say(`The graph holds ${interviews} ${interviews === 1 ? 'interview' : 'interviews'} again.`);
	return 0;
};
