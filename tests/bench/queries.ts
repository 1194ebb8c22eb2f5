// Every question of the catalogue, asked with what is in the graph: median and 99th percentile, and how they grow.
import type { QueryName } from '#cypher/questions.ts';
import type { Store } from '#cypher/store.ts';
import { everyQuestion } from '../cypher/questions.ts';
import { corpus } from './corpus.ts';
import { figure, median, quantile } from './timing.ts';

const rounds = 20;

export async function benchQueries(
	name: string,
	open: () => Promise<Store>,
	sizes: readonly number[],
): Promise<string[]> {
	const columns = new Map<string, string[]>();
	for (const size of sizes) {
		const store = await open();
		await store.load(corpus(size));
		const asked = await everyQuestion(store);
		for (const [question, parameters] of Object.entries(asked)) {
			const times: number[] = [];
			for (let round = -1; round < rounds; round++) {
				for (const each of parameters) {
					const started = performance.now();
					await store.ask(question as QueryName, each as never);
					if (round >= 0) times.push(performance.now() - started);
				}
			}
			const cell = `${figure(median(times))} / ${figure(quantile(times, 0.99))}`;
			columns.set(question, [...(columns.get(question) ?? []), cell.padStart(16)]);
		}
		await store.clear();
		await store.close();
	}
	return [
		`queries, ${name}: median / 99th percentile in milliseconds`,
		`  ${'interviews'.padEnd(32)}${sizes.map((size) => String(size).padStart(16)).join('')}`,
		...[...columns].map(([question, cells]) => `  ${question.padEnd(32)}${cells.join('')}`),
	];
}
