import { expect, test } from 'vitest';
import { launcherSignals } from '../../bin/launcher-signals.js';

test.each(['linux', 'darwin'])('on %s the launcher passes on what would end the command', (platform) => {
	expect(launcherSignals(platform)).toEqual({ passed: ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'], outlived: [] });
});

test('on Windows it passes on nothing, since kill ends a process there before it could close its library', () => {
	const { passed, outlived } = launcherSignals('win32');
	expect(passed).toEqual([]);
	expect(outlived, 'what a console sends to both').toEqual(['SIGINT', 'SIGBREAK', 'SIGHUP']);
});
