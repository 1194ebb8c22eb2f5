// Whose a graph in a shared database is. A library's id marks its nodes, and a copy of its folder has the same id: so the
// graph has one folder that owns it, and each opening of the graph writes under a token of its own. Whoever finds another
// opening's token in a transaction has lost the graph, and writes nothing.
import { problem, type Problem } from '#graph/problem.ts';
import type { Session } from './session.ts';

/** The folder that a graph is made from, told apart from its copies. */
export type Owner = {
	/** Random, written into a file of the folder: what is put together anew from a backup has another. */
	readonly mark: string;
	/** Of that file: a move keeps it, a copy does not. */
	readonly inode: string;
	/** When that file was born, in nanoseconds; absent where the file system does not tell. */
	readonly born?: string;
	/** The host's name, for people. */
	readonly host: string;
	/** Which installation of a system; absent where it cannot be told, or where the program runs in a container. */
	readonly machine?: string;
	/** Absolute, links resolved. */
	readonly path: string;
};

export type Ownership = {
	readonly owner: Owner;
	/** Another folder's graph is taken over. */
	readonly takesOver?: boolean;
};

/** `token` is this opening's own; `address` is the server's, for messages. */
export type Hold = { readonly owner: Owner; readonly token: string; readonly address?: string };

/** In a transaction: this opening owns the graph from now on. @throws Problem library_copied where another folder does */
export async function takeGraph(
	writing: Session,
	hold: Hold,
	{ takesOver }: { readonly takesOver: boolean },
): Promise<void> {
	const found = await held(writing);
	const other = found?.owner ?? '';
	if (other !== '' && !takesOver) {
		const theirs = ownerIn(other);
		if (theirs === undefined || !isSameFolder(theirs, hold.owner)) throw copied(other, hold);
	}
	await own(writing, hold);
}

/** At the beginning of a transaction. A graph that was emptied is nobody's. @throws Problem library_copied where another opening has the graph */
export async function holdGraph(writing: Session, hold: Hold): Promise<void> {
	const found = await held(writing);
	requireHold(found, hold);
	if ((found?.opening ?? '') === '') await own(writing, hold);
}

type Held = { readonly owner: string | null; readonly opening: string | null };

/** @throws Problem library_copied */
export function requireHold(found: Held | undefined, hold: Hold): void {
	const token = found?.opening ?? '';
	if (token !== '' && token !== hold.token) throw copied(found?.owner ?? '', hold);
}

/** On a server the node stays locked until the transaction ends, so what is read of it stays so. */
async function held(writing: Session): Promise<Held | undefined> {
	await writing.write('hold-library', {});
	return (await writing.ask('library', {}))[0];
}

async function own(writing: Session, { owner, token }: Hold): Promise<void> {
	await writing.write('own-library', { owner: JSON.stringify(owner), opening: token });
}

/**
 * A folder keeps its file's inode wherever it is moved to; where inodes do not last (some network shares and sticks), or
 * a folder was replaced by its own copy, it is in the same place of the same machine.
 */
export function isSameFolder(a: Owner, b: Owner): boolean {
	const isBornWithIt = a.born === undefined || b.born === undefined || a.born === b.born;
	if (a.mark === b.mark && a.inode === b.inode && isBornWithIt) return true;
	return a.machine !== undefined && a.machine === b.machine && a.host === b.host && a.path === b.path;
}

/** Undefined of what another version wrote, or nobody of ours. */
function ownerIn(text: string): Owner | undefined {
	try {
		const owner = JSON.parse(text) as Partial<Owner> | null;
		const { mark, inode, host, path } = owner ?? {};
		const isWhole = [mark, inode, host, path].every((each) => typeof each === 'string');
		return isWhole ? (owner as Owner) : undefined;
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

function copied(owner: string, { address }: Hold): Problem {
	const other = ownerIn(owner);
	return problem('library_copied', {
		...(address === undefined ? {} : { address }),
		...(other === undefined ? {} : { path: other.path, host: other.host }),
	});
}
