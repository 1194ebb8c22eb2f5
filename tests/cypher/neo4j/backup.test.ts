// A library moves from one engine to the other by its backup, and back: the graph is no part of it and comes out the same.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { exportNamed } from '#graph/exports/index.ts';
import { restoreBackup } from '#lib/server/backup/restoring.ts';
import { arrivalFrom } from '#lib/server/library/arriving-file.ts';
import { openLibrary, type Library } from '#lib/server/library/library.ts';
import { useServer } from './server.ts';

const server = useServer();
const sample = fileURLToPath(new URL('../../../interviews/dan-roberts-2024.md', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'colloquy-moving-'));
const opened: Library[] = [];

afterEach(async () => {
	for (const library of opened.splice(0)) await library.close();
	rmSync(folder, { recursive: true, force: true });
});

async function open(name: string, engine: 'ladybug' | 'neo4j'): Promise<Library> {
	const library = await openLibrary({
		path: join(folder, name),
		command: 'test',
		...(engine === 'neo4j' ? { neo4j: server().settings } : {}),
	});
	opened.push(library);
	await library.connect();
	return library;
}

async function moved(library: Library, name: string, engine: 'ladybug' | 'neo4j'): Promise<Library> {
	const file = join(folder, `${name}.tar`);
	writeFileSync(file, await new Response(await library.backup()).bytes());
	await restoreBackup(file, join(folder, name), { replaces: false });
	return await open(name, engine);
}

const exported = async (library: Library): Promise<string> =>
	[...exportNamed('json').write(await library.knowledge())].join('');

test('LadybugDB to Neo4j and back: the same export, byte for byte', async () => {
	const first = await open('first', 'ladybug');
	await first.ingest(await arrivalFrom(sample));
	const bytes = new TextEncoder().encode('Ann: I went back to AlphaGo.\n\nBen: And to OpenAI?\n\nAnn: Yes.\n');
	await first.ingest({ name: 'talk.md', bytes });
	await first.reviews.decide({ decision: 'dismiss', entity: 'organization/openai', interview: 'talk' });
	const graph = await exported(first);
	const second = await moved(first, 'second', 'neo4j');
	try {
		expect(second.store().engine.name).toBe('Neo4j');
		expect(await exported(second)).toBe(graph);
		const third = await moved(second, 'third', 'ladybug');
		expect(third.store().engine.name).toBe('LadybugDB');
		expect(await exported(third)).toBe(graph);
	} finally {
		await server().ask('MATCH (n:Colloquy {library: $library}) DETACH DELETE n', { library: second.id });
	}
});
