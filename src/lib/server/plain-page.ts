// What a browser gets where the app cannot draw a page: before it is loaded, or where an address that draws none refuses.
// Plain, and by itself again in a moment where waiting helps. No script, no style of another place. In the user's
// language; the server's own message, with the facts, stands below in the one it is written in.
import { tagOf, type Language } from '#lib/i18n/languages.ts';
import { messages } from '#lib/i18n/messages.ts';
import type { Told } from './told.ts';

/** True where a page is wanted rather than JSON: a browser shows the answer, and it is none of the API's. */
export function wantsPage(pathname: string, accept: string | null | undefined): boolean {
	return !isOfApi(pathname) && (accept ?? '').includes('text/html');
}

export function isOfApi(pathname: string): boolean {
	return pathname === '/api' || pathname.startsWith('/api/');
}

export function plainPage({ code, message }: Told, language: Language): string {
	const { errors } = messages[language];
	const known = Object.entries(errors.codes).find(([name]) => name === code)?.[1];
	const isStarting = code === 'starting';
	const again = isStarting ? '<meta http-equiv="refresh" content="1">' : '';
	const words = [known?.hint, isStarting ? errors.waiting : undefined].filter((text) => text !== undefined);
	return `<!doctype html>
<html lang="${tagOf[language]}"><head><meta charset="utf-8"><title>${escaped(known?.title ?? errors.title)} · Colloquy</title>
<meta name="color-scheme" content="light dark"><meta name="viewport" content="width=device-width, initial-scale=1">${again}</head>
<body><main><h1>${escaped(known?.title ?? errors.title)}</h1>
${words.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
<p><a href="/">${escaped(errors.home)}</a></p>
<p lang="en"><small>${escaped(message)}</small></p></main></body></html>
`;
}

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
