// A disk that loses power. It stands under `node:fs` for every path below `root`: what was written and not synced may be
// whole, half or gone after a crash, and a name that was made, moved or deleted stays so only once its folder was synced.
// Names of one folder reach the disk in the order in which they changed; folders and contents in any order. A rename is
// whole or not there, in both folders. So it is stricter than ext4 or APFS are, as POSIX permits.
import { Buffer } from 'node:buffer';

/** What is asked of the disk, and what may befall it there. */
export type Step = {
	readonly call: string;
	readonly path: string;
	/** What it brings, for a write. */
	readonly bytes?: number;
};
export type Fault =
	/** The call does nothing and fails so: `ENOSPC`, `EIO`, `EMFILE`. */
	| { readonly fault: 'error'; readonly code: string }
	/** A write that is half done, and fails so. */
	| { readonly fault: 'half'; readonly code: string }
	/** The process ends before the call, or after it. */
	| { readonly fault: 'killed'; readonly when: 'before' | 'half' | 'after' };

type File = { readonly kind: 'file'; live: Buffer; durable: Buffer };
type Folder = {
	readonly kind: 'folder';
	live: Map<string, Node>;
	durable: Map<string, Node>;
	/** Changes of names that are not on the disk yet, oldest first. */
	pending: Change[];
};
type Node = File | Folder;
/** `rename`: its number, which both folders' changes have. */
type Change = { readonly name: string; readonly node: Node | undefined; readonly rename?: number };

export const root = '/simulated';

/** What a call throws in a process that has been killed: nothing catches it for long, since every later call throws it too. */
export class Killed extends Error {}

const newFile = (): File => ({ kind: 'file', live: Buffer.alloc(0), durable: Buffer.alloc(0) });
const newFolder = (): Folder => ({ kind: 'folder', live: new Map(), durable: new Map(), pending: [] });

export type Disk = ReturnType<typeof makeDisk>;

/** `meet` is asked before each call that changes something; undefined lets it pass. */
export function makeDisk(meet: (step: Step, index: number) => Fault | undefined = () => undefined) {
	const top = newFolder();
	let isDead = false;
	let index = 0;
	let renames = 0;
	let rule = meet;
	const folders = new Set<Folder>([top]);

	/** Lets the call happen, or something else; `half` does a part of it. */
	function change<Result>(step: Step, work: () => Result, half: () => void = () => undefined): Result {
		if (isDead) throw new Killed(step.call);
		const fault = rule(step, index++);
		if (fault === undefined) return work();
		if (fault.fault === 'error') throw failure(fault.code, step);
		if (fault.fault === 'half') {
			half();
			throw failure(fault.code, step);
		}
		if (fault.when === 'after') work();
		if (fault.when === 'half') half();
		isDead = true;
		throw new Killed(step.call);
	}

	function look<Result>(work: () => Result): Result {
		if (isDead) throw new Killed('read');
		return work();
	}

	function partsOf(path: string): readonly string[] {
		return path
			.slice(root.length)
			.split('/')
			.filter((part) => part !== '');
	}

	function find(path: string): Node | undefined {
		let node: Node | undefined = top;
		for (const part of partsOf(path)) node = node?.kind === 'folder' ? node.live.get(part) : undefined;
		return node;
	}

	function nodeAt(path: string, call: string): Node {
		const node = find(path);
		if (node === undefined) throw failure('ENOENT', { call, path });
		return node;
	}

	function fileAt(path: string, call: string): File {
		const node = nodeAt(path, call);
		if (node.kind !== 'file') throw failure('EISDIR', { call, path });
		return node;
	}

	function folderAt(path: string, call: string): Folder {
		const node = nodeAt(path, call);
		if (node.kind !== 'folder') throw failure('ENOTDIR', { call, path });
		return node;
	}

	function homeOf(path: string, call: string): { readonly folder: Folder; readonly name: string } {
		const parts = partsOf(path);
		return { folder: folderAt([root, ...parts.slice(0, -1)].join('/'), call), name: parts.at(-1) ?? '' };
	}

	function setName(folder: Folder, name: string, node: Node | undefined, rename?: number): void {
		if (node === undefined) folder.live.delete(name);
		else folder.live.set(name, node);
		folder.pending.push(rename === undefined ? { name, node } : { name, node, rename });
	}

	/** The first `counts` changes of some folders reach the disk, with the other side of each rename, and all before that. */
	function commit(counts: ReadonlyMap<Folder, number>): void {
		const reached = new Map(counts);
		for (let grew = true; grew;) {
			grew = false;
			const renames = new Set(
				[...reached].flatMap(([folder, count]) => folder.pending.slice(0, count).map(({ rename }) => rename ?? -1)),
			);
			for (const folder of folders) {
				const last = folder.pending.findLastIndex(({ rename }) => renames.has(rename ?? -2));
				if (last < (reached.get(folder) ?? 0)) continue;
				reached.set(folder, last + 1);
				grew = true;
			}
		}
		for (const [folder, count] of reached) {
			for (const { name, node } of folder.pending.slice(0, count)) {
				if (node === undefined) folder.durable.delete(name);
				else folder.durable.set(name, node);
			}
			folder.pending = folder.pending.slice(count);
		}
	}

	return {
		failing(next: typeof meet): void {
			rule = next;
			index = 0;
		},
		steps: () => index,
		isDead: () => isDead,
		find,
		look,
		nodeAt,
		fileAt,
		folderAt,
		/** A new process on the same machine: nothing is lost but the process. */
		restart(): void {
			isDead = false;
			rule = () => undefined;
		},
		/** The machine comes back with what had reached the disk, and by `chance` (0 to 1, a call each) with some of the rest. */
		losePower(chance: () => number): void {
			commit(new Map([...folders].map((folder) => [folder, Math.floor(chance() * (folder.pending.length + 1))])));
			for (const folder of folders) {
				folder.live = new Map(folder.durable);
				folder.pending = [];
				for (const node of folder.live.values()) if (node.kind === 'file') settle(node, chance);
			}
			isDead = false;
			rule = () => undefined;
		},
		makeFolder(path: string): string | undefined {
			let first: string | undefined;
			const parts = partsOf(path);
			parts.forEach((_, at) => {
				const here = [root, ...parts.slice(0, at + 1)].join('/');
				if (find(here) !== undefined) return;
				change({ call: 'mkdir', path: here }, () => {
					const made = newFolder();
					folders.add(made);
					const { folder, name } = homeOf(here, 'mkdir');
					setName(folder, name, made);
				});
				first ??= here;
			});
			return first;
		},
		makeOneFolder(path: string): void {
			if (find(path) !== undefined) throw failure('EEXIST', { call: 'mkdir', path });
			const { folder, name } = homeOf(path, 'mkdir');
			change({ call: 'mkdir', path }, () => {
				const made = newFolder();
				folders.add(made);
				setName(folder, name, made);
			});
		},
		openFile(path: string, { make, isNew, empties }: { make: boolean; isNew: boolean; empties: boolean }): Node {
			const there = look(() => find(path));
			if (there !== undefined && isNew) throw failure('EEXIST', { call: 'open', path });
			if (there === undefined && !make) throw failure('ENOENT', { call: 'open', path });
			if (there !== undefined && !(empties && there.kind === 'file' && there.live.length > 0)) return there;
			const { folder, name } = homeOf(path, 'open');
			return change({ call: 'open', path }, () => {
				if (there?.kind === 'file') {
					there.live = Buffer.alloc(0);
					return there;
				}
				const made = newFile();
				setName(folder, name, made);
				return made;
			});
		},
		append(file: File, path: string, data: Buffer): void {
			const add = (bytes: Buffer): void => {
				file.live = Buffer.concat([file.live, bytes]);
			};
			const half = (): void => add(data.subarray(0, Math.floor(data.length / 2)));
			change({ call: 'write', path, bytes: data.length }, () => add(data), half);
		},
		cut(file: File, path: string, length: number): void {
			change({ call: 'truncate', path }, () => {
				file.live = file.live.subarray(0, length);
			});
		},
		sync(node: Node, path: string): void {
			change({ call: node.kind === 'file' ? 'fsync' : 'fsync folder', path }, () => {
				if (node.kind === 'file') node.durable = node.live;
				else commit(new Map([[node, node.pending.length]]));
			});
		},
		rename(from: string, to: string): void {
			const node = look(() => nodeAt(from, 'rename'));
			const [source, target] = [homeOf(from, 'rename'), homeOf(to, 'rename')];
			const there = target.folder.live.get(target.name);
			if (there?.kind === 'folder' && (node.kind === 'file' || there.live.size > 0))
				throw failure(node.kind === 'file' ? 'EISDIR' : 'ENOTEMPTY', { call: 'rename', path: to });
			if (there?.kind === 'file' && node.kind === 'folder') throw failure('ENOTDIR', { call: 'rename', path: to });
			change({ call: 'rename', path: to }, () => {
				renames += 1;
				setName(target.folder, target.name, node, renames);
				setName(source.folder, source.name, undefined, renames);
			});
		},
		link(from: string, to: string): void {
			const file = look(() => fileAt(from, 'link'));
			if (find(to) !== undefined) throw failure('EEXIST', { call: 'link', path: to });
			const { folder, name } = homeOf(to, 'link');
			change({ call: 'link', path: to }, () => setName(folder, name, file));
		},
		remove(path: string, { recursive = false, force = false } = {}): void {
			const there = look(() => find(path));
			if (there === undefined) {
				if (force) return;
				throw failure('ENOENT', { call: 'rm', path });
			}
			if (there.kind === 'folder') {
				if (!recursive) throw failure('EISDIR', { call: 'rm', path });
				for (const name of [...there.live.keys()]) this.remove(`${path}/${name}`, { recursive });
			}
			const { folder, name } = homeOf(path, 'rm');
			change({ call: 'unlink', path }, () => setName(folder, name, undefined));
		},
	};
}

/** What a file holds after a crash: what was synced, all that was written, or a part of what came since. */
function settle(file: File, chance: () => number): void {
	if (file.live === file.durable) return;
	const draw = chance();
	const least = file.live.subarray(0, file.durable.length).equals(file.durable) ? file.durable.length : 0;
	if (draw < 0.4) file.live = file.durable;
	else if (draw < 0.7) file.live = file.live.subarray(0, least + Math.floor((file.live.length - least) * chance()));
	file.durable = file.live;
}

function failure(code: string, { call, path }: Pick<Step, 'call' | 'path'>): NodeJS.ErrnoException {
	return Object.assign(new Error(`${code}: simulated, ${call} '${path}'`), { code, syscall: call, path });
}
