// LadybugDB ends its process, or breaks, where a disk is full. That is the graph's process and nobody else's, and whoever
// asked is told of the disk.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore, type StoreProcess } from '#cypher/store.ts';
import { generate } from '../generate.ts';
import { canMount, disk, fill } from './disk.ts';

const open = (folder: string): Promise<StoreProcess> =>
	openStore({ engine: 'ladybug', path: join(folder, 'graph') }, { library: 'full' });

describe.runIf(canMount())('a disk that is full', () => {
	test('before: nothing is begun', async () => {
		const folder = disk(20);
		fill(join(folder, 'filler'), 2 ** 20);
		await expect(open(folder)).rejects.toMatchObject({ code: 'disk_full' });
		rmSync(join(folder, 'filler'));
		await (await open(folder)).close();
	});

	test('soon: writing stops while the engine still can', async () => {
		const folder = disk(20);
		const store = await open(folder);
		const written = async (): Promise<void> => {
			for (const interview of generate({ interviews: 200, turns: 20 })) await store.replace(interview);
		};
		await expect(written()).rejects.toMatchObject({ code: 'disk_full' });
		const interviews = await store.interviews();
		expect(interviews.length).toBeGreaterThan(5);
		await store.close();
		const again = await open(folder);
		expect(again.found).toBe('kept');
		expect(await again.interviews()).toEqual(interviews);
		await again.close();
	});

	test('while the engine writes: its process may end, and that is told as a full disk', async () => {
		const folder = disk(60);
		const store = await open(folder);
		const loading = store.load(generate({ interviews: 400 }), () => {
			fill(join(folder, 'filler'));
		});
		await expect(loading).rejects.toMatchObject({ code: 'disk_full' });
		await store.close().catch((error: unknown) => {
			expect(error).toMatchObject({ code: 'disk_full' });
		});
		rmSync(join(folder, 'filler'));
		const again = await open(folder);
		expect(again.found).toBe('unclosed');
		await again.load(generate({ interviews: 3 }));
		await again.close();
	});
});
