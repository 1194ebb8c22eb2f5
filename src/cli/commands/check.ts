// colloquy check: one line an interview on standard output, what is wrong on standard error.
import { problem } from '#graph/problem.ts';
import { checkLibrary, type Checked } from '#lib/server/library/checking.ts';
import type { Run } from '../commands.ts';
import { counted } from '#lib/server/library/entries.ts';
import { isNothingThere, withLibrary } from '../opening.ts';
import type { Output } from '../output.ts';

export const run: Run = async (words, output) => {
	if (words.rest.length > 0) {
		throw problem('usage', { reason: 'It checks the whole library; do not name a file.', command: 'colloquy check' });
	}
	if (isNothingThere(words)) {
		await output.data('There is no library yet, so there is nothing to check.\n');
		return 0;
	}
	let mentions = 0;
	let faults = 0;
	const tell = async (checked: Checked): Promise<void> => {
		mentions += checked.mentions;
		faults += checked.faults.length;
		await told(checked, output);
	};
	return await withLibrary(words, output, { command: 'check', reads: true }, async (library) => {
		const options = { say: output.say, progress: output.progress, onChecked: tell };
		const whole = await checkLibrary(library, options);
		output.finish();
		for (const note of whole.notes) output.say(`note: ${note}.`);
		for (const fault of whole.faults) output.say(`colloquy: ${fault}.`);
		faults += whole.faults.length;
		const { name, version } = library.store().engine;
		const number = library.records().length;
		const interviews = `${number} ${number === 1 ? 'interview' : 'interviews'}, ${mentions} mentions`;
		const sound = `all words verified; the graph in ${name} ${version} matches the library`;
		const found = faults === 0 ? sound : counted(faults, 'fault');
		const notes = whole.notes.length === 0 ? '' : `; ${counted(whole.notes.length, 'note')}`;
		await output.data(`${interviews}: ${found}${notes}.\n`);
		return faults === 0 ? 0 : 1;
	});
};

async function told({ id, turns, mentions, proven, characters, faults }: Checked, output: Output): Promise<void> {
	output.finish();
	const counts = Object.entries(characters).map(([kind, count]) => `${kind} ${count}`);
	const all = Object.values(characters).reduce((sum, count) => sum + count, 0);
	await output.data(
		`${id}\t${turns} turns\t${proven} of ${mentions} mentions verified\t${all} characters: ${counts.join(', ')}\n`,
	);
	for (const fault of faults) output.say(`colloquy: ${id}: ${fault}.`);
}
