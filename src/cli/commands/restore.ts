// colloquy restore FILE: a backup becomes the library, once it was found whole.
import { relative } from 'node:path';
import { problem } from '#graph/problem.ts';
import { restoreBackup } from '#lib/server/backup/restoring.ts';
import type { Run } from '../commands.ts';
import { folderFrom } from '../opening.ts';
import { tell } from './backup.ts';

export const run: Run = async (words, output) => {
	const [file, ...more] = words.rest;
	if (file === undefined || more.length > 0) {
		const reason = file === undefined ? 'Name the backup file.' : 'Name only one backup file.';
		throw problem('usage', { reason, command: 'colloquy restore library.tar' });
	}
	const folder = folderFrom(words);
	const { info, kept } = await restoreBackup(file, folder, { replaces: words.isSet('replace') });
	await tell(info, file, output);
	output.say(`${folder} was restored to its state of ${info.made}. The next start rebuilds its graph.`);
	if (kept !== undefined) {
		const shown = relative(process.cwd(), kept);
		output.say(
			`The previous library is kept whole in ${shown.startsWith('..') ? kept : shown}; delete it when you no longer need it.`,
		);
	}
	return undefined;
};
