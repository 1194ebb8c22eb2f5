// What can be wrong with the command, its server, and a request.

export const serverMessages = {
	usage: (about: { reason: string; command: string }) => `${about.reason} Try: ${about.command}`,
	setting_invalid: (about: { name: string; value: string; expected: string }) =>
		`${about.name} is “${about.value}”. It must be ${about.expected}.`,
	port_taken: (about: { host: string; port: number }) =>
		`Another program uses port ${about.port} on ${about.host}. Choose another port: npm start -- --port ${about.port + 1}, or set PORT.`,
	address_unusable: (about: { host: string; port: number; reason: string }) =>
		`Colloquy cannot listen on ${about.host}, port ${about.port} (${about.reason}). Try HOST=127.0.0.1 and a port above 1023.`,
	address_refused: (about: { address: string; status: number }) =>
		`The server at ${about.address} answered with status ${about.status} and no reason. Stop it, then try again.`,
	data_unfit: (about: { file: string; found: string; expected: string }) =>
		`Colloquy’s own file ${about.file} cannot be used: found ${about.found}, expected ${about.expected}. Install Colloquy again.`,
	web_build_failed: (about: { reason: string }) =>
		`The web app could not be built: ${about.reason}. Fix this, then start Colloquy again.`,
	starting: (about: { doing: string }) => `Colloquy is starting (${about.doing}). Try again in a moment.`,
	closing: (_: Record<string, never>) => 'Colloquy is shutting down. Start it again with: npm start',
	server_failed: (about: { reason: string; id: string }) =>
		`Colloquy stopped because of an unexpected error (${about.reason}). All confirmed changes are safe in the library. Start it again, and please report the lines above with the reference ${about.id}.`,
	unexpected: (about: { id: string }) =>
		`An unexpected error occurred. Colloquy’s output has the details, under the reference ${about.id}.`,
	files_exhausted: (about: { reason: string }) =>
		`No more files or connections can be opened (${about.reason}). Nothing is lost. Try again in a moment. If this happens often, raise the limit (ulimit -n) and restart Colloquy.`,
	export_unknown: (about: { format: string; known: readonly string[] }) =>
		`“${about.format}” is not a known export format. Known formats: ${about.known.join(', ')}.`,
	origin_foreign: (about: { origin: string; host: string }) =>
		`A page from ${about.origin} may not write to ${about.host}. Only Colloquy’s own pages may, and programs that send no Origin header.`,
	host_unknown: (about: { host: string }) =>
		`Colloquy does not serve the host name “${about.host}”. Use 127.0.0.1 or localhost, or add the name to COLLOQUY_HOSTS.`,
	address_invalid: (about: { target: string; reason: string }) =>
		`“${about.target}” is not a valid address: ${about.reason}. Ask for a path such as /api/interviews, and write other characters as percent-encoded UTF-8.`,
	request_invalid: (about: { reason: string }) =>
		`The request is not valid HTTP: ${about.reason}. Send it with a program that supports HTTP/1.1.`,
	request_slow: (about: { head: number; whole: number }) =>
		`The request arrived too slowly. The limit is ${about.head} seconds for the address and headers, and ${about.whole} seconds in all. Send it again.`,
	headers_too_large: (about: { limit: number }) =>
		`The address and headers of the request are too large. The limit is ${about.limit} bytes. Shorten the address, and send long values in the body.`,
	parameter_invalid: (about: { name: string; value: string; expected: string }) =>
		`The parameter ${about.name} is “${about.value}”. It must be ${about.expected}.`,
	body_too_large: (about: { limit: number }) =>
		`The request is too large. The limit is ${about.limit} bytes. Send one interview per request.`,
	body_type: (about: { type: string; wanted?: string }) =>
		`Content of the type “${about.type}” is not accepted here. Send ${about.wanted ?? 'multipart/form-data with a part named file, or application/json with name and text'}.`,
	body_invalid: (about: { reason: string }) =>
		`The body of the request is not valid: ${about.reason}. /api/openapi.json describes it.`,
	route_unknown: (about: { path: string }) =>
		`There is nothing at ${about.path}. /api/openapi.json lists all addresses.`,
	method_unknown: (about: { method: string; allowed: string }) =>
		`The method ${about.method} is not supported here. Supported: ${about.allowed}.`,
};
