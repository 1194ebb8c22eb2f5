// Ingestion against its floor: the very writes that it sends, sent alone, into a new graph on the same engine. What is
// over 1 is what Colloquy adds: making rows, reading what is there, bringing names and links up to date.
import type { Engine, Values } from '#cypher/engine.ts';
import { storeOn } from '#cypher/store-on-engine.ts';
import { corpus } from './corpus.ts';
import { figure } from './timing.ts';

export type OpenEngine = () => Promise<{ readonly engine: Engine; empty(): Promise<void> }>;
type Sent = { readonly text: string; readonly parameters: Values };

/** The engine, and what it was sent in each transaction, statements that only read left out. */
function recorded(engine: Engine): { readonly engine: Engine; readonly transactions: Sent[][] } {
	const transactions: Sent[][] = [];
	const watched: Engine = {
		...engine,
		inTransaction: (work) =>
			engine.inTransaction(async (run) => {
				const sent: Sent[] = [];
				const result = await work((text, parameters) => {
					if (/^\s*(CREATE|MERGE|SET|DELETE|DETACH DELETE)\b/m.test(text)) sent.push({ text, parameters });
					return run(text, parameters);
				});
				transactions.push(sent);
				return result;
			}),
	};
	return { engine: watched, transactions };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const started = performance.now();
	await work();
	return performance.now() - started;
}

export async function benchIngestion(name: string, open: OpenEngine, sizes: readonly number[]): Promise<string[]> {
	let warm = false;
	const lines = [`ingestion, ${name}: against the bare writes of the same rows (aim: 1.5 times at most)`];
	// The first counts for nothing: an engine that has just started is still compiling.
	for (const size of [1, ...sizes]) {
		const warmUp = lines.length === 1 && !warm;
		const interviews = [...corpus(size)];
		const mentions = interviews.reduce((total, interview) => total + interview.mentions.length, 0);
		const ours = await open();
		await ours.engine.setUp();
		const { engine, transactions } = recorded(ours.engine);
		const spent = await timed(() => storeOn(engine, 'bench').load(interviews));
		await ours.empty();
		const bare = await open();
		await bare.engine.setUp();
		const floor = await timed(async () => {
			for (const sent of transactions)
				await bare.engine.inTransaction(async (run) => {
					for (const { text, parameters } of sent) await run(text, parameters);
				});
		});
		await bare.empty();
		if (warmUp) {
			warm = true;
			continue;
		}
		const each = figure(spent / size);
		lines.push(
			`  ${String(size).padStart(5)} interviews, ${String(mentions).padStart(6)} mentions  ${figure(spent / floor)} times; ${each} ms an interview`,
		);
	}
	return lines;
}
