// The one open library of the process. The command and the web app are two bundles of one process, each with its own
// copies of modules, so what they share stands under a symbol that both know.
import type { Library } from './library/library.ts';

const slot = Symbol.for('colloquy.library');

type Held = { readonly library: Library } | { readonly failure: unknown };
type Holder = { [slot]?: Held | undefined };

function holder(): Holder {
	return globalThis as Holder;
}

export function setLibrary(library: Library | undefined): void {
	holder()[slot] = library === undefined ? undefined : { library };
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
