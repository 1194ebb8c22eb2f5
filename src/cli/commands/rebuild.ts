// colloquy rebuild: the graph is made anew from the library, whatever state it is in, and whoever has it where there are
// two folders of one id.
import { problem } from '#graph/problem.ts';
import type { Run } from '../commands.ts';
import { isNothingThere, withLibrary } from '../opening.ts';
import type { Words } from '../words.ts';

export const run: Run = async (words, output) => {
	const apart = apartIn(words);
	if (isNothingThere(words)) {
		output.say('There is no library yet, so there is nothing to rebuild.');
		return 0;
	}
	const opening = { command: 'rebuild', graph: 'anew', apart } as const;
	const { id, interviews } = await withLibrary(words, output, opening, (library) =>
		Promise.resolve({ id: library.id, interviews: library.records().length }),
	);
	if (apart === 'own id') output.say(`The library now has its own ID: ${id}.`);
	output.say(`The graph was rebuilt from ${interviews} ${interviews === 1 ? 'interview' : 'interviews'}.`);
	return 0;
};

function apartIn(words: Words): 'own id' | 'takes over' | undefined {
	const [ownId, takesOver] = [words.isSet('own-id'), words.isSet('take-over')];
	if (ownId && takesOver) {
		const reason = 'Use either --own-id or --take-over, not both.';
		throw problem('usage', { reason, command: 'colloquy help rebuild' });
	}
	if (ownId) return 'own id';
	return takesOver ? 'takes over' : undefined;
}
