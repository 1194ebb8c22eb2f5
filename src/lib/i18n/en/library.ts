// The page of all interviews, and adding one.
import { number, plural } from './count.ts';

export const library = {
	title: 'Interviews',
	count: (count: number) =>
		`${number(count)} ${plural(count, { one: 'interview', other: 'interviews' })} in this library`,
	read: 'Read',
	graph: 'Graph',
	add: 'Add an interview',
	addWay: 'Drop transcripts here, or choose files.',
	addNote:
		'Text or Markdown with a name before each turn, subtitles (WebVTT, SRT), or a recogniser’s JSON. It stays on this machine; nothing is sent anywhere.',
	addAudio: 'A recording of the same name (talk.vtt, talk.mp3) may come along: then every mention can be heard.',
	withAudio: 'Its recording is kept with it.',
	choose: 'Choose files',
	file: 'Transcript',
	send: 'Add',
	drop: 'Let go to add',
	reading: (name: string) => `Reading ${name} …`,
	added: (name: string) => `${name} is in the library.`,
	replaced: (name: string) => `${name} replaces its earlier version, which is kept aside.`,
	unchanged: (name: string) => `${name} was in the library already; nothing changed.`,
	failed: (name: string) => `${name} could not be added.`,
	found: (turns: number, names: number, mentions: number) =>
		`${number(turns)} ${plural(turns, { one: 'turn', other: 'turns' })}, ${number(names)} ${plural(names, { one: 'name', other: 'names' })}, ` +
		`${number(mentions)} ${plural(mentions, { one: 'mention', other: 'mentions' })}, each proven`,
	open: 'Read it',
	again: 'Try again',
	report: 'What was added',
	noFile: 'No file was chosen.',
	serverGone: 'Colloquy did not answer. It may have been stopped; start it and try again.',
	empty: 'An empty shelf',
	emptyWay: 'Add the transcript of an interview, and see the people, works and ideas it names.',
	aside: (count: number) => `${number(count)} ${plural(count, { one: 'interview', other: 'interviews' })} set aside`,
	asideWay:
		'The files are in the library’s folder as they were, but not in the graph; every other interview is. Mend a file by hand and start Colloquy again, or take the interview out with “colloquy remove”. “colloquy rebuild” tries all of them again.',
	asideMore: (count: number) => `And ${number(count)} more: “colloquy check” names them all.`,
	describe: 'All interviews in this library: what they name, and where to read them.',
};
