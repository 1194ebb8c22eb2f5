// docs/reference.md is generated; settings stand once, in src/lib/server/every-setting.ts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settings } from '#lib/server/every-setting.ts';
import { reference, referencePath } from '../../scripts/reference/page.ts';

const page = readFileSync(referencePath, 'utf8');

/** The anchor that GitHub gives a heading. */
function anchorOf(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s-]/gu, '')
		.trim()
		.replace(/\s/g, '-');
}

describe('docs/reference.md', () => {
	test('is what npm run reference writes', async () => {
		expect(page).toBe(await reference());
	});

	test('leads to nothing that is not there', () => {
		const anchors = new Set([...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading)));
		for (const [, target = ''] of page.matchAll(/\]\(([^)]*)\)/g)) {
			if (target.startsWith('#')) expect(anchors).toContain(target.slice(1));
			else expect(existsSync(join('docs', target)), target).toBe(true);
		}
	});
});

describe('settings', () => {
	const names = settings.map(({ name }) => name).sort();

	test('are all in .env.example, and nothing else is', () => {
		const shown = [...readFileSync('.env.example', 'utf8').matchAll(/^(?:# )?([A-Z][A-Z\d_]+)=/gm)];
		expect(shown.map(([, name]) => name).sort()).toEqual(names);
	});

	test('are all that the program reads of its environment', () => {
		const files = ['src', 'cypher', 'graph', 'bin'].flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((file) => /\.(?:ts|js)$/.test(file))
				.map((file) => readFileSync(join(folder, file), 'utf8')),
		);
		const read = /(?:process\.env|[eE]nvironment)(?:\.|\[')(\w+)|(?:valueOf|numberFrom)\([\w.]+, '([A-Z]\w+)'\)/g;
		const found = files.flatMap((text) => [...text.matchAll(read)].map(([, env, asked]) => env ?? asked ?? ''));
		// The adapter's own, which the command sets, and Node's.
		const told = ['BODY_SIZE_LIMIT', 'NODE_COMPILE_CACHE'];
		expect(found.length).toBeGreaterThan(5);
		expect([...new Set(found)].filter((name) => ![...names, ...told].some((known) => known === name))).toEqual([]);
	});
});
