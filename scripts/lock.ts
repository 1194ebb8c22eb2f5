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
	'arm-eabi': 'arm',
	'arm-gnueabihf': 'arm',
	'arm-musleabihf': 'arm',
	arm64: 'arm64',
	x64: 'x64',
	ia32: 'ia32',
	loong64: 'loong64',
	ppc64: 'ppc64',
	riscv64: 'riscv64',
	s390x: 's390x',
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

/** Where Node looks for `name` from a package at `path`: nearest folder first, as the lock writes it. */
function placesFor(path: string, name: string): string[] {
	const above = path.split('/node_modules/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/node_modules/'));
	const nearest = above.reverse().filter((place) => place !== '');
	return [...nearest.map((place) => `${place}/node_modules/${name}`), `node_modules/${name}`];
}

/** The optional packages that some entry asks for and no entry of the lock describes, each with the place it takes. */
export function missingOptionals(lock: Lock): { path: string; entry: LockEntry }[] {
	const packages = { ...lock.packages };
	const missing: { path: string; entry: LockEntry }[] = [];
	for (const [path, asker] of Object.entries(lock.packages)) {
		for (const [name, version] of Object.entries(asker.optionalDependencies ?? {})) {
			const places = placesFor(path, name);
			if (places.some((place) => packages[place] !== undefined)) continue;
			const free = places.at(-1) ?? `node_modules/${name}`;
			const dev = asker.dev === true ? { dev: true } : {};
			const entry = { version, ...dev, optional: true, ...platformOf(name) };
			packages[free] = entry;
			missing.push({ path: free, entry });
		}
	}
	return missing;
}
