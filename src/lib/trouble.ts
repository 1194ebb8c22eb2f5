// What went wrong, in the reader's words: by its code where the words know it, else by its status.
import type { Messages } from './i18n/messages.ts';

export type Trouble = { readonly title: string; readonly way: string };
type Known = keyof Messages['trouble']['codes'];

function isKnown(code: string, say: Messages): code is Known {
	return Object.hasOwn(say.trouble.codes, code);
}

function kindOf(status: number): keyof Messages['trouble']['status'] {
	if (status === 404) return 'missing';
	if (status === 503) return 'away';
	return status >= 400 && status < 500 ? 'wrong' : 'broken';
}

export function troubleOf(say: Messages, code: string, status = 500): Trouble {
	return isKnown(code, say) ? say.trouble.codes[code] : say.trouble.status[kindOf(status)];
}
