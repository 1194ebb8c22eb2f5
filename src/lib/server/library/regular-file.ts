// Files of the library's folder, read only where they are files: a link may lead out of the library, and a pipe or a
// device would never end.
import { lstat, readFile } from 'node:fs/promises';
import { problem } from '#graph/problem.ts';
import { systemCode } from './durable.ts';

type About = {
	/** The path as messages name it: relative to the library, for those who may not know where it is. */
	readonly shown: string;
	/** In bytes. */
	readonly limit: number;
};

/** Undefined where there is nothing of that name. @throws Problem interview_unreadable for what is no file, or a larger one */
export async function readRegularFile(path: string, { shown, limit }: About): Promise<Buffer | undefined> {
	try {
		const found = await lstat(path);
		if (found.isSymbolicLink()) throw problem('interview_unreadable', { path: shown, reason: linked });
		if (!found.isFile()) throw problem('interview_unreadable', { path: shown, reason: 'it is not a file' });
		if (found.size > limit) {
			const reason = `it has ${found.size} bytes, and ${limit} is the limit`;
			throw problem('interview_unreadable', { path: shown, reason });
		}
		return await readFile(path);
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return undefined;
		throw error;
	}
}

/** Why a link is not followed. */
export const linked = 'it is a symbolic link, which may lead out of the library; put what it leads to in its place';
