// The one open library of the process. The command and the web app are two bundles of one process, each with its own
// copies of modules, so what they share stands under a symbol that both know.
import type { Library } from './library/library.ts';

const slot = Symbol.for('colloquy.library');

type Holder = { [slot]?: Library | undefined };

function holder(): Holder {
	return globalThis as Holder;
}

export function setLibrary(library: Library | undefined): void {
	holder()[slot] = library;
}

/** Undefined until somebody has opened it. */
export function currentLibrary(): Library | undefined {
	return holder()[slot];
}
