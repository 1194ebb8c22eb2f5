// Where a Chromium for the browser tests is: one that is installed, Playwright's own, or Debian's package when root.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const applications = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

function executable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** The path of an installed Chromium, or `undefined`. `CHROMIUM` names one outright. */
export function findChromium(): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
	const named = process.env['CHROMIUM'];
	const candidates = [
		...(named === undefined ? [] : [named]),
		...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
		...applications,
		chromium.executablePath(),
	];
	return candidates.find(executable);
}

/** Finds one, or installs one; `undefined` where none can be had, and `why` says what was tried. */
export function obtainChromium(say: (line: string) => void): { path: string } | { path: undefined; why: string } {
	const found = findChromium();
	if (found !== undefined) return { path: found };
	const attempts: [string, string[]][] = [
		[process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']],
	];
	if (process.getuid?.() === 0 && executable('/usr/bin/apt-get')) {
		attempts.unshift(
			['apt-get', ['update', '-q']],
			['apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']],
		);
	}
	for (const [command, words] of attempts) {
		say(`No Chromium yet: ${command} ${words.join(' ')}`);
		spawnSync(command, words, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
		const installed = findChromium();
		if (installed !== undefined) return { path: installed };
	}
	return {
		path: undefined,
		why: 'no Chromium, Chrome or Edge was found, and none could be installed. Install one (Debian: apt-get install chromium; macOS: brew install --cask chromium), or name it in CHROMIUM.',
	};
}
