// Opening the library for a command that ends by itself.
import { isProblem } from '#graph/problem.ts';
import { isLibrary } from '#lib/server/library/folder.ts';
import { openLibrary, type Library } from '#lib/server/library/library.ts';
import { linesOf } from '#lib/server/library/set-aside.ts';
import { libraryFolder, neo4jSettings } from '#lib/server/settings.ts';
import type { Output } from './output.ts';
import type { Words } from './words.ts';

export function folderFrom(words: Words): string {
	return libraryFolder(process.env, words.values['library']);
}

type Opening = {
	readonly command: string;
	/**
	 * In step unless said otherwise; `anew`: made so from the library. `as it is`: nothing is made, and the work is done also
	 * where it cannot be opened, which is said. `not`: only the folder is worked on.
	 */
	readonly graph?: 'anew' | 'as it is' | 'not';
	/** A library that cannot be written is opened for reading. */
	readonly reads?: boolean;
	/** What is done where a copy of the folder has the same id: this one gets another, or the graph that the copy has. */
	readonly apart?: 'own id' | 'takes over' | undefined;
};

/** Opens the library, does the work, and closes it again, whatever came of the work. */
export async function withLibrary<Result>(
	words: Words,
	output: Output,
	{ command, graph, reads = false, apart }: Opening,
	work: (library: Library) => Promise<Result>,
): Promise<Result> {
	const neo4j = neo4jSettings(process.env);
	const library = await openLibrary({
		path: folderFrom(words),
		command,
		reads,
		ownId: apart === 'own id',
		...(neo4j === undefined ? {} : { neo4j }),
		say: output.say,
		progress: output.progress,
	});
	try {
		if (graph === 'as it is') await openGraph(library, output);
		else if (graph !== 'not') await library.connect({ anew: graph === 'anew', takesOver: apart === 'takes over' });
		// A check tells each of them among its faults.
		if (command !== 'check' && graph !== 'not') for (const line of linesOf(library.setAside())) output.say(line);
		return await work(library);
	} finally {
		output.finish();
		await library.close();
	}
}

/** What the graph is made from is changed all the same, and that may be what mends it. */
async function openGraph(library: Library, output: Output): Promise<void> {
	try {
		await library.connect({ onlyOpens: true });
	} catch (error) {
		if (!isProblem(error)) throw error;
		output.say(`The graph is not updated: ${error.message}`);
	}
}

/** True where there is nothing to look at; looking makes no folder. */
export function isNothingThere(words: Words): boolean {
	return !isLibrary(folderFrom(words));
}
