// What can be wrong with files: a path, a sidecar, a recording, a backup, lists of names.
import { strip } from '../text/strip.ts';

export const fileMessages = {
	file_missing: (about: { path: string }) =>
		`The file ${about.path} does not exist. Check the path: a relative path starts from the current folder.`,
	file_is_folder: (about: { path: string }) =>
		`${about.path} is a folder, not a file. Name the files in it, for example ${strip(about.path, { end: /\// })}/*.md.`,
	file_unreadable: (about: { path: string; reason: string }) =>
		`${about.path} cannot be read (${about.reason}). Check the permissions of the file and of its folder.`,
	file_unwritable: (about: { path: string; reason: string }) =>
		`${about.path} cannot be written (${about.reason}). Choose another path, or change the permissions.`,
	file_there: (about: { path: string }) =>
		`The file ${about.path} already exists. Choose another name, or overwrite it with --replace.`,
	disk_full: (about: { path: string }) =>
		`The disk is full: ${about.path} could not be written. Nothing was changed. Free some space, then try again.`,
	sidecar_invalid: (about: { source: string; reason: string }) =>
		`${about.source} does not describe an interview: ${about.reason}. Correct the file, or remove it: the details are then taken from the transcript alone.`,
	correction_invalid: (about: { reason: string }) =>
		`The correction is invalid: ${about.reason}. Nothing was changed. /api/openapi.json lists what can be corrected.`,
	audio_type: (about: { source: string; kinds: string }) =>
		`${about.source} is not a supported recording, judging by its first bytes. Supported: ${about.kinds}. Convert it, or add the transcript alone.`,
	audio_too_large: (about: { source: string; limit: number }) =>
		`${about.source} is too large. The limit for a recording is ${about.limit} bytes. Compress it, for example to MP3 or Opus.`,
	audio_alone: (about: { source: string }) =>
		`${about.source} is a recording without a transcript. Send it as “audio”, together with its transcript as “file”.`,
	audio_missing: (about: { id: string }) =>
		`The interview ${about.id} has no recording. Add one with: colloquy ingest TRANSCRIPT --audio FILE`,
	range_unmet: (about: { range: string; bytes: number }) =>
		`The range “${about.range}” is outside the recording, which has ${about.bytes} bytes. Ask for a range within it, such as bytes=0-999, or for the whole recording.`,
	backup_damaged: (about: { source: string; member: string; found: string; expected: string }) =>
		`${about.source} is damaged at ${about.member}: found ${about.found}; expected ${about.expected}. Nothing was restored. Use another copy of the backup.`,
	backup_unfit: (about: { source: string; member: string; reason: string }) =>
		`${about.source} cannot be used for a backup because of ${about.member}: ${about.reason}. Nothing was changed.`,
	backup_newer: (about: { source: string; format: number; known: number }) =>
		`${about.source} was made by a newer version of Colloquy. Its backup format is ${about.format}; this version reads formats up to ${about.known}. Update Colloquy.`,
	backup_changed: (about: { member: string }) =>
		`Another program changed ${about.member} while it was being read, so the backup was stopped. Try again.`,
	backup_busy: (about: { limit: number }) =>
		`${about.limit} backups of this library are already in progress, which is the limit. Try again when one of them has finished.`,
	names_invalid: (about: {
		source: string;
		line: number;
		column: number;
		found: string;
		expected: string;
		more: number;
	}) =>
		`${about.source}, line ${about.line}, column ${about.column}: found ${about.found}; expected ${about.expected}.${about.more === 0 ? '' : ` Further errors in this file: ${about.more}. List them all with: colloquy lexicon ${about.source}`}`,
	names_too_large: (about: { source: string; bytes: number; limit: number }) =>
		`${about.source} has ${about.bytes} bytes. The limit for a lexicon file is ${about.limit} bytes. Split it into several files.`,
	import_unknown: (about: { source: string; found: string; known: readonly string[] }) =>
		`${about.source} cannot be imported: it contains ${about.found}. Formats that can be imported: ${about.known.join(', ')}. docs/lexicon.md has an example of each.`,
	import_invalid: (about: { source: string; format: string; line: number; found: string; expected: string }) =>
		`${about.source}, line ${about.line}: found ${about.found}; expected ${about.expected}. The file was read as ${about.format}. Nothing was imported.`,
	import_empty: (about: { source: string; format: string }) =>
		`${about.source}, read as ${about.format}, has no entry that can be imported. Nothing was written. The lines above give the reasons.`,
	import_too_large: (about: { source: string; limit: number }) =>
		`${about.source} is too large. The limit for an import is ${about.limit} bytes. Split it, and import each part under its own name (--as).`,
	pack_invalid: (about: { source: string; line: number; found: string; expected: string; more: number }) =>
		`${about.source}, line ${about.line}: found ${about.found}; expected ${about.expected}.${about.more === 0 ? '' : ` Further errors: ${about.more}. List them all with: npm run lexicon -- check`}`,
	pack_unknown: (about: { source: string; name: string; known: readonly string[] }) =>
		`${about.source} asks for the pack “${about.name}”, which does not exist. Packs: ${about.known.join(', ')}. You can also write all or none.`,
};
