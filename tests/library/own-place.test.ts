// What a library's folder tells of itself, on the disk that there is; and copies of a library whose graph lies within.
import { cpSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isSameFolder } from '#cypher/owner.ts';
import { openLibrary } from '#lib/server/library/library.ts';
import { ownerOf, placeFile } from '#lib/server/library/own-place.ts';
import { newFolder } from '../cli/command.ts';

function emptyFolder(): string {
	const folder = join(newFolder(), 'library');
	mkdirSync(folder);
	return folder;
}

describe('a folder', () => {
	test('is the same when it is asked again, and once it was moved', async () => {
		const folder = emptyFolder();
		const owner = await ownerOf(folder);
		expect(await ownerOf(folder)).toEqual(owner);
		renameSync(folder, `${folder}-moved`);
		const moved = await ownerOf(`${folder}-moved`);
		expect(moved).toEqual({ ...owner, path: moved.path });
		expect(isSameFolder(owner, moved)).toBe(true);
	});

	test('is not its copy, whatever the copy keeps, and a copy in its place is', async () => {
		const folder = emptyFolder();
		const owner = await ownerOf(folder);
		cpSync(folder, `${folder}-copy`, { recursive: true, preserveTimestamps: true });
		const copy = await ownerOf(`${folder}-copy`);
		expect(copy.mark).toBe(owner.mark);
		expect(isSameFolder(owner, copy)).toBe(false);
		renameSync(folder, `${folder}-old`);
		renameSync(`${folder}-copy`, folder);
		// In a container nothing tells that this is the same place.
		expect(isSameFolder(owner, await ownerOf(folder))).toBe(owner.machine !== undefined);
	});

	test.each(['', '{', 'null', '[]', '{"mark": 7}', '{"mark": ""}'])(
		'with a spoilt file (%s) gets a new one',
		async (text) => {
			const folder = emptyFolder();
			writeFileSync(join(folder, placeFile), text);
			const { mark } = await ownerOf(folder);
			expect(JSON.parse(readFileSync(join(folder, placeFile), 'utf8'))).toEqual({ mark });
			expect(mark).toMatch(/^[\da-f-]{36}$/);
		},
	);

	test('that cannot have the file is told in words', async () => {
		const folder = emptyFolder();
		mkdirSync(join(folder, placeFile));
		await expect(ownerOf(folder)).rejects.toMatchObject({ code: 'library_unusable' });
	});

	test('with a link in the file’s place gets a file, and what the link leads to stays', async () => {
		const [folder, other] = [emptyFolder(), emptyFolder()];
		const owner = await ownerOf(other);
		symlinkSync(join(other, placeFile), join(folder, placeFile));
		expect((await ownerOf(folder)).mark).not.toBe(owner.mark);
		expect(await ownerOf(other)).toEqual(owner);
	});
});

test('copies of a library whose graph lies within each have their own, at the same time', async () => {
	const folder = join(newFolder(), 'library');
	const open = async (path: string) => {
		const library = await openLibrary({ path, command: 'test' });
		await library.connect();
		return library;
	};
	const talk = (name: string) => ({
		name,
		bytes: new TextEncoder().encode('Ann: I went back to AlphaGo.\n\nBen: And?\n'),
	});
	const idsIn = async (library: Awaited<ReturnType<typeof open>>) =>
		(await library.knowledge()).interviews.map(({ id }) => id);
	const first = await open(folder);
	await first.ingest(talk('one.md'));
	await first.close();
	cpSync(folder, `${folder}-copy`, { recursive: true });
	const [library, copy] = [await open(folder), await open(`${folder}-copy`)];
	expect(copy.id).toBe(library.id);
	await Promise.all([
		library.ingest({ ...talk('two.md'), id: 'two' }),
		copy.ingest({ ...talk('three.md'), id: 'three' }),
	]);
	expect(await idsIn(library)).toEqual(['one', 'two']);
	expect(await idsIn(copy)).toEqual(['one', 'three']);
	await Promise.all([library.close(), copy.close()]);
});
