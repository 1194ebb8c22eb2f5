/**
 * What the launcher does with a signal while the Node that it started runs: passes it on, or only lives on until that one
 * has closed what it has open. On Windows a console tells both of them, and to pass a signal on there is to end at once.
 * @param {string} platform as process.platform
 * @returns {{ passed: NodeJS.Signals[], outlived: NodeJS.Signals[] }}
 */
export function launcherSignals(platform) {
	return platform === 'win32'
		? { passed: [], outlived: ['SIGINT', 'SIGBREAK', 'SIGHUP'] }
		: { passed: ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'], outlived: [] };
}
