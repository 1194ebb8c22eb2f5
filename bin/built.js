// Whether dist/ is what the sources beside it would make: a checkout that was built, and not changed since, runs it. It
// begins in half the time.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What `npm run build` makes dist/ and the web app from. */
const folders = ['graph', 'cypher', 'src', 'static'];
const files = ['package.json', 'package-lock.json', 'rolldown.config.js', 'svelte.config.js', 'vite.config.ts'];

/** A file of dist/ that is written last, and is as old as the beginning of the build. */
export const mark = 'built';

/** @param {string} root the folder of package.json */
export function isBuilt(root) {
	const made = statSync(join(root, 'dist', mark), { throwIfNoEntry: false });
	return made !== undefined && ![...folders, ...files].some((name) => isNewer(join(root, name), made.mtimeMs));
}

/**
 * @param {string} path
 * @param {number} since in milliseconds
 * @returns {boolean} also for a folder that something was taken from, or put into
 */
function isNewer(path, since) {
	const found = statSync(path, { throwIfNoEntry: false });
	if (found === undefined || found.mtimeMs > since) return true;
	return found.isDirectory() && readdirSync(path).some((name) => isNewer(join(path, name), since));
}
