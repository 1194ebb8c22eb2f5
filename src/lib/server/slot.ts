// The one open library of the process. The command and the web app are two bundles of one process, each with its own
// copies of modules, so what they share stands under a symbol that both know.
import type { Library } from './library/library.ts';

const slot = Symbol.for('colloquy.library');

/** Of the library that was opened last: who asks while it is being closed is told no more than before. */
const path = Symbol.for('colloquy.library.path');

type Held = { readonly library: Library } | { readonly failure: unknown };
type Holder = { [slot]?: Held | undefined; [path]?: string };

function holder(): Holder {
	return globalThis as Holder;
}

export function setLibrary(library: Library | undefined): void {
	holder()[slot] = library === undefined ? undefined : { library };
	if (library !== undefined) holder()[path] = library.path;
}

/** Absolute; also when it has been closed. */
export function libraryPath(): string | undefined {
	return holder()[path];
}

/** Whoever asks for the library from now on is told why there is none. */
export function setFailure(failure: unknown): void {
	holder()[slot] = { failure };
}

/** Undefined until somebody has opened it. @throws what kept it from being opened */
export function currentLibrary(): Library | undefined {
	const held = holder()[slot];
	if (held === undefined) return undefined;
	if ('failure' in held) throw held.failure;
	return held.library;
}

export function isLibraryHeld(): boolean {
	return holder()[slot] !== undefined;
}
