// The origin under which a request reached this server. By itself it speaks http; behind a proxy that speaks TLS only the
// proxy knows. What a header says of that counts where the settings name the header, since anybody can send one:
// ORIGIN, or PROTOCOL_HEADER, HOST_HEADER and PORT_HEADER, as SvelteKit's adapter reads them.
import type { Asked } from './guard.ts';

export type Proxy = {
	/** `https://talks.example.org`: whatever a request says. */
	readonly origin?: string;
	/** Lower case. */
	readonly protocolHeader?: string;
	readonly hostHeader?: string;
	readonly portHeader?: string;
};

/** `http` or `https`. */
export function schemeOf(header: Asked['header'], { protocolHeader }: Proxy): string {
	const said = protocolHeader === undefined ? undefined : header(protocolHeader);
	// Each proxy on the way may add its own; the first is what the browser spoke.
	return said?.split(',')[0]?.trim().toLowerCase() === 'https' ? 'https' : 'http';
}

/** Undefined where the request's Host makes none. */
export function ownOrigin(header: Asked['header'], proxy: Proxy): string | undefined {
	if (proxy.origin !== undefined) return proxy.origin;
	const { hostHeader, portHeader } = proxy;
	const host = (hostHeader === undefined ? undefined : header(hostHeader)) ?? header('host') ?? '';
	const port = portHeader === undefined ? undefined : header(portHeader);
	const written = `${schemeOf(header, proxy)}://${host}${port === undefined || port === null ? '' : `:${port}`}`;
	if (!URL.canParse(written)) return undefined;
	const { origin, pathname, username, search, hash } = new URL(written);
	return pathname === '/' && username === '' && search === '' && hash === '' ? origin : undefined;
}
