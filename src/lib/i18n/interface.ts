// How components speak: set once by the root layout, read anywhere below it.
// `const ui = getInterface()` then `ui.messages.reader.title`, `ui.format.number(3)`; all of it follows a change of language.
import { createContext } from 'svelte';
import type { Format } from './format.ts';
import type { Language, Shortcuts } from './languages.ts';
import type { Messages } from './messages.ts';

export type Interface = {
	readonly language: Language;
	readonly messages: Messages;
	readonly format: Format;
	/** Whether keys of a single character do something anywhere on the page. */
	readonly shortcuts: Shortcuts;
};

export const [getInterface, setInterface] = createContext<Interface>();
