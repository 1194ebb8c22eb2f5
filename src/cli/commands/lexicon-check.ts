// colloquy lexicon check [FILE…]: what files of names hold, how they meet what ships, and whatever is wrong with them, line by line.
import { isProblem, problem } from '#graph/problem.ts';
import { kinds } from '#graph/model.ts';
import type { Taken } from '#graph/lexicon/own/overlay.ts';
import type { OwnEntry } from '#graph/lexicon/own/read.ts';
import { bytesOf } from '#lib/server/library/arriving-file.ts';
import { isNamesFile, lexiconIn, namesFilesIn, readLexicon, readNamesFile } from '#lib/server/library/lexicon.ts';
import { useCompiledWords } from '#lib/server/lexicon/words.ts';
import type { Run } from '../commands.ts';
import { folderFrom } from '../opening.ts';
import type { Output } from '../output.ts';

useCompiledWords();

/** An entry, and the file that it stands in. */
export type Listed = OwnEntry & { readonly path: string };

export const run: Run = async (words, output) => {
	const folder = folderFrom(words);
	const paths = words.rest.length > 0 ? words.rest : await namesFilesIn(folder);
	const stranger = paths.find((path) => !isNamesFile(path));
	if (stranger !== undefined) {
		const reason = `${stranger} is not a lexicon file: lexicon files end in .yaml.`;
		throw problem('usage', { reason, command: 'colloquy lexicon names.yaml' });
	}
	if (paths.length === 0) {
		output.say(`There are no lexicon files of your own yet. Create ${lexiconIn(folder)}/names.yaml, for example:`);
		output.say('person:\n  - en: Ada Vance\n    zh: 艾达·万斯\n    aliases: [Ada]');
		return 0;
	}
	const { listed, broken } = await tellFiles(paths, output);
	await tellMeetings(listed, output);
	const wrong = words.rest.length === 0 ? await tellPacks(folder, output) : 0;
	return broken + wrong === 0 ? 0 : 1;
};

/** What each file holds; `broken`: how many have faults, which are told. */
export async function tellFiles(
	paths: readonly string[],
	output: Output,
): Promise<{ readonly listed: readonly Listed[]; readonly broken: number }> {
	let broken = 0;
	const listed: Listed[] = [];
	for (const path of paths) {
		const entries = await told(path, output);
		if (entries === undefined) broken++;
		else for (const entry of entries) listed.push(entry);
	}
	return { listed, broken };
}

/** Undefined where something is wrong with it, which is said. */
async function told(path: string, output: Output): Promise<readonly Listed[] | undefined> {
	try {
		const { entries, faults } = await readNamesFile(await bytesOf(path), path);
		for (const { line, column, found, expected } of faults)
			output.say(`${path}:${line}:${column}: found ${found}; expected ${expected}.`);
		if (faults.length > 0) return undefined;
		const counts = kinds.flatMap((kind) => {
			const number = entries.filter(({ entry }) => entry.id.startsWith(`${kind}/`)).length;
			return number === 0 ? [] : [`${kind} ${number}`];
		});
		const names = entries.reduce((sum, { entry }) => sum + namesOf(entry).length, 0);
		const whole = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}, ${names} ${names === 1 ? 'name' : 'names'}`;
		await output.data(`${path}: ${whole}${counts.length === 0 ? '' : ` (${counts.join(', ')})`}\n`);
		return entries.map((one) => ({ ...one, path }));
	} catch (error) {
		if (!isProblem(error)) throw error;
		output.say(`colloquy: ${error.message}`);
		return undefined;
	}
}

function namesOf({ en, zh, aliases = [], heard = [] }: OwnEntry['entry']): readonly string[] {
	return [en, zh, ...aliases, ...heard].filter((name) => name !== undefined);
}

/** Where the user's names and those that ship meet, and where a name is a word of everyday. */
export async function tellMeetings(listed: readonly Listed[], output: Output): Promise<void> {
	const { entriesIn } = await import('#lib/server/lexicon/packs.ts');
	const { overlay } = await import('#graph/lexicon/own/overlay.ts');
	const { everydayNames } = await import('#graph/lexicon/own/everyday.ts');
	const { joined, taken } = overlay(entriesIn(), listed);
	const partners = new Map<OwnEntry, (typeof joined)[number]>(joined.map((each) => [each.own, each]));
	const takenBy = new Map<string, Taken[]>();
	for (const one of taken) {
		const known = takenBy.get(one.own);
		if (known === undefined) takenBy.set(one.own, [one]);
		else known.push(one);
	}
	for (const one of listed) {
		const place = `${one.path}:${one.at.line}`;
		const partner = partners.get(one);
		const id = partner?.id ?? one.entry.id;
		if (partner !== undefined) {
			const whose = partner.with === id ? '' : `, which ships as ${partner.with}`;
			await output.data(
				`${place}: ${namesOf(one.entry)[0] ?? ''} is merged with ${id}${whose}: the names of both are used\n`,
			);
		}
		const own = new Set(namesOf(one.entry).map((name) => name.toLowerCase()));
		for (const { name, from } of (takenBy.get(id) ?? []).filter((each) => own.has(each.name.toLowerCase())))
			await output.data(`${place}: “${name}” now refers to ${id}, not to ${from}\n`);
		for (const name of everydayNames(one.entry))
			await output.data(
				`${place}: “${name}” is also an everyday word and matches everywhere; only: [${name}] limits it to interviews that use another name of the entry\n`,
			);
	}
}

async function tellPacks(folder: string, output: Output): Promise<number> {
	const wrong = (await readLexicon(folder)).faults.filter(({ code }) => code === 'pack_unknown');
	for (const { message } of wrong) output.say(`colloquy: ${message}`);
	return wrong.length;
}
