// Nothing of an interview stays in memory once its graph is given away: a library may have thousands.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { extract } from '../extracting.ts';
import { asMarkdown, talk } from '../bench/talk.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is left of an extraction: references that keep nothing alive. */
function extracted(seed: number): readonly WeakRef<object>[] {
	const text = asMarkdown([...talk('en', 30_000, seed), ...talk('zh', 10_000, seed)]);
	const { knowledge, transcript, report } = extract({ name: 'talk.md', text, sha256: '' }, { id: `talk-${seed}` });
	const { turns, mentions } = knowledge;
	return [knowledge, transcript, report, turns, mentions, ...turns, ...mentions].map((one) => new WeakRef(one));
}

async function collected(): Promise<void> {
	// What a WeakRef leads to lives to the end of the job that made it.
	for (let round = 0; round < 3; round++) {
		await setImmediate();
		collect();
	}
}

test('an interview that was read leaves nothing behind', async () => {
	const left = [1, 2, 3].flatMap(extracted);
	expect(left.length).toBeGreaterThan(1_000);
	await collected();
	expect(left.filter((one) => one.deref() !== undefined).length).toBe(0);
});

test('memory is the same after sixty interviews as after thirty', async () => {
	// Patterns are made ready for each set of kinds of names once, as talks have it.
	for (let seed = 1; seed <= 30; seed++) extracted(seed);
	await collected();
	const before = process.memoryUsage().heapUsed;
	for (let seed = 31; seed <= 60; seed++) extracted(seed);
	await collected();
	// Thirty texts alone would be 1.8 MB, and what is made of them ten times as much.
	expect(process.memoryUsage().heapUsed - before).toBeLessThan(1_500_000);
});
