// Opening the library for a command that ends by itself.
import { isLibrary } from '#lib/server/library/folder.ts';
import { openLibrary, type Library } from '#lib/server/library/library.ts';
import { linesOf } from '#lib/server/library/set-aside.ts';
import { libraryFolder, neo4jSettings } from '#lib/server/settings.ts';
import type { Output } from './output.ts';
import type { Words } from './words.ts';

export function folderFrom(words: Words): string {
	return libraryFolder(process.env, words.values['library']);
}

/** Opens the library with its graph in step, does the work, and closes it again, whatever came of the work. */
export async function withLibrary<Result>(
	words: Words,
	output: Output,
	{ command, anew = false }: { readonly command: string; readonly anew?: boolean },
	work: (library: Library) => Promise<Result>,
): Promise<Result> {
	const neo4j = neo4jSettings(process.env);
	const library = await openLibrary({
		path: folderFrom(words),
		command,
		...(neo4j === undefined ? {} : { neo4j }),
		say: output.say,
		progress: output.progress,
	});
	try {
		await library.connect({ anew });
		// A check tells each of them among its faults.
		if (command !== 'check') for (const line of linesOf(library.setAside())) output.say(line);
		return await work(library);
	} finally {
		output.finish();
		await library.close();
	}
}

/** True where there is nothing to look at; looking makes no folder. */
export function isNothingThere(words: Words): boolean {
	return !isLibrary(folderFrom(words));
}
