// The catalogue of everything that can go wrong: what was found, what was expected, what to do.
// Codes are read by callers and map to HTTP statuses in one table; texts are for people.
import { strip } from './text/strip.ts';

const messages = {
	source_empty: (about: { source: string }) =>
		`${about.source} is empty: there is no transcript to read. Give a file with text in it.`,
	source_binary: (about: { source: string; found: string }) =>
		`${about.source} is not text (${about.found}). Give a transcript as text or Markdown, in UTF-8 or UTF-16.`,
	source_encoding: (about: { source: string; offset: number }) =>
		`${about.source} is not valid UTF-8 (byte ${about.offset}). Save it as UTF-8, or as UTF-16 with a byte-order mark.`,
	source_too_large: (about: { source: string; bytes: number; limit: number }) =>
		`${about.source} has ${about.bytes} bytes; the limit is ${about.limit}. Split the transcript, one interview a file.`,
	format_unknown: (about: { source: string; tried: readonly string[] }) =>
		`No format recognises ${about.source}. Tried: ${about.tried.join(', ')}. Save it as text with "Name:" before each turn.`,
	format_unlisted: (about: { format: string; known: readonly string[] }) =>
		`There is no format “${about.format}”. There are: ${about.known.join(', ')}.`,
	format_unfit: (about: { source: string; format: string; reason: string; fits: readonly string[] }) =>
		`${about.source} cannot be read as ${about.format}: ${about.reason}. ` +
		(about.fits.length === 0 ? 'No format recognises it.' : `By its content it is: ${about.fits.join(', ')}.`),
	transcript_broken: (about: { source: string; format: string; reason: string }) =>
		`${about.source} looks like ${about.format} but cannot be read: ${about.reason}. Export it again, or give the transcript as text.`,
	interview_too_large: (about: { source: string; what: string; found: number; limit: number }) =>
		`${about.source} has ${about.found} ${about.what} or more; one interview has at most ${about.limit}. Split the transcript, one interview a file. Nothing of it was kept.`,
	extraction_timeout: (about: { source: string; seconds: number }) =>
		`${about.source} was not read through within ${about.seconds} seconds, and nothing of it was kept. Split it, or allow more time with COLLOQUY_EXTRACTION_SECONDS.`,
	extraction_memory: (about: { source: string; megabytes: number }) =>
		`${about.source} takes more than ${about.megabytes} MB of memory to read, and nothing of it was kept. Split it, or allow more with COLLOQUY_EXTRACTION_MEMORY.`,
	extraction_ended: (about: { source: string; reason: string }) =>
		`The process that reads transcripts ended while it read ${about.source} (${about.reason}), and nothing of it was kept. Try again; if it ends again, please report it with the file, if you may.`,
	interview_unknown: (about: { id: string }) =>
		`There is no interview ${about.id} in this library. GET /api/interviews lists them.`,
	removed_unknown: (about: { key: string }) =>
		`There is nothing of the key ${about.key} in the bin. colloquy bin lists what is in it, as GET /api/bin does.`,
	turn_unknown: (about: { id: string }) =>
		`There is no turn ${about.id}. A turn's id is its interview's, a slash and its number, from 1.`,
	entity_unknown: (about: { id: string }) =>
		`There is no entity ${about.id}. GET /api/entities?q= finds one by any of its names.`,
	decision_unknown: (about: { id: string }) => `There is no decision ${about.id}. GET /api/decisions lists them.`,
	decision_unfit: (about: { decision: string; entity: string; reason: string }) =>
		`“${about.decision}” cannot be said of ${about.entity}: ${about.reason}. GET /api/interviews/{id}/waiting lists what can be decided.`,
	// Files and what stands beside them
	file_missing: (about: { path: string }) =>
		`There is no file at ${about.path}. Check the path; it counts from the current folder.`,
	file_is_folder: (about: { path: string }) =>
		`${about.path} is a folder. Name the files in it, for example ${strip(about.path, { end: /\// })}/*.md.`,
	file_unreadable: (about: { path: string; reason: string }) =>
		`${about.path} cannot be read (${about.reason}). Check its permissions and those of its folder.`,
	file_unwritable: (about: { path: string; reason: string }) =>
		`${about.path} cannot be written (${about.reason}). Choose another place, or change its permissions.`,
	sidecar_invalid: (about: { source: string; reason: string }) =>
		`${about.source} does not describe an interview: ${about.reason}. Mend it, or take it away: what it would say then comes from the transcript alone.`,
	correction_invalid: (about: { reason: string }) =>
		`This correction cannot be made: ${about.reason}. /api/openapi.json describes what can be corrected; nothing was changed.`,
	audio_type: (about: { source: string; kinds: string }) =>
		`${about.source} is no recording that Colloquy keeps (${about.kinds}), by its first bytes. Convert it, or add the transcript alone.`,
	audio_too_large: (about: { source: string; limit: number }) =>
		`${about.source} has more than ${about.limit} bytes. Compress the recording, for example to MP3 or Opus.`,
	audio_alone: (about: { source: string }) =>
		`${about.source} is a recording without its words. Send it as “audio” together with its transcript as “file”.`,
	audio_missing: (about: { id: string }) =>
		`The library has no recording of ${about.id}. Add one with: colloquy ingest TRANSCRIPT --audio FILE.`,
	// The library
	/** Without a command where the lock does not say who has it. */
	library_locked: (about: {
		folder: string;
		command?: string;
		pid?: number;
		since?: string;
		host?: string;
		address?: string;
	}) =>
		`The library ${about.folder} is open in another process` +
		(about.command === undefined
			? ', and its lock does not say which. '
			: `: colloquy ${about.command}, process ${about.pid ?? ''}` +
				`${about.host === undefined ? '' : ` on ${about.host}`}, since ${about.since ?? ''}. `) +
		(about.address === undefined
			? 'Wait until it has ended, or stop it first.'
			: `It serves ${about.address}: open that address, or stop it first (Ctrl-C).`) +
		' COLLOQUY_LIBRARY names another library.',
	library_unusable: (about: { folder: string; reason: string }) =>
		`The library ${about.folder} cannot be used (${about.reason}). Check its permissions, or name another with COLLOQUY_LIBRARY.`,
	library_read_only: (about: { reason: string }) =>
		`The library cannot be written to (${about.reason}), only read; nothing was changed. Make its folder writable and start again, or name another with COLLOQUY_LIBRARY.`,
	library_newer: (about: { folder: string; format: number; known: number }) =>
		`The library ${about.folder} was written by a newer Colloquy (library format ${about.format}; this one reads up to ${about.known}). Update Colloquy.`,
	library_damaged: (about: { path: string; reason: string }) =>
		`${about.path} cannot be understood: ${about.reason}. Mend it or restore it from a copy.`,
	interview_unreadable: (about: { path: string; reason: string }) =>
		`${about.path} cannot be read as an interview: ${about.reason}. Mend it by hand, or remove it from the library.`,
	interview_set_aside: (about: { id: string; reason: string }) =>
		`The interview ${about.id} is set aside: ${about.reason}`,
	extraction_failed: (about: { source: string; reason: string }) =>
		`${about.source} could not be read through: a rule failed (${about.reason}). Its bytes are kept; please report this with the file, if you may.`,
	library_missing: (about: { folder: string }) =>
		`There is no library at ${about.folder}. COLLOQUY_LIBRARY or --library names another.`,
	library_there: (about: { folder: string; found: string }) =>
		`There is a library at ${about.folder} already (${about.found}). Name a new folder with --library, or let the restored one take its place with --replace: what is there is kept beside it.`,
	backup_damaged: (about: { source: string; member: string; found: string; expected: string }) =>
		`${about.source} is damaged at ${about.member}: found ${about.found}; expected ${about.expected}. Nothing was restored; use another copy of it.`,
	backup_unfit: (about: { source: string; member: string; reason: string }) =>
		`${about.source} cannot be used as a backup because of ${about.member}: ${about.reason}. Nothing was changed.`,
	backup_newer: (about: { source: string; format: number; known: number }) =>
		`${about.source} was made by a newer Colloquy (backup format ${about.format}; this one reads up to ${about.known}). Update Colloquy.`,
	backup_changed: (about: { member: string }) =>
		`${about.member} was changed by another program while it was read, so the backup was broken off. Try again.`,
	backup_busy: (about: { limit: number }) =>
		`${about.limit} backups of this library are being made already. Try again when one of them has ended.`,
	file_there: (about: { path: string }) =>
		`There is a file at ${about.path} already. Choose another name, or let the new one take its place with --replace.`,
	names_invalid: (about: {
		source: string;
		line: number;
		column: number;
		found: string;
		expected: string;
		more: number;
	}) =>
		`${about.source}, line ${about.line}, column ${about.column}: found ${about.found}; expected ${about.expected}.${about.more === 0 ? '' : ` ${about.more} more like it: colloquy lexicon ${about.source} tells them all.`}`,
	names_too_large: (about: { source: string; bytes: number; limit: number }) =>
		`${about.source} has ${about.bytes} bytes; a file of names has at most ${about.limit}. Split it: several can stand side by side.`,
	import_unknown: (about: { source: string; found: string; known: readonly string[] }) =>
		`${about.source} is not an authority file that can be imported (found ${about.found}). These can: ${about.known.join(', ')}. docs/lexicon.md has an example of each.`,
	import_invalid: (about: { source: string; format: string; line: number; found: string; expected: string }) =>
		`${about.source}, line ${about.line}: found ${about.found}; expected ${about.expected}. It was read as ${about.format}, and nothing was imported.`,
	import_empty: (about: { source: string; format: string }) =>
		`${about.source}, read as ${about.format}, has no entry that can be imported, and nothing was written. The lines above say why.`,
	import_too_large: (about: { source: string; limit: number }) =>
		`${about.source} has more than ${about.limit} bytes. Split it, and import each part under a name of its own (--as).`,
	pack_invalid: (about: { source: string; line: number; found: string; expected: string; more: number }) =>
		`${about.source}, line ${about.line}: found ${about.found}; expected ${about.expected}.${about.more === 0 ? '' : ` ${about.more} more like it: npm run lexicon -- check tells them all.`}`,
	pack_unknown: (about: { source: string; name: string; known: readonly string[] }) =>
		`${about.source} asks for the pack “${about.name}”. There are: ${about.known.join(', ')}; all, and none.`,
	disk_full: (about: { path: string }) =>
		`The disk is full: ${about.path} could not be written, and nothing was changed. Free some space, then try again.`,
	interview_id_invalid: (about: { id: string; example: string }) =>
		`“${about.id}” cannot be an interview's id. Lower-case letters, digits and hyphens can, for example ${about.example}.`,
	export_unknown: (about: { format: string; known: readonly string[] }) =>
		`There is no export format “${about.format}”. There are: ${about.known.join(', ')}.`,
	graph_behind: (about: {
		id: string;
		change: 'added' | 'replaced' | 'corrected' | 'removed' | 'restored';
		reason: string;
	}) =>
		`${about.id} is ${about.change} in the library, and that stays so, but the graph could not follow (${about.reason}). The next change or start makes the graph anew from the library.`,
	change_unconfirmed: (about: { what: string; reason: string }) =>
		`${about.what} stands as you asked, but the disk did not confirm it (${about.reason}): a power cut may take it back. Check the disk, then run: colloquy check.`,
	// The command
	usage: (about: { reason: string; command: string }) => `${about.reason} Try: ${about.command}`,
	setting_invalid: (about: { name: string; value: string; expected: string }) =>
		`${about.name} is “${about.value}”; it must be ${about.expected}.`,
	port_taken: (about: { host: string; port: number }) =>
		`Port ${about.port} on ${about.host} is taken by another program. Choose another: npm start -- --port ${about.port + 1}, or set PORT.`,
	address_unusable: (about: { host: string; port: number; reason: string }) =>
		`Cannot listen on ${about.host}, port ${about.port} (${about.reason}). Try HOST=127.0.0.1 and a port above 1023.`,
	address_refused: (about: { address: string; status: number }) =>
		`${about.address} answered with status ${about.status} and no reason. Stop that server, then try again.`,
	web_build_failed: (about: { reason: string }) =>
		`The web app could not be built: ${about.reason}. After mending it, start again.`,
	// The graph
	database_away: (about: { address: string; reason: string }) =>
		`The graph database at ${about.address} does not answer (${about.reason}). Colloquy goes on by itself when it does; nothing is lost meanwhile.`,
	database_refused: (about: { address: string; reason: string }) =>
		`The graph database at ${about.address} refuses (${about.reason}). Check NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE.`,
	database_setting: (about: { address: string; reason: string }) =>
		`NEO4J_URI is “${about.address}”: ${about.reason}. It is written like neo4j://localhost:7687 or bolt://localhost:7687.`,
	/** Without a path for whoever asks over HTTP, and where the owner does not say. */
	library_copied: (about: { address?: string; path?: string; host?: string }) =>
		`The graph of this library${about.address === undefined ? '' : ` at ${about.address}`} belongs to another folder of the same id` +
		(about.path === undefined ? '. ' : `: ${about.path} on ${about.host ?? ''}. `) +
		'Nothing of it was changed, and this folder is unharmed. Where this one is a copy, or a backup that was restored beside it, ' +
		'give it an id and a graph of its own: colloquy rebuild --own-id. Where that one is used no more, because it was moved here ' +
		'or is gone, let this one have its graph: colloquy rebuild --take-over.',
	graph_locked: (about: { path: string }) =>
		`The graph in ${about.path} is open in another process; one at a time can have it. Stop that one first, or name another library with COLLOQUY_LIBRARY.`,
	graph_failed: (about: { engine: string; statement: string; reason: string }) =>
		`${about.engine} could not run “${about.statement}”: ${about.reason}. The library is unharmed; colloquy rebuild makes the graph anew.`,
	graph_crashed: (about: { reason: string }) =>
		`The graph's process ended unexpectedly (${about.reason}). The library is unharmed; the graph is opened again, and made anew where it must be.`,
	graph_engine_missing: (about: { reason: string }) =>
		`The embedded graph engine cannot be loaded (${about.reason}). Run npm ci again on this machine, or name a Neo4j with NEO4J_URI.`,
	// A language model, where the user has one
	llm_unset: (about: { name: string }) =>
		`No language model is set: ${about.name} is missing. COLLOQUY_LLM_URL and COLLOQUY_LLM_MODEL name one (COLLOQUY_LLM_KEY where it wants a key); Colloquy needs none for anything else.`,
	llm_address: (about: { host: string; found: string; isOwn: boolean }) =>
		`The name ${about.host} leads to ${about.found}: ${about.isOwn ? 'your own network' : 'no place for a language model'}. It was not asked. ` +
		'If that is where it is, write the address itself in COLLOQUY_LLM_URL' +
		`${about.isOwn ? `, or say so with COLLOQUY_LLM_PRIVATE=${about.host}` : ''}.`,
	llm_away: (about: { address: string; reason: string }) =>
		`The language model at ${about.address} does not answer (${about.reason}). Nothing is lost: what it answered before is kept, and the same command asks for the rest.`,
	llm_refused: (about: { address: string; model: string; reason: string }) =>
		`The language model at ${about.address} refuses (${about.reason}). Check COLLOQUY_LLM_KEY, COLLOQUY_LLM_URL, and whether it has ${about.model}. What it answered before is kept.`,
	llm_limited: (about: { address: string; reason: string }) =>
		`The language model at ${about.address} takes no more for now (${about.reason}). What it answered is kept: run the same command later, and it asks for the rest.`,
	llm_answer_unreadable: (about: { address: string; model: string; reason: string }) =>
		`An answer of ${about.model} at ${about.address} cannot be read: ${about.reason}. It is not kept; run the command again, or name another model.`,
	// Requests
	starting: (about: { doing: string }) => `Colloquy is starting (${about.doing}). Ask again in a moment.`,
	closing: (_: Record<string, never>) => 'Colloquy is being closed. Start it again with npm start.',
	origin_foreign: (about: { origin: string; host: string }) =>
		`A page of ${about.origin} may not write to ${about.host}. Writes come from Colloquy's own pages, or from programs that send no Origin.`,
	address_invalid: (about: { target: string; reason: string }) =>
		`“${about.target}” is no address of Colloquy: ${about.reason}. Ask for a path, such as /api/interviews; what is no plain letter in it stands as percent codes of UTF-8.`,
	request_invalid: (about: { reason: string }) =>
		`The request is not HTTP that can be read: ${about.reason}. Send it again, with a program that writes HTTP/1.1.`,
	request_slow: (about: { head: number; whole: number }) =>
		`The request came too slowly: its address and headers may take ${about.head} seconds, all of it ${about.whole}. Send it again.`,
	headers_too_large: (about: { limit: number }) =>
		`The request's address and headers are larger than ${about.limit} bytes. Shorten the address; what is long belongs into a body.`,
	files_exhausted: (about: { reason: string }) =>
		`Something could not be opened: ${about.reason}. Nothing was lost. Ask again in a moment; where it comes back, let the process open more (ulimit -n) and start Colloquy again.`,
	server_failed: (about: { reason: string; id: string }) =>
		`Colloquy ended: something went wrong that it has no name for (${about.reason}). What it had confirmed is safe in the library. Start it again, and please report what stands above under ${about.id}.`,
	range_unmet: (about: { range: string; bytes: number }) =>
		`There is nothing at “${about.range}”: the recording has ${about.bytes} bytes. Ask for a range within them, such as bytes=0-999, or for the whole.`,
	host_unknown: (about: { host: string }) =>
		`Colloquy does not answer for “${about.host}”. Use 127.0.0.1 or localhost, or list the name in COLLOQUY_HOSTS.`,
	parameter_invalid: (about: { name: string; value: string; expected: string }) =>
		`The parameter ${about.name} is “${about.value}”; it must be ${about.expected}.`,
	body_too_large: (about: { limit: number }) =>
		`The request is larger than ${about.limit} bytes. Split the transcript, one interview a request.`,
	body_type: (about: { type: string; wanted?: string }) =>
		`“${about.type}” cannot be read here. Send ${about.wanted ?? 'multipart/form-data with a part named file, or application/json with name and text'}.`,
	body_invalid: (about: { reason: string }) =>
		`The request's body cannot be read: ${about.reason}. /api/openapi.json describes it.`,
	link_unknown: (about: { a: string; b: string }) => `No passage mentions both ${about.a} and ${about.b}.`,
	path_unknown: (about: { from: string; to: string }) =>
		`No chain of passages leads from ${about.from} to ${about.to}.`,
	path_cut: (about: { from: string; to: string; followed: number }) =>
		`Whether a chain of passages leads from ${about.from} to ${about.to} is not known: the search ended after the links of ` +
		`${about.followed} entities around one of them. Ask from an entity that is nearer to the other.`,
	route_unknown: (about: { path: string }) =>
		`There is nothing at ${about.path}. /api/openapi.json lists what can be asked.`,
	method_unknown: (about: { method: string; allowed: string }) =>
		`${about.method} is not possible here. Possible: ${about.allowed}.`,
	unexpected: (about: { id: string }) =>
		`Something went wrong that Colloquy has no name for. Its output has the details under ${about.id}.`,
} as const;

type Messages = typeof messages;
export type Code = keyof Messages;
export const codes = Object.keys(messages) as readonly Code[];
/** For docs/reference.md. */
export const sentences: Readonly<Record<Code, (about: never) => string>> = messages;
type About<C extends Code> = Parameters<Messages[C]>[0];

const brand = Symbol.for('colloquy.problem');

/** An error with a code from the catalogue; `message` says what was found, what was expected, what to do. */
export class Problem extends Error {
	readonly code: Code;
	readonly about: Readonly<Record<string, unknown>>;
	readonly [brand] = true;
	constructor(code: Code, message: string, about: Readonly<Record<string, unknown>>, options?: ErrorOptions) {
		super(message, options);
		this.name = 'Problem';
		this.code = code;
		this.about = about;
	}
}

/** Longest name, path or value that a message repeats, in UTF-16 code units. */
const longest = 300;

/** What a message may repeat of what came from outside: cut, and without control characters, which a terminal would obey. */
function shown(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	const plain = value.replace(/\p{Cc}/gu, '\uFFFD').toWellFormed();
	return plain.length > longest ? `${plain.slice(0, longest).toWellFormed()}…` : plain;
}

/** `throw problem('source_empty', { source: 'a.md' })`. Wrong fields for the code do not compile. */
export function problem<C extends Code>(code: C, about: About<C>, options?: ErrorOptions): Problem {
	const plain = Object.fromEntries(Object.entries(about).map(([name, value]) => [name, shown(value)])) as About<C>;
	const message = (messages[code] as (about: About<C>) => string)(plain);
	return new Problem(code, message, about, options);
}

/** True also for a Problem of another bundle of this program: the command and the server are built apart. */
export function isProblem(error: unknown): error is Problem {
	return typeof error === 'object' && error !== null && brand in error;
}
