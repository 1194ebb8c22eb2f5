// What npm runs after `npm ci` in a clone, and before it packs: the build, unless it is made already. A clone that cannot be
// built runs its sources, so that an installation is no failure then; a package without the build would be one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isBuilt } from '../bin/built.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const isPacking = process.env['npm_command'] !== 'ci' && process.env['npm_command'] !== 'install';

if (isPacking || !isBuilt(root) || !existsSync(`${root}/build/handler.js`)) {
	const npm = process.env['npm_execpath'];
	const [command, words] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
	const { status } = spawnSync(command, [...words, 'run', 'build'], { cwd: root, stdio: 'inherit' });
	if (status !== 0 && isPacking) process.exitCode = 1;
	else if (status !== 0) process.stderr.write('Colloquy could not be built here, and runs from its sources.\n');
}
