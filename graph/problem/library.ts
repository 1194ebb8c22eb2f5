// What can be wrong with a library, and what it does not contain.

export const libraryMessages = {
	interview_unknown: (about: { id: string }) =>
		`The library has no interview “${about.id}”. GET /api/interviews lists them all.`,
	removed_unknown: (about: { key: string }) =>
		`The bin has nothing under the key “${about.key}”. colloquy bin lists its contents, and so does GET /api/bin.`,
	turn_unknown: (about: { id: string }) =>
		`The turn “${about.id}” does not exist. The id of a turn is that of its interview, a slash, and a number from 1.`,
	entity_unknown: (about: { id: string }) =>
		`The name “${about.id}” does not exist. GET /api/entities?q= searches all names and aliases.`,
	decision_unknown: (about: { id: string }) =>
		`The decision “${about.id}” does not exist. GET /api/decisions lists them all.`,
	decision_unfit: (about: { decision: string; entity: string; reason: string }) =>
		`The decision “${about.decision}” is not possible for ${about.entity}: ${about.reason}. GET /api/interviews/{id}/waiting lists what can be decided.`,
	link_unknown: (about: { a: string; b: string }) =>
		`${about.a} and ${about.b} are not linked: no passage mentions both.`,
	path_unknown: (about: { from: string; to: string }) =>
		`${about.from} and ${about.to} are not connected: no path of links leads from one to the other.`,
	path_cut: (about: { from: string; to: string; followed: number }) =>
		`No path from ${about.from} to ${about.to} was found among the links of ${about.followed} names, which is the limit of the search. ` +
		'There may be a longer path. Start from a name that is closer to the other.',
	interview_id_invalid: (about: { id: string; example: string }) =>
		`“${about.id}” is not a valid interview id. An id has lower-case letters, digits and hyphens, for example ${about.example}.`,
	interview_unreadable: (about: { path: string; reason: string }) =>
		`${about.path} cannot be read as an interview: ${about.reason}. Correct it by hand, or remove it from the library.`,
	interview_set_aside: (about: { id: string; reason: string }) =>
		`The interview ${about.id} is set aside and not in the graph: ${about.reason}`,
	library_missing: (about: { folder: string }) =>
		`There is no library in ${about.folder}. Choose another folder with --library or COLLOQUY_LIBRARY.`,
	library_there: (about: { folder: string; found: string }) =>
		`There is already a library in ${about.folder} (${about.found}). Restore into a new folder with --library, or replace this one with --replace: a copy of it is kept beside it.`,
	/** Without a command where the lock does not say who has it. */
	library_locked: (about: {
		folder: string;
		command?: string;
		pid?: number;
		since?: string;
		host?: string;
		address?: string;
	}) =>
		`Another process has opened the library ${about.folder}` +
		(about.command === undefined
			? '. The lock does not say which process. '
			: `: colloquy ${about.command}, process ${about.pid ?? ''}` +
				`${about.host === undefined ? '' : ` on ${about.host}`}, since ${about.since ?? ''}. `) +
		(about.address === undefined
			? 'Wait until it ends, or stop it.'
			: `It serves ${about.address}. Open that address, or stop the process (Ctrl-C).`) +
		' You can choose another library with COLLOQUY_LIBRARY.',
	library_unusable: (about: { folder: string; reason: string }) =>
		`The library ${about.folder} cannot be used (${about.reason}). Check its permissions, or choose another library with COLLOQUY_LIBRARY.`,
	library_read_only: (about: { reason: string }) =>
		`The library is read-only (${about.reason}). Nothing was changed. Make its folder writable and restart Colloquy, or choose another library with COLLOQUY_LIBRARY.`,
	library_newer: (about: { folder: string; format: number; known: number }) =>
		`The library ${about.folder} was written by a newer version of Colloquy. Its format is ${about.format}; this version reads formats up to ${about.known}. Update Colloquy.`,
	library_damaged: (about: { path: string; reason: string }) =>
		`${about.path} is damaged: ${about.reason}. Correct it by hand, or restore it from a backup.`,
	change_unconfirmed: (about: { what: string; reason: string }) =>
		`${about.what} was made, but the disk did not confirm it (${about.reason}). A power failure could undo it. Check the disk, then run: colloquy check`,
};
