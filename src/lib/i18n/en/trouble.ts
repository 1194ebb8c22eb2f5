// What a page says when it cannot do what was asked. The server's own message (with the facts) stands below it.
import type { Code } from '#graph/problem.ts';

export const trouble = {
	title: 'That did not work',
	code: 'Code',
	reference: 'Reference',
	details: 'What the server said',
	home: 'To the graph',
	interviews: 'All interviews',
	retry: 'Try again',
	waiting: 'This page looks again by itself every few seconds.',
	back: 'It answers again. One moment …',
	status: {
		missing: {
			title: 'There is nothing here',
			way: 'The address may be old or mistyped. Search for what you were after:',
		},
		away: {
			title: 'The graph cannot be asked just now',
			way: 'Nothing is lost: the interviews are safe in the library.',
		},
		wrong: {
			title: 'This address cannot be understood',
			way: 'Part of it makes no sense to Colloquy. Start again from here:',
		},
		broken: {
			title: 'Something went wrong',
			way: 'It is not your doing. If it happens again, the reference below helps to find out why.',
		},
	},
	codes: {
		interview_unknown: {
			title: 'This interview is not in the library',
			way: 'It may have been removed or renamed. Search for what you were after:',
		},
		entity_unknown: {
			title: 'Nothing goes by this name here',
			way: 'It may stand under another name. Search in any language:',
		},
		turn_unknown: {
			title: 'There is no such turn',
			way: 'The interview may have been replaced by a shorter one. Search for the words:',
		},
		starting: { title: 'Colloquy is getting ready', way: 'The graph is being opened or rebuilt from the library.' },
		database_away: {
			title: 'The graph database does not answer',
			way: 'Colloquy goes on by itself as soon as it does; nothing is lost.',
		},
		library_copied: {
			title: 'Another folder has this library’s graph',
			way: 'Nothing is lost: the interviews are safe in their folder. Whoever runs Colloquy here chooses which of the two has the graph.',
		},
		address_invalid: {
			title: 'This address cannot be understood',
			way: 'Part of it makes no sense to Colloquy. Start again from its first page.',
		},
		files_exhausted: {
			title: 'Too many files are open just now',
			way: 'Nothing is lost. Try again in a moment.',
		},
		source_empty: { title: 'The file is empty', way: 'Choose a file with the words of an interview in it.' },
		source_binary: {
			title: 'The file is not text',
			way: 'Save the transcript as plain text or Markdown, then add that.',
		},
		source_encoding: { title: 'The file’s characters cannot be read', way: 'Save it as UTF-8, then add it again.' },
		source_too_large: { title: 'The file is too large', way: 'Split it, one interview to a file.' },
		body_too_large: { title: 'The file is too large', way: 'Split it, one interview to a file.' },
		interview_too_large: { title: 'The interview is too large', way: 'Split it, one interview to a file.' },
		extraction_timeout: {
			title: 'It took too long to read',
			way: 'Nothing of it was kept. Split it, one interview to a file, or allow more time where Colloquy is started.',
		},
		extraction_memory: {
			title: 'It takes too much memory to read',
			way: 'Nothing of it was kept. Split it, one interview to a file, or allow more memory where Colloquy is started.',
		},
		extraction_ended: {
			title: 'Reading it was broken off',
			way: 'Nothing of it was kept. Add it again; if that fails too, please report it with the file, if you may.',
		},
		removed_unknown: {
			title: 'This is not among what was removed',
			way: 'It may have been put back, or deleted for good. Search for what you were after:',
		},
		audio_alone: {
			title: 'A recording alone has no words',
			way: 'Add it together with its transcript, under the same name or as a pair.',
		},
		audio_type: { title: 'The recording cannot be kept', way: 'Save it as MP3, M4A, Ogg/Opus, WebM, WAV or FLAC.' },
		audio_too_large: { title: 'The recording is too large', way: 'Compress it, to MP3 or Opus for example.' },
		format_unknown: {
			title: 'No transcript was recognised',
			way: 'Write each speaker’s name and a colon before what they say.',
		},
		format_unfit: {
			title: 'That format cannot read this interview',
			way: 'Choose one that it looks like, or let its content decide.',
		},
		transcript_broken: {
			title: 'The transcript is damaged',
			way: 'Export it again from where it was made, or add it as plain text.',
		},
		sidecar_invalid: {
			title: 'What came beside the file makes no sense',
			way: 'Mend the .interview.json, or add the transcript without it.',
		},
		interview_unreadable: {
			title: 'Its folder cannot be read as an interview',
			way: 'Mend it by hand, then start Colloquy again.',
		},
		interview_set_aside: {
			title: 'This interview is set aside',
			way: 'It is in the library’s folder and not in the graph. The page of all interviews says what to do.',
		},
		extraction_failed: {
			title: 'It could not be read through',
			way: 'Its file is kept. Please report this with the file, if you may.',
		},
		format_unlisted: { title: 'There is no such format', way: 'Choose one of the list.' },
		correction_invalid: { title: 'Something in it makes no sense', way: 'Mend it, then save again.' },
		disk_full: { title: 'The disk is full', way: 'Free some space, then try again. Nothing was changed.' },
		library_read_only: {
			title: 'This library can only be read',
			way: 'Make its folder writable, then start Colloquy again. Nothing was changed.',
		},
		library_unusable: {
			title: 'The library folder cannot be written',
			way: 'Check the folder’s permissions, then try again.',
		},
		origin_foreign: { title: 'This page may not add files', way: 'Open Colloquy at its own address, then try again.' },
		graph_behind: {
			title: 'Done, but not in the graph yet',
			way: 'The library has changed as you asked; the graph follows with the next change or start.',
		},
		change_unconfirmed: {
			title: 'Done, but the disk did not confirm it',
			way: 'A power cut may take it back. Check the disk.',
		},
	} satisfies Readonly<Partial<Record<Code, { readonly title: string; readonly way: string }>>>,
};
