// A graph whose files are damaged is derived: it is thrown away, made again, and a line says so.
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { arrivalFrom } from '#lib/server/library/arriving-file.ts';
import { close, file, newFolder, open, talk } from './folder.ts';

test('answers as before, and says in a line what was wrong', async () => {
	const folder = newFolder();
	const first = await open(folder);
	await first.ingest(await arrivalFrom(file(folder, 'talk.md', talk('memory'))));
	const before = await first.knowledge();
	await close(first);
	const graph = join(folder, 'library/graph');
	for (const [damage, said] of [
		[
			() => truncateSync(join(graph, 'colloquy.lbug'), 10_000),
			'The graph is damaged. Making it anew from the library.',
		],
		[
			() => writeFileSync(join(graph, 'closed'), ''),
			'The graph was made by another version. Making it anew from the library.',
		],
	] as const) {
		damage();
		const library = await open(folder);
		expect(library.said).toEqual([said]);
		expect(await library.knowledge()).toEqual(before);
		await close(library);
	}
	expect((await open(folder)).said).toEqual([]);
});
