import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { converters } from '#graph/source/documents/document.ts';
import { exportNamed } from '#graph/exports/index.ts';
import { restoreBackup } from '#lib/server/backup/restoring.ts';
import { checkLibrary } from '#lib/server/library/checking.ts';
import { hashOf } from '#lib/server/library/records.ts';
import { bold, paragraph, run, word } from '../graph/source/documents/archives.ts';
import { arrivalFrom } from '#lib/server/library/arriving-file.ts';
import type { Library } from '#lib/server/library/library.ts';
import { close, file, json, newFolder, open } from './folder.ts';

const talk = (topic: string): Uint8Array =>
	word(
		['Ada', 'Ben', 'Ada', 'Ben']
			.map((name, at) => paragraph(bold(`${name}:`), run(` ${at} We worked on ${topic} with Alan Turing.`)))
			.join(''),
	);
const text = '**Ada:** 0 We worked on AlphaFold with Alan Turing.\n';

async function ingested(): Promise<{ readonly library: Library; readonly path: string; readonly folder: string }> {
	const folder = newFolder();
	const library = await open(folder);
	const path = file(folder, 'talk.docx', talk('AlphaFold'));
	await library.ingest(await arrivalFrom(path));
	return { library, path, folder };
}

async function checked(
	library: Library,
): Promise<{ readonly faults: readonly string[]; readonly notes: readonly string[] }> {
	const faults: string[] = [];
	const found = await checkLibrary(library, {
		say: () => undefined,
		progress: () => undefined,
		onChecked: async (one) => void faults.push(...one.faults),
	});
	return { faults: [...faults, ...found.faults], notes: found.notes };
}

/** As if an earlier converter had drawn it: other words, and its version. Gives the text. */
function drawnBefore(library: string): string {
	const home = join(library, 'interviews/talk');
	const older = readFileSync(join(home, 'text.md'), 'utf8').replaceAll('AlphaFold', 'GPT-4');
	writeFileSync(join(home, 'text.md'), older);
	const about = json(join(home, 'interview.json')) as { source: { text: object } };
	const source = { ...about.source, text: { ...about.source.text, sha256: hashOf(older), version: 0 } };
	writeFileSync(join(home, 'interview.json'), JSON.stringify({ ...about, source }));
	return older;
}

const exported = async (library: Library): Promise<string> =>
	[...exportNamed('json').write(await library.knowledge())].join('');

describe('a document in the library', () => {
	test('is kept byte for byte, with its text beside it, in which all offsets count', async () => {
		const { library, path } = await ingested();
		const home = join(library.path, 'interviews/talk');
		expect(readFileSync(join(home, 'source.docx'))).toEqual(Buffer.from(talk('AlphaFold')));
		const kept = readFileSync(join(home, 'text.md'), 'utf8');
		expect(kept.startsWith(text)).toBe(true);
		expect(json(join(home, 'interview.json'))).toMatchObject({
			source: {
				file: 'source.docx',
				text: { file: 'text.md', sha256: hashOf(kept), converter: 'word', version: converters.word.version },
			},
		});
		const { mentions, interviews } = await library.knowledge();
		expect(interviews[0]?.source).toMatchObject({ length: kept.length, sha256: hashOf(talk('AlphaFold')) });
		expect(mentions.find(({ surface }) => surface === 'Alan Turing')).toBeDefined();
		for (const { surface, start, end } of mentions) expect(kept.slice(start, end)).toBe(surface);
		expect(await checked(library)).toEqual({ faults: [], notes: [] });

		// Replaced, both are kept; one that cannot be read changes nothing.
		writeFileSync(path, talk('memory'));
		await library.ingest(await arrivalFrom(path));
		expect(readFileSync(join(home, 'text.md'), 'utf8')).toContain('memory');
		expect(readFileSync(join(home, `replaced/${hashOf(kept)}.md`), 'utf8')).toBe(kept);
		expect(existsSync(join(home, `replaced/${hashOf(talk('AlphaFold'))}.docx`))).toBe(true);
		writeFileSync(path, talk('AlphaFold').slice(0, -9));
		await expect(library.ingest(await arrivalFrom(path))).rejects.toMatchObject({ code: 'document_damaged' });
		expect(readFileSync(join(home, 'text.md'), 'utf8')).toContain('memory');
		expect(await checked(library)).toEqual({ faults: [], notes: [] });
	});

	test('is in a backup with its text, and restored elsewhere it is the same, whatever a later converter would draw', async () => {
		const { library, folder } = await ingested();
		await close(library);
		const older = drawnBefore(library.path);
		const before = await open(folder);
		const [graph, tar] = [
			await exported(before),
			file(folder, 'b.tar', await new Response(await before.backup()).bytes()),
		];
		const elsewhere = newFolder();
		await restoreBackup(tar, join(elsewhere, 'library'), { replaces: false });
		const restored = await open(elsewhere);
		const home = join(restored.path, 'interviews/talk');
		expect(readFileSync(join(home, 'text.md'), 'utf8')).toBe(older);
		expect(readFileSync(join(home, 'source.docx'))).toEqual(Buffer.from(talk('AlphaFold')));
		expect(await exported(restored)).toBe(graph);
		expect((await checked(restored)).notes).toHaveLength(1);
	});

	test('goes into the bin with its text, and comes back with it', async () => {
		const { library } = await ingested();
		const home = join(library.path, 'interviews/talk');
		const [graph, kept] = [await exported(library), readFileSync(join(home, 'text.md'), 'utf8')];
		const { key } = await library.remove('talk');
		expect(existsSync(home)).toBe(false);
		expect(readFileSync(join(library.path, 'bin', key, 'text.md'), 'utf8')).toBe(kept);
		await library.bin.restore(key);
		expect(readFileSync(join(home, 'text.md'), 'utf8')).toBe(kept);
		expect(await exported(library)).toBe(graph);
		expect(await checked(library)).toEqual({ faults: [], notes: [] });
	});

	test('is read from the text that is kept, whatever a later converter would draw', async () => {
		const { library, folder } = await ingested();
		await close(library);
		const home = join(library.path, 'interviews/talk');
		const older = drawnBefore(library.path);
		const again = await open(folder);
		expect((await again.knowledge()).turns[0]?.text).toContain('GPT-4');
		expect(await checked(again)).toEqual({
			faults: [],
			notes: [
				'interviews/talk/text.md was drawn by version 0 of word, and this version draws it otherwise: colloquy ingest talk.docx draws it anew',
			],
		});
		expect(await again.ingest(await arrivalFrom(join(folder, 'talk.docx')))).toMatchObject({ outcome: 'replaced' });
		expect(readFileSync(join(home, 'text.md'), 'utf8').startsWith(text)).toBe(true);
		expect(readFileSync(join(home, `replaced/${hashOf(older)}.md`), 'utf8')).toBe(older);
		expect(await checked(again)).toEqual({ faults: [], notes: [] });
	});

	test('whose text is lost, and is drawn otherwise today, says so, with the decisions that fit it no more', async () => {
		const { library, folder } = await ingested();
		await close(library);
		drawnBefore(library.path);
		const before = await open(folder);
		await before.reviews.decide({ decision: 'dismiss', interview: 'talk', entity: 'work/gpt-4' });
		await close(before);
		rmSync(join(before.path, 'interviews/talk/text.md'));
		const again = await open(folder);
		const { faults, notes } = await checked(again);
		expect(faults).toEqual([]);
		expect(notes).toEqual([
			`interviews/talk/text.md is not there: it is drawn from source.docx whenever it is wanted, and what version ${converters.word.version} of word draws is not what version 0 did: decisions may stand elsewhere, or fit nothing`,
			expect.stringMatching(/^the decision .*fits nothing/),
		]);
	});

	test('whose text was changed behind the library’s back is drawn again, and told', async () => {
		const { library, folder } = await ingested();
		await close(library);
		const path = join(library.path, 'interviews/talk/text.md');
		writeFileSync(path, 'Ada: Nothing of it.\n');
		const again = await open(folder);
		expect((await again.knowledge()).turns[0]?.text).toContain('AlphaFold');
		expect((await checked(again)).faults).toEqual([
			'interviews/talk/text.md has changed since it was drawn from source.docx: restore it, or take it away, and it is drawn again',
		]);
		rmSync(path);
		expect(await checked(again)).toEqual({
			faults: [],
			notes: ['interviews/talk/text.md is not there: it is drawn from source.docx whenever it is wanted'],
		});
	});
});
