// What package-lock.json lacks so that `npm ci` works on every platform that a dependency names.

export type LockEntry = {
	version?: string;
	optional?: boolean;
	dev?: boolean;
	os?: string[];
	cpu?: string[];
	libc?: string[];
	optionalDependencies?: Record<string, string>;
};
export type Lock = { packages: Record<string, LockEntry> };

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors: Record<string, string> = {
	'arm-eabi': 'arm', 'arm-gnueabihf': 'arm', 'arm-musleabihf': 'arm', 'arm64': 'arm64', 'x64': 'x64', 'ia32': 'ia32',
	'loong64': 'loong64', 'ppc64': 'ppc64', 'riscv64': 'riscv64', 's390x': 's390x',
};

/** Reads the platform off a package's name, as `@rollup/rollup-linux-arm64-musl` writes it. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
	const os = systems.find((system) => name.includes(`-${system}-`) || name.includes(`/${system}-`));
	const cpu = Object.keys(processors).find((processor) => new RegExp(`-${processor}(-|$)`).test(name));
	const libc = /-musl/.test(name) ? 'musl' : /-gnu/.test(name) && os === 'linux' ? 'glibc' : undefined;
	const processor = cpu === undefined ? undefined : processors[cpu];
	return {
		...(os === undefined ? {} : { os: [os] }),
		...(processor === undefined ? {} : { cpu: [processor] }),
		...(libc === undefined ? {} : { libc: [libc] }),
	};
}

/** The optional packages that some entry asks for and no entry of the lock describes. */
export function missingOptionals(lock: Lock): { path: string; entry: LockEntry }[] {
	const paths = Object.keys(lock.packages);
	const missing = new Map<string, LockEntry>();
	for (const entry of Object.values(lock.packages)) {
		for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
			if (paths.some((path) => path.endsWith(`node_modules/${name}`))) continue;
			const dev = entry.dev === true ? { dev: true } : {};
			missing.set(`node_modules/${name}`, { version, ...dev, optional: true, ...platformOf(name) });
		}
	}
	return [...missing].map(([path, entry]) => ({ path, entry }));
}
