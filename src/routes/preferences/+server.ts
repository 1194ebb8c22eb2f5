// The user's language, theme and single-key shortcuts, kept in cookies so that the server draws them first.
// A POST, since it changes something; a plain form sends it, so that it works without script. hooks.server.ts has
// looked at its origin by then.
import { redirect } from '@sveltejs/kit';
import { isLanguage, isShortcuts, isTheme, preferenceCookies } from '#lib/i18n/languages.ts';
import { formFields } from '#lib/server/api/form-fields.ts';
import { formReply } from '#lib/server/api/reply.ts';
import type { RequestHandler } from './$types';

const year = 365 * 24 * 60 * 60;

/** Only a path of this site: `//elsewhere` and `/\elsewhere` name other hosts. */
function ownPath(value: unknown): string {
	return typeof value === 'string' && /^\/(?![/\\])/.test(value) && !/[\u0000-\u001f]/.test(value) ? value : '/';
}

export const POST: RequestHandler = formReply(async ({ request, cookies, url }) => {
	const form = await formFields(request);
	const options = {
		path: '/',
		maxAge: year,
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
	} as const;
	const [language, theme, shortcuts] = [form.get('language'), form.get('theme'), form.get('shortcuts')];
	if (isLanguage(language)) cookies.set(preferenceCookies.language, language, options);
	if (isShortcuts(shortcuts)) cookies.set(preferenceCookies.shortcuts, shortcuts, options);
	if (isTheme(theme)) cookies.set(preferenceCookies.theme, theme, options);
	redirect(303, ownPath(form.get('back')));
});
