// SIGKILL at any moment: what was acknowledged is there, whole, and nothing else is half there.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { environment, newFolder, run, sample, start } from './command.ts';

const files = 10;
const kills = 20;
/** Turns of the sample that each file has; enough for a transaction that can be cut in two. */
const lines = 120;

type Export = {
	readonly interviews: readonly { readonly id: string; readonly source: { readonly sha256: string } }[];
	readonly turns: readonly { readonly interview: string }[];
};

const article = readFileSync(sample, 'utf8').split('\n').slice(0, lines).join('\n');

function version(file: number, round: number): string {
	return article.replace('# ', `# ${file}, ${round}: `);
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

test(
	`${kills} kills of ingest lose nothing that was acknowledged and leave no half interview`,
	{ timeout: 600_000 },
	async () => {
		const folder = newFolder();
		const env = environment(join(folder, 'library'));
		const paths = Array.from({ length: files }, (_, file) => join(folder, `talk-${file}.md`));
		const acknowledged = new Map<string, number>();
		const moments: string[] = [];
		for (let round = 0; round < kills; round++) {
			paths.forEach((path, file) => writeFileSync(path, version(file, round)));
			const ingesting = start(['ingest', ...paths], env);
			// Sometimes before anything was acknowledged, mostly in the middle.
			const early = Math.random() < 0.25;
			const moment = Math.round(Math.random() * 1_500);
			moments.push(`${early ? 'start' : 'first line'} + ${moment} ms`);
			if (!early) await ingesting.until(({ out }) => out.includes('\n'));
			await Promise.race([wait(moment), ingesting.ended]);
			ingesting.child.kill('SIGKILL');
			const { out } = await ingesting.ended;
			for (const line of out.split('\n').slice(0, -1)) acknowledged.set(line.split('\t')[0] ?? '', round);

			const exported = await run(['export', '--format', 'json'], env);
			expect(exported.code, `${exported.err} after ${moments.join(', ')}`).toBe(0);
			const { interviews, turns } = JSON.parse(exported.out) as Export;
			const known = new Map(interviews.map(({ id, source }) => [id, source.sha256]));
			for (const [id, last] of acknowledged) {
				const file = Number(id.split('-')[1]);
				const possible = Array.from({ length: round - last + 1 }, (_, later) => hash(version(file, last + later)));
				expect(possible, `${id} after kill ${round}`).toContain(known.get(id));
			}
			const counted = interviews.map(({ id }) => turns.filter(({ interview }) => interview === id).length);
			expect(new Set(counted).size, 'every interview is whole').toBeLessThanOrEqual(1);
		}
		expect(acknowledged.size).toBeGreaterThan(0);
		const check = await run(['check'], env);
		expect(check.code, check.err).toBe(0);
	},
);
