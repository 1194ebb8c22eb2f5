// `vite dev` has no command around it that opens the library, so the app does: ./library, or COLLOQUY_LIBRARY.
import { offerSample } from './library/sample.ts';
import { openLibrary } from './library/library.ts';
import { libraryFolder, neo4jSettings } from './settings.ts';
import { isLibraryHeld, setFailure, setLibrary } from './slot.ts';

const say = (line: string): void => void process.stderr.write(`colloquy: ${line}\n`);

/** Once a process: the module may be loaded again after an edit, the library stays open. */
export function openForDevelopment(): void {
	if (!isLibraryHeld()) void open();
}

async function open(): Promise<void> {
	try {
		const neo4j = neo4jSettings(process.env);
		const library = await openLibrary({
			path: libraryFolder(process.env),
			command: 'dev',
			reads: true,
			...(neo4j === undefined ? {} : { neo4j }),
			say,
		});
		setLibrary(library);
		for (const signal of ['SIGINT', 'SIGTERM'] as const) {
			process.once(signal, () => void library.close().finally(() => process.exit()));
		}
		await offerSample(library);
		await library.stayConnected();
		const state = library.state();
		if (state.state === 'failed') throw state.error;
	} catch (error) {
		setFailure(error);
		say(error instanceof Error ? error.message : String(error));
	}
}
