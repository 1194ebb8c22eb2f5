// The page of all interviews, and adding one.
import { number, plural } from './count.ts';

export const library = {
	title: 'Interviews',
	count: (count: number) =>
		`${number(count)} ${plural(count, { one: 'interview', other: 'interviews' })} in this library`,
	read: 'Read',
	graph: 'Graph',
	add: 'Add an interview',
	addHint: 'Drop transcripts here, or choose files.',
	addNote:
		'Word, OpenDocument, RTF, PDF, EPUB, plain text or Markdown with a speaker’s name before each turn, subtitles (WebVTT, SRT), or JSON from speech recognition. Files stay on this machine; nothing is sent anywhere else.',
	addAudio: 'Add a recording with the same file name (talk.vtt, talk.mp3) to listen to any mention.',
	withAudio: 'The recording was added with it.',
	choose: 'Choose files',
	file: 'Transcript',
	send: 'Add',
	drop: 'Drop to add',
	reading: (name: string) => `Reading ${name}…`,
	added: (name: string) => `${name} was added.`,
	replaced: (name: string) => `${name} was replaced; the earlier version is kept.`,
	unchanged: (name: string) => `${name} is already in the library; nothing changed.`,
	failed: (name: string) => `Could not add ${name}.`,
	found: (turns: number, names: number, mentions: number) =>
		`${number(turns)} ${plural(turns, { one: 'turn', other: 'turns' })}, ${number(names)} ${plural(names, { one: 'name', other: 'names' })}, ` +
		`${number(mentions)} ${plural(mentions, { one: 'mention', other: 'mentions' })}, words verified`,
	open: 'Read',
	report: 'Added files',
	noFile: 'No file was chosen.',
	serverGone: 'Colloquy is not responding. It may have stopped; start it and try again.',
	empty: 'No interviews yet',
	emptyHint: 'Add a transcript to see the people, works and ideas it mentions.',
	aside: (count: number) => `${number(count)} ${plural(count, { one: 'interview', other: 'interviews' })} set aside`,
	asideHint:
		'Their files are unchanged in the library folder but not in the graph; all other interviews are. Fix a file by hand and restart Colloquy, or remove the interview with “colloquy remove”. “colloquy rebuild” retries all of them.',
	asideMore: (count: number) => `And ${number(count)} more: “colloquy check” lists them all.`,
	describe: 'All interviews in this library: what they mention, and where to read them.',
};
