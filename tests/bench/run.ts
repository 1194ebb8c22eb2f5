// `npm run bench`: ratios against named peers in the same run, and how cost grows. No aim is enforced here: machines
// differ, and a figure that failed a build would soon be tuned to the machine.
// `npm run bench -- matcher stages throughput cold extraction hostile page answering ingestion queries` runs some parts; `--quick`
// leaves out 1,000 interviews. `memory` and `largest` take minutes, `quality` needs the texts of the marked interviews (and, for
// two of its peers, Python: `--install`): they run only where they are named.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLadybug } from '#cypher/engines/ladybug/engine.ts';
import { openNeo4j } from '#cypher/engines/neo4j/engine.ts';
import { storeOn } from '#cypher/store-on-engine.ts';
import { openStore } from '#cypher/store.ts';
import { startNeo4j } from '../../scripts/neo4j.ts';
import { benchAnswering } from './answering.ts';
import { sampleText } from './corpus.ts';
import { benchCold } from './cold.ts';
import { benchExtraction } from './extraction.ts';
import { benchHostile } from './hostile.ts';
import { benchIngestion } from './ingestion.ts';
import { benchLargest } from './largest.ts';
import { benchMatcher } from './matcher.ts';
import { benchMemory } from './memory.ts';
import { benchPage } from './page.ts';
import { benchQuality } from './quality.ts';
import { benchQueries } from './queries.ts';
import { benchStages } from './stages.ts';
import { benchThroughput } from './throughput.ts';
import { figure } from './timing.ts';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const sizes = process.argv.includes('--quick') ? [1, 10, 100] : [1, 10, 100, 1000];
const wanted = (part: string): boolean => words.length === 0 || words.includes(part);
const print = (lines: readonly string[]): void => {
	console.log(`${lines.join('\n')}\n`);
};

const memory = (): string =>
	`${figure(process.memoryUsage().rss / 2 ** 20)} MB resident, ${figure(process.memoryUsage().heapUsed / 2 ** 20)} MB heap`;

async function embedded(): Promise<void> {
	const open = async () => {
		const folder = mkdtempSync(join(tmpdir(), 'colloquy-bench-'));
		const engine = await openLadybug(folder);
		return {
			engine,
			empty: async () => {
				await engine.close();
				rmSync(folder, { recursive: true, force: true });
			},
		};
	};
	if (wanted('ingestion')) print(await benchIngestion('LadybugDB', open, sizes));
	if (wanted('queries'))
		print(
			await benchQueries(
				'LadybugDB',
				() => openStore({ engine: 'ladybug', path: ':memory:' }, { library: 'bench' }),
				sizes,
			),
		);
}

async function server(): Promise<void> {
	const neo4j = await startNeo4j({ tell: console.log });
	const settings = {
		engine: 'neo4j' as const,
		uri: neo4j.uri,
		username: neo4j.username,
		password: neo4j.password,
		...(neo4j.database === undefined ? {} : { database: neo4j.database }),
	};
	const open = async () => {
		const engine = await openNeo4j(settings);
		await engine.setUp();
		return {
			engine,
			empty: async () => {
				await storeOn(engine, 'bench').clear();
				await engine.close();
			},
		};
	};
	try {
		if (wanted('ingestion')) print(await benchIngestion('Neo4j', open, sizes));
		if (wanted('queries')) print(await benchQueries('Neo4j', () => openStore(settings, { library: 'bench' }), sizes));
	} finally {
		await neo4j.stop();
	}
}

if (wanted('matcher')) print(benchMatcher(sampleText));
if (wanted('stages')) print(benchStages());
if (wanted('throughput')) print(benchThroughput({ keep: process.argv.includes('--keep') }));
if (wanted('cold')) print(benchCold());
if (wanted('extraction')) print(benchExtraction());
if (wanted('hostile')) print(benchHostile());
if (wanted('page')) print(benchPage());
if (wanted('answering')) print(await benchAnswering());
if (words.includes('quality')) print(benchQuality({ install: process.argv.includes('--install') }));
if (words.includes('memory')) print(await benchMemory());
if (words.includes('largest')) print(['the largest interview that is permitted', ...(await benchLargest())]);
if (wanted('ingestion') || wanted('queries')) {
	await embedded();
	console.log(`memory after the embedded engine's part: ${memory()}\n`);
	await server();
}
