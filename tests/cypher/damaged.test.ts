// Files of the embedded engine that are not what was closed, by whatever. Each damage is made to a graph that was closed in
// order. What opens then is empty, or whole: never a part, and never the end of the process that asked.
import {
	appendFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openStore, type Found } from '#cypher/store.ts';
import { generate, random } from '../generate.ts';
import { everything } from './contract.ts';

const page = 4096;
const folder = mkdtempSync(join(tmpdir(), 'colloquy-damaged-'));
const sound = join(folder, 'sound');
const path = join(folder, 'graph');
const database = join(path, 'colloquy.lbug');
const closed = join(path, 'closed');
const open = (at: string) => openStore({ engine: 'ladybug', path: at }, { library: 'damaged' });
let before: unknown;

beforeAll(async () => {
	const store = await open(sound);
	await store.load(generate({ interviews: 2, turns: 10 }));
	await store.setFingerprint('whole');
	before = await everything(store);
	await store.close();
}, 60_000);
afterEach(() => rmSync(path, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Changes the file's bytes where it stands. */
function changed(file: string, change: (bytes: Buffer) => void): void {
	const bytes = readFileSync(file);
	change(bytes);
	writeFileSync(file, bytes);
}

function flip(seed: number): () => void {
	return () => {
		const next = random(seed);
		changed(database, (bytes) => {
			const start = Math.floor(next() * (bytes.length / page)) * page;
			for (let n = 0; n < 8; n++) {
				const at = start + Math.floor(next() * page);
				bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << Math.floor(next() * 8)), at);
			}
		});
	};
}

const noise = (seed: number, length: number): Buffer => {
	const next = random(seed);
	return Buffer.from(Array.from({ length }, () => Math.floor(next() * 256)));
};

test.each<readonly [what: string, found: Found, damage: () => void]>([
	['a first page of noise', 'damaged', () => changed(database, (bytes) => void noise(1, page).copy(bytes))],
	...[2, 3, 4, 5, 6, 7].map(
		(seed) => [`flipped bits in a page (seed ${String(seed)})`, 'damaged', flip(seed)] as const,
	),
	[
		'a page of zeros in the middle',
		'damaged',
		() => changed(database, (bytes) => void bytes.fill(0, 5 * page, 6 * page)),
	],
	['a file that was cut', 'damaged', () => truncateSync(database, 3 * page + 100)],
	['an empty file', 'damaged', () => truncateSync(database, 0)],
	['bytes after its end', 'damaged', () => appendFileSync(database, noise(8, 100))],
	['a folder in its place', 'damaged', () => [rmSync(database), mkdirSync(database)]],
	['a log of noise', 'damaged', () => writeFileSync(`${database}.wal`, noise(9, 3 * page))],
	['a shadow of noise', 'damaged', () => writeFileSync(`${database}.shadow`, noise(10, page))],
	[
		'a seal without its hash',
		'damaged',
		() => writeFileSync(closed, `${readFileSync(closed, 'utf8').split('\n')[0] ?? ''}\n`),
	],
	['a seal with another hash', 'damaged', () => changed(closed, (bytes) => void bytes.write('0000', bytes.length - 5))],
	['a seal of noise', 'of another version', () => writeFileSync(closed, noise(11, 200))],
	['an empty seal', 'of another version', () => writeFileSync(closed, '')],
	['a folder in place of the seal', 'damaged', () => [rmSync(closed), mkdirSync(closed)]],
	['a seal that leads nowhere', 'unclosed', () => [rmSync(closed), symlinkSync(join(folder, 'nowhere'), closed)]],
	['no seal', 'unclosed', () => rmSync(closed)],
	['no file', 'new', () => rmSync(database)],
	['an owner of noise', 'kept', () => writeFileSync(join(path, 'owner'), noise(12, 50))],
	['a folder in place of the owner', 'kept', () => mkdirSync(join(path, 'owner'))],
])('%s', async (_, found, damage) => {
	cpSync(sound, path, { recursive: true });
	damage();
	const store = await open(path);
	expect(store.found).toBe(found);
	expect(await store.fingerprint()).toBe(found === 'kept' ? 'whole' : undefined);
	if (found !== 'kept') {
		expect(await store.interviews()).toEqual([]);
		await store.load(generate({ interviews: 2, turns: 10 }));
	}
	expect(await everything(store)).toEqual(before);
	await store.close();
	expect(readdirSync(path).sort()).toEqual(['closed', 'colloquy.lbug']);
});
