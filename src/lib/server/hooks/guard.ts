// Who may ask at all. A page of another site can send requests to this machine and, by a name that it lets point here,
// even read answers; so Host must be a name we know, and a write must not come from another origin.
import { problem, type Problem } from '#graph/problem.ts';

export type Asked = {
	readonly method: string;
	/** Of a header, by its lower-case name. */
	readonly header: (name: string) => string | null | undefined;
};

/** The Problem to refuse with; undefined where the request may pass. `names` are lower case, with or without a port. */
export function refusal({ method, header }: Asked, names: readonly string[]): Problem | undefined {
	const host = header('host')?.toLowerCase() ?? '';
	if (!isKnown(host, names)) return problem('host_unknown', { host: host === '' ? '(none)' : host });
	if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return undefined;
	const origin = header('origin');
	if (origin !== null && origin !== undefined) {
		return hostOf(origin) === host ? undefined : problem('origin_foreign', { origin, host });
	}
	return header('sec-fetch-site') === 'cross-site'
		? problem('origin_foreign', { origin: 'another site', host })
		: undefined;
}

function isKnown(host: string, names: readonly string[]): boolean {
	const name = host.replace(/:\d+$/, '');
	return isLoopback(name) || names.includes(name) || names.includes(host);
}

/** Names that lead to this machine whatever a name server says (RFC 6761 for localhost). */
function isLoopback(name: string): boolean {
	return name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name);
}

/** Undefined for `null`, which sandboxed pages and files send. */
function hostOf(origin: string): string | undefined {
	return URL.canParse(origin) ? new URL(origin).host.toLowerCase() : undefined;
}
