// colloquy bin: what was removed from the library, putting it back, and deleting it for good.
import { problem } from '#graph/problem.ts';
import { binned, binnedAs, type Binned } from '#lib/server/library/bin.ts';
import type { Run } from '../commands.ts';
import { isAgreed } from '../asking.ts';
import { folderFrom, withLibrary } from '../opening.ts';
import type { Output } from '../output.ts';
import { findRunning } from '../running.ts';
import type { Words } from '../words.ts';
import { sayBehind } from './remove.ts';

export const run: Run = async (words, output) => {
	const [what = 'list', key, ...more] = words.rest;
	if (what === 'list' && key === undefined) return await list(words, output);
	if (what === 'restore' && key !== undefined && more.length === 0) return await restore(key, words, output);
	if (what === 'empty' && more.length === 0) return await empty(key, words, output);
	throw problem('usage', {
		reason: 'Say what to do with the bin: restore KEY, empty, or nothing to list it.',
		command: 'colloquy help bin',
	});
};

/** Looking takes no lock: the bin can be looked at while the library is open elsewhere. */
async function list(words: Words, output: Output): Promise<undefined> {
	const all = await binned(folderFrom(words));
	for (const one of all) await output.data(`${lineOf(one)}\n`);
	const bytes = all.reduce((sum, one) => sum + one.bytes, 0);
	output.say(
		all.length === 0
			? 'The bin is empty.'
			: `${countOf(all.length)}, ${sizeOf(bytes)}. They are kept until you restore them (colloquy bin restore KEY) or delete them permanently (colloquy bin empty [KEY]).`,
	);
	return undefined;
}

function lineOf({ key, id, title = '', removed, bytes }: Binned): string {
	return [key, id, title, removed, sizeOf(bytes)].map((field) => field.replace(/\p{Cc}/gu, ' ')).join('\t');
}

async function restore(key: string, words: Words, output: Output): Promise<undefined> {
	const running = await findRunning(folderFrom(words));
	const restored =
		running === undefined
			? await withLibrary(words, output, { command: 'bin', graph: 'as it is' }, (library) => library.bin.restore(key))
			: await running.restore(key);
	await output.data(`${restored.id}\trestored\n`);
	if (restored.setAside !== undefined) output.say(`${restored.id} is set aside: ${restored.setAside}`);
	if (restored.was !== undefined)
		output.say(
			`Its ID is now ${restored.id}, because ${restored.was} belongs to another interview. Decisions about ${restored.was} stay with that one.`,
		);
	sayBehind(restored, output);
	return undefined;
}

async function empty(key: string | undefined, words: Words, output: Output): Promise<undefined> {
	const folder = folderFrom(words);
	const all = key === undefined ? await binned(folder) : [await binnedAs(folder, key)];
	if (all.length === 0) {
		output.say('The bin is empty.');
		return undefined;
	}
	const bytes = all.reduce((sum, one) => sum + one.bytes, 0);
	const question = `Permanently delete ${key ?? countOf(all.length)} (${sizeOf(bytes)})?`;
	const command = `colloquy bin empty ${key === undefined ? '' : `${key} `}--yes`;
	const asking = {
		question,
		isSure: words.isSet('yes'),
		reason: 'Interviews deleted from the bin cannot be restored.',
		command,
	};
	if (!(await isAgreed(asking))) {
		output.say('Nothing was deleted.');
		return undefined;
	}
	const running = await findRunning(folder);
	const drop = async (remove: (key: string) => Promise<unknown>): Promise<void> => {
		for (const one of all) {
			await remove(one.key);
			await output.data(`${one.key}\tdeleted\n`);
		}
	};
	if (running !== undefined) await drop((one) => running.deleteRemoved(one));
	else
		await withLibrary(words, output, { command: 'bin', graph: 'not' }, (library) =>
			drop((one) => library.bin.delete(one)),
		);
	return undefined;
}

const countOf = (number: number): string => `${number} removed ${number === 1 ? 'interview' : 'interviews'}`;

/** In units of a thousand, as disks are sold. */
export function sizeOf(bytes: number): string {
	const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
	const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
	const value = bytes / 1000 ** power;
	return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power] ?? ''}`;
}
