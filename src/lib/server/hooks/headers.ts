// What every answer says about itself. Pages get a policy of their own from SvelteKit (svelte.config.js), with a hash for
// its one inline script; this is for everything else, and stands wherever there is none.

const policy = [
	"default-src 'self'",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'self'",
	"frame-ancestors 'none'",
].join('; ');

export const protectiveHeaders: Readonly<Record<string, string>> = {
	'content-security-policy': policy,
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};
