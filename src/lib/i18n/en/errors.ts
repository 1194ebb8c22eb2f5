// What a page says when something cannot be done. The server's own message (with the facts) is shown below it.
import type { Code } from '#graph/problem.ts';

export const errors = {
	title: 'Something went wrong',
	code: 'Code',
	reference: 'Reference',
	details: 'Server message',
	home: 'Go to the graph',
	interviews: 'All interviews',
	retry: 'Try again',
	waiting: 'This page retries every few seconds.',
	back: 'Reconnected. One moment…',
	status: {
		missing: {
			title: 'Page not found',
			hint: 'The address may be outdated or mistyped. Search for what you were looking for:',
		},
		unavailable: {
			title: 'The graph is unavailable right now',
			hint: 'Nothing is lost: your interviews are safe in the library.',
		},
		invalid: {
			title: 'Invalid address',
			hint: 'Colloquy cannot make sense of part of it. Continue from here:',
		},
		failed: {
			title: 'Something went wrong',
			hint: 'It was not your fault. If it happens again, the reference below helps to find the cause.',
		},
	},
	codes: {
		interview_unknown: {
			title: 'This interview is not in the library',
			hint: 'It may have been removed or renamed. Search for what you were looking for:',
		},
		entity_unknown: {
			title: 'Name not found',
			hint: 'It may be listed under another name. Search in any language:',
		},
		turn_unknown: {
			title: 'Turn not found',
			hint: 'The interview may have been replaced by a shorter version. Search for the words:',
		},
		starting: { title: 'Colloquy is starting', hint: 'The graph is being opened, or rebuilt from the library.' },
		database_away: {
			title: 'The graph database is not responding',
			hint: 'Colloquy continues as soon as it does; nothing is lost.',
		},
		library_copied: {
			title: 'This library’s graph belongs to another folder',
			hint: 'Nothing is lost: your interviews are safe in their folder. Whoever runs Colloquy must choose which of the two folders keeps the graph.',
		},
		address_invalid: {
			title: 'Invalid address',
			hint: 'Colloquy cannot make sense of part of it. Start again from the home page.',
		},
		files_exhausted: {
			title: 'Too many files are open right now',
			hint: 'Nothing is lost. Try again in a moment.',
		},
		source_empty: { title: 'The file is empty', hint: 'Choose a file that contains an interview.' },
		source_binary: {
			title: 'This is not a text file',
			hint: 'Save the transcript as Word, PDF, plain text or Markdown, then add it again.',
		},
		source_encoding: {
			title: 'The file’s characters cannot be read',
			hint: 'Save the file as UTF-8, then add it again.',
		},
		document_damaged: {
			title: 'The document cannot be read',
			hint: 'Open it in the program that made it and save it again, or save it as plain text.',
		},
		document_locked: {
			title: 'The document is protected by a password',
			hint: 'Save it without a password, then add it again.',
		},
		document_scanned: {
			title: 'This PDF is a scan without text',
			hint: 'Run text recognition (OCR) on it first, then add the result.',
		},
		document_too_large: { title: 'The document is too large', hint: 'Split it into one file per interview.' },
		source_too_large: { title: 'The file is too large', hint: 'Split it into one file per interview.' },
		body_too_large: { title: 'The file is too large', hint: 'Split it into one file per interview.' },
		interview_too_large: { title: 'The interview is too large', hint: 'Split it into smaller files.' },
		extraction_timeout: {
			title: 'Reading the file took too long',
			hint: 'Nothing was added. Split it into one file per interview, or raise the time limit in Colloquy’s settings.',
		},
		extraction_memory: {
			title: 'Reading the file took too much memory',
			hint: 'Nothing was added. Split it into one file per interview, or raise the memory limit in Colloquy’s settings.',
		},
		extraction_ended: {
			title: 'Reading the file was interrupted',
			hint: 'Nothing was added. Try again; if it fails again, please report it, with the file if you can share it.',
		},
		removed_unknown: {
			title: 'Not among the removed interviews',
			hint: 'It may have been restored or permanently deleted. Search for what you were looking for:',
		},
		audio_alone: {
			title: 'A recording needs a transcript',
			hint: 'Add it together with its transcript, either with the same file name or as the only pair.',
		},
		audio_type: {
			title: 'This recording format is not supported',
			hint: 'Save it as MP3, M4A, Ogg/Opus, WebM, WAV or FLAC.',
		},
		audio_too_large: { title: 'The recording is too large', hint: 'Compress it, for example as MP3 or Opus.' },
		format_unknown: {
			title: 'No transcript format was recognised',
			hint: 'Write each speaker’s name and a colon before what they say.',
		},
		format_unfit: {
			title: 'This format does not fit the interview',
			hint: 'Choose one of the matching formats, or detect it automatically.',
		},
		transcript_broken: {
			title: 'The transcript is damaged',
			hint: 'Export it again from the program that made it, or add it as plain text.',
		},
		sidecar_invalid: {
			title: 'The accompanying details are invalid',
			hint: 'Fix the .interview.json file, or add the transcript without it.',
		},
		interview_unreadable: {
			title: 'This folder cannot be read as an interview',
			hint: 'Fix it by hand, then restart Colloquy.',
		},
		interview_set_aside: {
			title: 'This interview is set aside',
			hint: 'It is in the library folder but not in the graph. The Interviews page explains what to do.',
		},
		extraction_failed: {
			title: 'The transcript could not be read to the end',
			hint: 'The file is kept. Please report this, with the file if you can share it.',
		},
		format_unlisted: { title: 'Unknown format', hint: 'Choose a format from the list.' },
		correction_invalid: { title: 'Some of the details are invalid', hint: 'Correct them, then save again.' },
		disk_full: { title: 'The disk is full', hint: 'Free some space, then try again. Nothing was changed.' },
		library_read_only: {
			title: 'This library is read-only',
			hint: 'Make its folder writable, then restart Colloquy. Nothing was changed.',
		},
		library_unusable: {
			title: 'The library folder is not writable',
			hint: 'Check the folder’s permissions, then try again.',
		},
		origin_foreign: {
			title: 'This page may not add files',
			hint: 'Open Colloquy at its own address, then try again.',
		},
		graph_behind: {
			title: 'Done, but the graph is not updated yet',
			hint: 'The library has been changed; the graph will be updated with the next change or start.',
		},
		change_unconfirmed: {
			title: 'Done, but not confirmed by the disk',
			hint: 'The change could be lost in a power failure. Check the disk.',
		},
	} satisfies Readonly<Partial<Record<Code, { readonly title: string; readonly hint: string }>>>,
};
