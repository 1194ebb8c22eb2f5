// A file of more turns than an interview may have: refused before anything of it is kept, and nobody is locked out.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { most } from '#graph/model/limits.ts';
import { arrivalFrom } from '#lib/server/library/arriving-file.ts';
import { close, file, newFolder, open, talk } from './folder.ts';

test('a file of too many turns is refused by name, and the library goes on and opens again', async () => {
	const folder = newFolder();
	const library = await open(folder);
	const lines = 'Ann: I know.\nBob: Yes, you do.\n'.repeat(most.turns / 2 + 1);
	const arrival = await arrivalFrom(file(folder, 'chatter.md', lines));
	await expect(library.ingest(arrival)).rejects.toMatchObject({
		code: 'interview_too_large',
		about: { source: 'chatter.md', what: 'turns', limit: most.turns },
	});
	const interviews = join(library.path, 'interviews');
	expect(existsSync(interviews) ? readdirSync(interviews) : []).toEqual([]);
	await library.ingest(await arrivalFrom(file(folder, 'talk.md', talk('memory'))));
	await close(library);
	const again = await open(folder);
	expect((await again.store().interviews()).map(({ id }) => id)).toEqual(['talk']);
	expect(again.said).toEqual([]);
});
