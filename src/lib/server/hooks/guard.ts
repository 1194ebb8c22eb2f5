// Who may ask at all. A page of another site can send requests to this machine and, by a name that it lets point here,
// even read answers; so Host must be a name we know, and a write must not come from another origin.
import { problem, type Problem } from '#graph/problem.ts';

export type Asked = {
	readonly method: string;
	/** Of a header, by its lower-case name. */
	readonly header: (name: string) => string | null | undefined;
	/** Under which the request reached us, `http://127.0.0.1:3000`; undefined where its Host makes none. */
	readonly own: string | undefined;
};

const reading = ['GET', 'HEAD', 'OPTIONS'];

/** What a browser says of a request that no page of another origin has sent; programs say nothing. */
const ownSites = ['same-origin', 'none'];

/** The Problem to refuse with; undefined where the request may pass. `names` are lower case, with or without a port. */
export function refusal({ method, header, own }: Asked, names: readonly string[]): Problem | undefined {
	const host = header('host')?.toLowerCase() ?? '';
	if (own === undefined || !isKnown(host, names))
		return problem('host_unknown', { host: host === '' ? '(none)' : host });
	if (reading.includes(method)) return undefined;
	const origin = header('origin') ?? undefined;
	// Scheme, name and port: a page of https://localhost is no page of http://localhost. `null` is what sandboxed pages send.
	if (origin !== undefined) return originOf(origin) === own ? undefined : problem('origin_foreign', { origin, host });
	const site = header('sec-fetch-site') ?? undefined;
	if (site === undefined || ownSites.includes(site)) return undefined;
	return problem('origin_foreign', { origin: 'another site', host });
}

function isKnown(host: string, names: readonly string[]): boolean {
	const name = host.replace(/:\d+$/, '');
	return isLoopback(name) || names.includes(name) || names.includes(host);
}

/** Names that lead to this machine whatever a name server says (RFC 6761 for localhost). */
function isLoopback(name: string): boolean {
	return /^(?:[\w-]+\.)*localhost$/.test(name) || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name);
}

/** Undefined for what is no address of a page, `null` among it. */
function originOf(written: string): string | undefined {
	if (!URL.canParse(written)) return undefined;
	const { origin, protocol } = new URL(written);
	return protocol === 'http:' || protocol === 'https:' ? origin : undefined;
}
