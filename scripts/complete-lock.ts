// Adds to package-lock.json the optional packages of platforms other than this one, where npm left them out:
// a registry that withholds them makes `npm install` drop them, and `npm ci` on such a platform would then stop.
// Run after changing dependencies: `npm run lock`. tests/project/lock.test.ts holds the lock complete.
import { readFileSync, writeFileSync } from 'node:fs';
import { missingOptionals, type Lock } from './lock.ts';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
const missing = missingOptionals(lock);
for (const { path, entry } of missing) lock.packages[path] = entry;

const root = lock.packages[''];
const sorted = Object.fromEntries(
	Object.entries(lock.packages)
		.filter(([path]) => path !== '')
		.sort(([a], [b]) => (a < b ? -1 : 1)),
);
lock.packages = { ...(root === undefined ? {} : { '': root }), ...sorted };
writeFileSync(file, JSON.stringify(lock, null, '\t') + '\n');
console.log(`${missing.length} packages of other platforms added to package-lock.json.`);
