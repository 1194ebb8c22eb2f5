// Containers that share a library and the machine's host name: each counts its processes for itself, so that an id of one
// says nothing in the other, or names a stranger.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { talk, newFolder } from './folder.ts';
import { canUnshare, program } from './processes.ts';

/** What was ever acknowledged of an interview: its source, and those that were replaced. */
function versionsIn(interview: string): readonly string[] {
	const replaced = readdirSync(join(interview, 'replaced')).map((name) => join('replaced', name));
	return ['source.md', ...replaced].map((name) => readFileSync(join(interview, name), 'utf8'));
}

// Without the right to make namespaces the promise stays untested; in CI that is a failure and not a skip.
const isPossible = canUnshare();
const isNeeded = process.platform === 'linux' && process.env['CI'] === 'true';

describe.skipIf(!isPossible && !isNeeded)('in two PID namespaces of one host', () => {
	test('a second writer is refused while the first lives, and what the first acknowledged stays', async () => {
		const library = join(newFolder(), 'library');
		const first = program(['writer.ts', library], { apart: true });
		expect(await first.next()).toBe('open');
		expect(await first.keep(talk('tides'))).toBe('added');
		const second = program(['writer.ts', library], { apart: true });
		const opening = await second.next();
		expect(await first.keep(talk('reefs'))).toBe('replaced');
		// One that is open all the same still knows the first version, and puts its own in the second one's place.
		if (opening === 'open') expect(await second.keep(talk('dunes'))).toBe('replaced');
		expect(versionsIn(join(library, 'interviews/talk'))).toEqual(
			expect.arrayContaining([talk('tides'), talk('reefs')]),
		);
		expect(opening).toMatch(/^library_locked: .* colloquy ingest, process \d+, since /);
	});

	test('a second gets in at once when the first is killed', async () => {
		const folder = newFolder();
		const first = program(['lock-holder.ts', folder], { apart: true });
		expect(await first.next()).toBe('held');
		await first.kill();
		const before = readFileSync(join(folder, 'lock'), 'utf8');
		const second = program(['lock-holder.ts', folder], { apart: true });
		expect(await second.next()).toBe('held');
		expect(readFileSync(join(folder, 'lock'), 'utf8')).not.toBe(before);
	});

	test('a first without the kernel’s lock is known by its pulse, and one that was killed by having none', async () => {
		const folder = newFolder();
		const first = program(['lock-holder.ts', folder, 'unlocked'], { apart: true });
		expect(await first.next()).toBe('held');
		expect(await program(['lock-holder.ts', folder], { apart: true }).next()).toMatch(/^library_locked/);
		await first.kill();
		expect(await program(['lock-holder.ts', folder], { apart: true }).next()).toBe('held');
	});
});
