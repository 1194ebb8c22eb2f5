// The sample interview, for a library that nobody has put anything into. It is offered once: removed, it stays removed.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isProblem, type Code } from '#graph/problem.ts';
import { arrivalFrom, isSidecar } from './arriving-file.ts';
import type { Library } from './library.ts';
import { packageRoot } from '../root.ts';

/** Before the graph is opened, which then takes the sample in. True where it was put in. */
export async function offerSample(library: Library): Promise<boolean> {
	if (library.folder.readOnly !== undefined || library.folder.sampleOffered()) return false;
	const isNew = library.records().length === 0 && library.setAside().length === 0;
	if (isNew && !(await placeSample(library))) return false;
	await library.folder.offerSample();
	return isNew;
}

/** False where this machine cannot read it now: the library opens without it, and the next start offers it again. */
async function placeSample(library: Library): Promise<boolean> {
	const folder = join(packageRoot, 'interviews');
	try {
		for (const name of readdirSync(folder).sort()) {
			if (!isSidecar(name)) await library.place(await arrivalFrom(join(folder, name)));
		}
		return true;
	} catch (error) {
		if (!isProblem(error) || !unread.has(error.code)) throw error;
		return false;
	}
}

const unread: ReadonlySet<Code> = new Set(['extraction_timeout', 'extraction_memory', 'extraction_ended']);
