// What went wrong, in the reader's words: by its code where the words know it, else by its status.
import type { Messages } from './i18n/messages.ts';

export type Trouble = { readonly title: string; readonly way: string };
type Known = keyof Messages['trouble']['codes'];

function isKnown(code: string, say: Messages): code is Known {
	return Object.hasOwn(say.trouble.codes, code);
}

/** What the way forward depends on. Some servers between us and the reader change a status; the code says what it was. */
export type Standing = keyof Messages['trouble']['status'];

const awayCodes: readonly string[] = [
	'starting',
	'database_away',
	'database_refused',
	'library_locked',
	'graph_behind',
];

export function standingOf(code: string, status: number): Standing {
	// It is known where it is, and no search finds it.
	if (code === 'interview_set_aside') return 'wrong';
	if (status === 404 || code.endsWith('_unknown')) return 'missing';
	if (status === 503 || awayCodes.includes(code)) return 'away';
	return status >= 400 && status < 500 ? 'wrong' : 'broken';
}

/** Empty where the words do not know the code: the server's own message says it all. */
export function titleOf(say: Messages, code: string): string {
	return isKnown(code, say) ? say.trouble.codes[code].title : '';
}

export function troubleOf(say: Messages, code: string, status = 500): Trouble {
	return isKnown(code, say) ? say.trouble.codes[code] : say.trouble.status[standingOf(code, status)];
}
