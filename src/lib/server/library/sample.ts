// The sample interview, for a library that nobody has put anything into. It is offered once: removed, it stays removed.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { arrivalFrom, isSidecar } from './arriving-file.ts';
import type { Library } from './library.ts';
import { packageRoot } from '../root.ts';

/** Before the graph is opened, which then takes the sample in. True where it was put in. */
export async function offerSample(library: Library): Promise<boolean> {
	if (library.folder.readOnly !== undefined || library.folder.sampleOffered()) return false;
	const isNew = library.records().length === 0 && library.setAside().length === 0;
	if (isNew) {
		const folder = join(packageRoot, 'interviews');
		for (const name of readdirSync(folder).sort()) {
			if (!isSidecar(name)) await library.place(await arrivalFrom(join(folder, name)));
		}
	}
	await library.folder.offerSample();
	return isNew;
}
