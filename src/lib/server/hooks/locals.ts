// What loads and endpoints are given: the answers of the open library, and the user's language and theme.
import type { Handle, RequestEvent } from '@sveltejs/kit';
import { isShortcuts, isTheme, languageFrom, preferenceCookies, tagOf } from '#lib/i18n/languages.ts';
import { openedLibrary } from '../api/library.ts';

export const fillLocals: Handle = async ({ event, resolve }) => {
	const theme = event.cookies.get(preferenceCookies.theme);
	event.locals.language = languageFrom(
		event.cookies.get(preferenceCookies.language),
		event.request.headers.get('accept-language'),
	);
	const shortcuts = event.cookies.get(preferenceCookies.shortcuts);
	event.locals.shortcuts = isShortcuts(shortcuts) ? shortcuts : 'on';
	event.locals.theme = isTheme(theme) ? theme : 'system';
	lendAnswers(event);
	const { language } = event.locals;
	return await resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%colloquy.lang%', tagOf[language]).replace('%colloquy.theme%', event.locals.theme),
	});
};

/** Asked for, not given: what does not need the graph is answered also while it is away. */
function lendAnswers({ locals }: RequestEvent): void {
	Object.defineProperty(locals, 'answers', {
		configurable: true,
		get() {
			return openedLibrary().answers();
		},
	});
}
