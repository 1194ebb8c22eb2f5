// What can be wrong with a transcript, and with reading it.

export const transcriptMessages = {
	source_empty: (about: { source: string }) =>
		`${about.source} is empty. A transcript must contain text. Check that the right file was chosen.`,
	source_binary: (about: { source: string; found: string }) =>
		`${about.source} is not a text file (${about.found}). Save the transcript as plain text or Markdown, in UTF-8 or UTF-16.`,
	source_encoding: (about: { source: string; offset: number }) =>
		`${about.source} is not valid UTF-8: the first invalid byte is byte ${about.offset}. Save the file as UTF-8, or as UTF-16 with a byte-order mark.`,
	source_too_large: (about: { source: string; bytes: number; limit: number }) =>
		`${about.source} has ${about.bytes} bytes. The limit is ${about.limit} bytes. Split it into one file per interview.`,
	format_unknown: (about: { source: string; tried: readonly string[] }) =>
		`The format of ${about.source} was not recognised. These formats were tried: ${about.tried.join(', ')}. Save it as text, with “Name:” before each turn.`,
	format_unlisted: (about: { format: string; known: readonly string[] }) =>
		`“${about.format}” is not a known format. Known formats: ${about.known.join(', ')}.`,
	format_unfit: (about: { source: string; format: string; reason: string; fits: readonly string[] }) =>
		`${about.source} cannot be read as ${about.format}: ${about.reason}. ` +
		(about.fits.length === 0
			? 'Its content matches no other format either.'
			: `Its content matches: ${about.fits.join(', ')}.`),
	transcript_broken: (about: { source: string; format: string; reason: string }) =>
		`${about.source} looks like ${about.format}, but it cannot be read: ${about.reason}. Export it again, or save the transcript as plain text.`,
	interview_too_large: (about: { source: string; what: string; found: number; limit: number }) =>
		`${about.source} has at least ${about.found} ${about.what}. The limit for one interview is ${about.limit}. Nothing was added. Split it into smaller files.`,
	extraction_timeout: (about: { source: string; seconds: number }) =>
		`Reading ${about.source} took longer than ${about.seconds} seconds and was stopped. Nothing was added. Split the file, or raise the limit with COLLOQUY_EXTRACTION_SECONDS.`,
	extraction_memory: (about: { source: string; megabytes: number }) =>
		`Reading ${about.source} needed more than ${about.megabytes} MB of memory and was stopped. Nothing was added. Split the file, or raise the limit with COLLOQUY_EXTRACTION_MEMORY.`,
	extraction_ended: (about: { source: string; reason: string }) =>
		`The process that reads transcripts ended while it was reading ${about.source} (${about.reason}). Nothing was added. Try again. If it fails again, please report it, with the file if you can share it.`,
	extraction_failed: (about: { source: string; reason: string }) =>
		`${about.source} could not be read to the end, because a rule failed (${about.reason}). The file is kept. Please report this, with the file if you can share it.`,
};
