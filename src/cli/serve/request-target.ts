// Where a request is meant to go (RFC 9112, 3.2): a path of this server, by itself or behind a whole address. Everything
// that reads it afterwards may take it for such a path: one slash first, percent codes that say characters.
import { problem, type Problem } from '#graph/problem.ts';

export type Target = {
	/** Path and query, as the app is to read them. */
	readonly url: string;
	/** Dots resolved; percent codes as they came. */
	readonly pathname: string;
	/** That a whole address names; it counts instead of the Host header. */
	readonly host?: string;
};

/** @throws Problem address_invalid */
export function targetFrom(written: string): Target {
	const refuse = (reason: string): Problem => problem('address_invalid', { target: written, reason });
	const whole = /^https?:\/\/[^/?#]/i.test(written);
	if (!whole && !written.startsWith('/')) throw refuse('it does not begin with a slash');
	const base = whole ? '' : 'http://localhost';
	if (!URL.canParse(base + written)) throw refuse('it cannot be read');
	const { pathname, search, host, username, password } = new URL(base + written);
	if (username !== '' || password !== '') throw refuse('it names a user');
	// The path as it is resolved: what `/..//evil` comes to would name another host to whoever reads it again.
	if (pathname.startsWith('//') || /^[^?#]*\\/.test(written)) throw refuse('its path names a host');
	if (!saysCharacters(pathname)) throw refuse('its percent codes are no characters');
	return { url: whole ? pathname + search : written, pathname, ...(whole ? { host } : {}) };
}

/** Well-formed UTF-8, without control characters: no name of ours has one. */
function saysCharacters(pathname: string): boolean {
	try {
		return !/\p{Cc}/u.test(decodeURIComponent(pathname));
	} catch {
		return false;
	}
}
