// colloquy lexicon [check] [FILE…] and colloquy lexicon import FILE: names of the user's own. Each part's code is loaded when it is asked for.
import { problem } from '#graph/problem.ts';
import type { Run } from '../commands.ts';
import type { Words } from '../words.ts';

const ofImport = ['kind', 'as', 'replace'];

export const run: Run = async (words, output) => {
	const [first, ...more] = words.rest;
	if (first === 'import') return (await import('./lexicon-import.ts')).run({ ...words, rest: more }, output);
	const stranger = ofImport.find((flag) => words.isSet(flag));
	if (stranger !== undefined) {
		const reason = `--${stranger} belongs to colloquy lexicon import.`;
		throw problem('usage', { reason, command: 'colloquy help lexicon' });
	}
	const checked: Words = first === 'check' ? { ...words, rest: more } : words;
	return (await import('./lexicon-check.ts')).run(checked, output);
};
