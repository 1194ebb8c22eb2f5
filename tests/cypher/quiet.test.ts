// What the embedded engine must do alone: while it folds its log, nothing else may be under way.
import { expect, test } from 'vitest';
import { lane, whileQuiet } from '#cypher/engines/ladybug/connection.ts';
import { loadLadybug } from '#cypher/engines/ladybug/module.ts';
import { problem } from '#graph/problem.ts';

const { Connection, Database } = loadLadybug();

test('work that wants quiet begins when all that was asked is answered, and what is asked meanwhile waits for it', async () => {
	const database = new Database(':memory:');
	const failure = (statement: string) =>
		problem('graph_failed', { engine: 'LadybugDB', statement, reason: 'it failed' });
	const lanes = [1, 2].map(() => lane(new Connection(database), failure));
	const order: string[] = [];
	const ask = (name: string) => (each: (typeof lanes)[number]) =>
		each.alone(async (run) => {
			await run('UNWIND range(1, 20000) AS n RETURN n', {});
			order.push(name);
		});
	const before = lanes.map(ask('asked before'));
	const quiet = whileQuiet(lanes, async () => {
		order.push('begins');
		await new Promise(setImmediate);
		order.push('ends');
	});
	const after = lanes.map(ask('asked after'));
	await Promise.all([...before, quiet, ...after]);
	expect(order).toEqual(['asked before', 'asked before', 'begins', 'ends', 'asked after', 'asked after']);

	await expect(whileQuiet(lanes, () => Promise.reject(new Error('the disk')))).rejects.toThrow('the disk');
	await Promise.all(lanes.map(ask('asked after a failure')));
	expect(order.slice(-2)).toEqual(['asked after a failure', 'asked after a failure']);
	for (const each of lanes) await each.close();
	await database.close();
});
