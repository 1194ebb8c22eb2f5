// Stores of one library id on one server, each for a folder of its own: one at a time writes, and whoever lost the graph
// is told in the transaction in which it would have written.
import { afterEach, expect, test } from 'vitest';
import { openStoreHere, type Owner, type Store } from '#cypher/store.ts';
import { generate } from '../../generate.ts';
import { everything } from '../contract.ts';
import { sample } from '../sample.ts';
import { useServer } from './server.ts';

const server = useServer();
const copied = { code: 'library_copied' };
const owner = (mark: string): Owner => ({ mark, inode: '7', host: mark, path: `/${mark}` });
const opened: Store[] = [];

afterEach(async () => {
	await server().ask('MATCH (n:Colloquy {library: "owned"}) DETACH DELETE n');
	await Promise.all(opened.splice(0).map((store) => store.close()));
});

async function open(mark: string, how: { readonly anew?: boolean; readonly takesOver?: boolean } = {}): Promise<Store> {
	const ownership = { owner: owner(mark), takesOver: how.takesOver === true };
	const store = await openStoreHere(server().settings, { library: 'owned', anew: how.anew === true, ownership });
	opened.push(store);
	return store;
}

test('whoever comes second is told, and has changed nothing, however it opens', async () => {
	const one = await open('one');
	await one.load(generate({ interviews: 2, turns: 6 }));
	await one.setFingerprint('rules 1');
	const before = await everything(one);
	await expect(open('other')).rejects.toThrow('/one on one');
	await expect(open('other', { anew: true })).rejects.toMatchObject(copied);
	expect(await everything(one)).toEqual(before);
	expect(await one.fingerprint()).toBe('rules 1');
});

test('whoever lost the graph can write nothing, and takes nothing of the other’s for its own', async () => {
	const one = await open('one');
	await one.replace(sample());
	const other = await open('other', { takesOver: true, anew: true });
	const [interview] = generate({ interviews: 1, turns: 6 });
	await other.replace(interview ?? sample());
	await other.setFingerprint('rules 2');
	const before = await everything(other);
	const attempts = [
		() => one.replace(sample()),
		() => one.load([sample()]),
		() => one.remove(interview?.interviews[0]?.id ?? ''),
		() => one.clear(),
		() => one.setFingerprint('rules 1'),
		() => one.fingerprint(),
	];
	for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject(copied);
	expect(await everything(other)).toEqual(before);
	expect(await other.fingerprint()).toBe('rules 2');
});

test('a load in whose middle the graph is taken over ends there', async () => {
	const one = await open('one');
	const [first, second] = generate({ interviews: 2, turns: 6 });
	let other: Store | undefined;
	async function* interviews() {
		yield first ?? sample();
		other = await open('other', { takesOver: true, anew: true });
		await other.replace(sample());
		yield second ?? sample();
	}
	await expect(one.load(interviews())).rejects.toMatchObject(copied);
	expect((await other?.interviews())?.map(({ id }) => id)).toEqual(['dan-roberts-2024']);
});

test('a graph that is being made anew is still somebody’s', async () => {
	const one = await open('one');
	await one.clear();
	await expect(open('other')).rejects.toMatchObject(copied);
	await one.replace(sample());
	await one.clear();
	await expect(open('other')).rejects.toMatchObject(copied);
	expect(await one.fingerprint()).toBeUndefined();
});

test('the same folder opens its graph again, and the opening before writes no more', async () => {
	const one = await open('one');
	await one.replace(sample());
	const again = await open('one');
	await expect(one.replace(sample())).rejects.toMatchObject(copied);
	expect((await again.interviews()).length).toBe(1);
});

test('an owner that nobody can read is another one, and can be taken over from', async () => {
	for (const text of ['{', 'null', '7', '{"mark":"one"}']) {
		const one = await open('one', { takesOver: true });
		await server().ask('MATCH (g:Library {library: "owned"}) SET g.owner = $text, g.opening = "x"', { text });
		await expect(open('one')).rejects.toThrow('belongs to another folder with the same id. ');
		await expect(one.fingerprint()).rejects.toMatchObject(copied);
	}
});
