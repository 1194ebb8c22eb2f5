// What a page says of an error: by its code where there is a message for it, else by its class.
import type { Messages } from './i18n/messages.ts';

export type ErrorText = { readonly title: string; readonly hint: string };
type KnownCode = keyof Messages['errors']['codes'];

function isKnown(code: string, messages: Messages): code is KnownCode {
	return Object.hasOwn(messages.errors.codes, code);
}

/** What the page offers depends on it. A proxy between server and user may change a status; the code says what it was. */
export type ErrorClass = keyof Messages['errors']['status'];

const unavailableCodes: readonly string[] = [
	'starting',
	'database_away',
	'database_refused',
	'library_locked',
	'graph_behind',
];

export function errorClass(code: string, status: number): ErrorClass {
	// It is known where it is, and no search finds it.
	if (code === 'interview_set_aside') return 'invalid';
	if (status === 404 || code.endsWith('_unknown')) return 'missing';
	if (status === 503 || unavailableCodes.includes(code)) return 'unavailable';
	return status >= 400 && status < 500 ? 'invalid' : 'failed';
}

/** Empty where there is no message for the code: the server's own says it all. */
export function errorTitle(messages: Messages, code: string): string {
	return isKnown(code, messages) ? messages.errors.codes[code].title : '';
}

export function errorText(messages: Messages, code: string, status = 500): ErrorText {
	return isKnown(code, messages) ? messages.errors.codes[code] : messages.errors.status[errorClass(code, status)];
}
