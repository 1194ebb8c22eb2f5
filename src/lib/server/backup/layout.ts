// Which files of a library a backup holds, by their paths in it: the truth, and nothing that is derived from it. A backup
// that comes from elsewhere is held to the same, so that nothing is put anywhere but where a library has it.

/** What stands at the top of a library's folder and is no part of a backup: made again, or of this machine alone. */
export const derivedParts = ['graph', 'review', 'set-aside.json', 'place.json'] as const;

const truthFiles = ['library.json', 'decisions.jsonl', 'audit.jsonl'] as const;
const truthFolders = ['interviews', 'bin', 'lexicon', 'proposals'] as const;
const files: readonly string[] = truthFiles;
const folders: readonly string[] = truthFolders;

/** In the order in which a backup has them. */
export const backedUpParts = [...truthFiles, ...truthFolders] as const;

/** Logs grow at their end alone: as long as they were, they stay as they were. */
export const isLog = (path: string): boolean => path.endsWith('.jsonl') && files.includes(path);

/** In bytes of UTF-8: what every file system takes. */
const longestName = 255;
const longestPath = 1024;
const deepest = 12;

/** Why a path cannot be in a backup; undefined where it can. */
export function unfitReason(path: string): string | undefined {
	const [top = '', ...rest] = path.split('/');
	if (Buffer.byteLength(path) > longestPath) return `its path has more than ${longestPath} bytes`;
	if (rest.length >= deepest) return `it lies more than ${deepest} folders deep`;
	const bad = [top, ...rest].map(badName).find((reason) => reason !== undefined);
	if (bad !== undefined) return bad;
	if (files.includes(top)) return rest.length === 0 ? undefined : `${top} is a file in a library`;
	if (!folders.includes(top)) return 'it is no part of a library';
	return rest.length === 0 ? `${top} is a folder in a library` : undefined;
}

function badName(name: string): string | undefined {
	if (name === '' || name === '.' || name === '..') return 'its path leads elsewhere';
	if (name.startsWith('.')) return 'its name is hidden';
	if (/[\p{Cc}\\\uFFFD]/u.test(name) || !name.isWellFormed())
		return 'its name has characters that not every system takes';
	return Buffer.byteLength(name) > longestName ? 'its name is too long' : undefined;
}

/** A collection of paths that stay apart on every file system, also where upper and lower case are the same. */
export function makeApart(): { clash(path: string): string | undefined } {
	/** By how a file system may see them. */
	const known = new Map<string, { readonly path: string; readonly isFile: boolean }>();
	return {
		/** Another path that this one cannot stand beside; undefined where there is none, and then this one is known too. */
		clash(path) {
			const steps = path.split('/').map((_, at, all) => all.slice(0, at + 1).join('/'));
			for (const step of steps) {
				const folded = step.normalize('NFC').toLowerCase();
				const other = known.get(folded);
				const isFile = step === path;
				if (other !== undefined && (other.path !== step || other.isFile || isFile)) return other.path;
				known.set(folded, { path: step, isFile });
			}
			return undefined;
		},
	};
}
