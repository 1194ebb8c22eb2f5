import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toolScript } from '../../scripts/tools.ts';

const source = readFileSync(new URL('../../scripts/test.ts', import.meta.url), 'utf8');
const commands = [...source.matchAll(/part\(\s*(?:'[^']*'|title),\s*'([\w-]+)'/g)].map(([, command = '']) => command);

test('every tool that `npm test` runs is a script that Node starts on every system', () => {
	expect(commands).toEqual(
		expect.arrayContaining(['svelte-kit', 'svelte-check', 'vite', 'eslint', 'prettier', 'vitest']),
	);
	for (const command of commands) {
		expect(readFileSync(toolScript(command), 'utf8'), command).toMatch(/^#!\/usr\/bin\/env node\n/);
	}
});

test('a package without that command is named', () => {
	expect(() => toolScript('sigma')).toThrow(/sigma brings no command sigma/);
});
