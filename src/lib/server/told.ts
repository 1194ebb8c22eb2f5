// What whoever asks over HTTP is told of an error. Messages are written for whoever runs the program and name files by
// their whole paths; over HTTP a path begins at the library's own folder, so that no answer tells how this machine is
// laid out. Every answer with a message passes here.
import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname } from 'node:path';
import { isProblem, problem, type Problem } from '#graph/problem.ts';
import { reasonOf, systemCode } from './library/durable.ts';
import { packageRoot } from './root.ts';
import { libraryPath } from './slot.ts';

export type Told = { readonly code: string; readonly message: string };

export function told(known: Problem): Told {
	return { code: known.code, message: messageOf(known) };
}

/** Why the graph could not follow a change that is safe. */
export function toldReason(error: Error): string {
	return messageOf(error);
}

/** Where another folder is, is no place of this library that could be shortened: it is left out. */
function messageOf(error: Error): string {
	const isElsewhere = isProblem(error) && error.code === 'library_copied';
	return withoutPlaces(isElsewhere ? problem('library_copied', {}).message : error.message);
}

const exhausted = ['EMFILE', 'ENFILE'];

/** The Problem that an error is, or comes from; undefined for one that has no name. */
export function problemIn(error: unknown): Problem | undefined {
	// Whatever else it kept from being done, there being no file left to open is why.
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		if (exhausted.includes(systemCode(cause) ?? ''))
			return problem('files_exhausted', { reason: reasonOf(cause) }, { cause: error });
	}
	return isProblem(error) ? error : undefined;
}

/** `/home/ann/talks/interviews/a` is `talks/interviews/a` where /home/ann/talks is the library. */
export function withoutPlaces(message: string): string {
	return folderNames().reduce((text, [path, name]) => text.replaceAll(path, name), message);
}

/** Of a value a message repeats no more than so much (graph/problem.ts), in UTF-16 code units. */
const longest = 300;

type FolderName = readonly [path: string, name: string];

/** Longest first: a library may stand in the program's folder, and both in the home of whoever runs it. */
function folderNames(): readonly FolderName[] {
	const [library, beside] = [libraryPath(), dirname(packageRoot)];
	return [
		...(library === undefined ? [] : named(library, basename(library))),
		...named(packageRoot, basename(packageRoot)),
		// What an installed package needs stands beside it.
		...(basename(beside) === 'node_modules' ? named(beside, 'node_modules') : []),
		...named(homedir(), '~'),
	].sort(([a], [b]) => b.length - a.length);
}

/** As it was given, and as links lead there: engines name files by either. */
function named(path: string, name: string): readonly FolderName[] {
	return [...new Set([path, asLinked(path)])]
		.filter((one) => one.length > 1)
		.map((one): FolderName => [one.slice(0, longest), name]);
}

function asLinked(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}
