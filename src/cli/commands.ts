// What the command can do: the words it takes, in one table. Each part's code is loaded only when it is asked for.
import type { Flags, Words } from './words.ts';
import type { Output } from './output.ts';

/** Gives the exit code where it isn't 0. */
export type Run = (words: Words, output: Output) => Promise<number | undefined>;

export type Command = {
	readonly name: string;
	readonly usage: string;
	readonly summary: string;
	/** Lines of `colloquy help <name>`. */
	readonly detail: readonly string[];
	readonly flags: Flags;
	load(): Promise<{ readonly run: Run }>;
};

const library: Flags = { library: { takes: 'value' } };
const libraryDetail = '  --library DIR     the library; else COLLOQUY_LIBRARY, else ./library';

/** What decides how a transcript is read, where its content is not to. */
const readAsFlags: Flags = { as: { takes: 'value' }, language: { takes: 'value' } };
const readAs = [
	'  --as FORMAT       read it as that format, whatever it looks like: markdown, text, srt, webvtt …; a wrong one lists all',
	'  --language L      en, zh, zh-Hant …; else the text decides',
];

export const commands: readonly Command[] = [
	{
		name: 'serve',
		usage: 'serve [--port N] [--host H]',
		summary: 'open the library and serve its explorer',
		detail: [
			'  --port N          else PORT, else 3000; 0 takes a free one',
			'  --host H          else HOST, else 127.0.0.1 (this machine only)',
			libraryDetail,
			'',
			'A new library gets the sample interview. Ctrl-C ends it cleanly; a second Ctrl-C at once.',
		],
		flags: { port: { takes: 'value' }, host: { takes: 'value' }, ...library },
		load: () => import('./commands/serve.ts'),
	},
	{
		name: 'ingest',
		usage: 'ingest FILE… [--id ID] [--audio FILE] [--as FORMAT] [--language L]',
		summary: 'put transcripts into the library',
		detail: [
			'  --id ID           the interview’s id; else its file’s name makes one (for one file)',
			'  --audio FILE      its recording, to be heard from any mention (for one transcript); kept in the library',
			...readAs,
			libraryDetail,
			'',
			'Prints “<id>⇥added”, “replaced” or “unchanged” for each file once it is durable. The same file twice changes nothing.',
			'talk.interview.json beside talk.md gives what the transcript does not say: title, date, participants; “audio” a recording beside it.',
			'Where colloquy serve has the library open, it is asked to take the files.',
		],
		flags: { id: { takes: 'value' }, audio: { takes: 'value' }, ...readAsFlags, ...library },
		load: () => import('./commands/ingest.ts'),
	},
	{
		name: 'correct',
		usage: 'correct ID [--speaker "LABEL=NAME"]… [--as FORMAT] …',
		summary: 'put right how an interview was read: who speaks, format, language, title',
		detail: [
			'  --speaker L=NAME  whom a label stands for: "SPEAKER_00=Ada Vance", "嘉宾=林知远 / Lin Zhiyuan (guest)", "Q=person/ada-vance";',
			'                    (host), (guest) or (other) says the part; "SPEAKER_00=" takes it back. May be repeated.',
			'  --no-speaker L    a label that is no speaker’s, such as Remember; those named now are all of them, and "" is none',
			...readAs,
			'  --title T         its title; --published D and --recorded D, days such as 2024-10-22; --url U, of the recording',
			libraryDetail,
			'',
			'An empty value takes a correction back: --language "" lets the text decide. Two labels with one name are one person.',
			'Prints “<id>⇥corrected” or “unchanged” once it is durable; a format that cannot read the interview changes nothing.',
			'Where colloquy serve has the library open, it is asked to do it.',
		],
		flags: {
			speaker: { takes: 'value', repeats: true },
			'no-speaker': { takes: 'value', repeats: true },
			title: { takes: 'value' },
			published: { takes: 'value' },
			recorded: { takes: 'value' },
			url: { takes: 'value' },
			...readAsFlags,
			...library,
		},
		load: () => import('./commands/correct.ts'),
	},
	{
		name: 'extract',
		usage: 'extract FILE [--as FORMAT] [--lexicon PACKS]',
		summary: 'print the graph of one file; nothing is stored',
		detail: [
			'  --format F        json (colloquy/1, the default) or another of colloquy help export',
			'  --id ID           as for ingest',
			...readAs,
			'  --lexicon PACKS   the names to look for, with commas between: packs that ship (ai, physics …), all, files of your own',
			'                    (all,./names.yaml); none leaves what the text itself shows',
		],
		flags: {
			format: { takes: 'value', short: 'f' },
			id: { takes: 'value' },
			lexicon: { takes: 'value' },
			...readAsFlags,
		},
		load: () => import('./commands/extract.ts'),
	},
	{
		name: 'lexicon',
		usage: 'lexicon [FILE…]',
		summary: 'check files of names of your own, and how they meet those that ship',
		detail: [
			libraryDetail,
			'',
			'Without FILE, those of the library: lexicon/*.yaml in it, which apply to every interview. docs/lexicon.md shows one.',
			'Exit code 1 where a file cannot be read; each thing that is wrong is told with its line.',
		],
		flags: library,
		load: () => import('./commands/lexicon.ts'),
	},
	{
		name: 'propose',
		usage: 'propose ID|FILE [--yes]',
		summary: 'ask a language model of yours what else an interview names',
		detail: [
			'  --yes             ask without being asked; what it would cost is said all the same',
			libraryDetail,
			'',
			'COLLOQUY_LLM_URL and COLLOQUY_LLM_MODEL name any OpenAI-compatible endpoint, such as http://127.0.0.1:11434/v1 of Ollama;',
			'COLLOQUY_LLM_KEY where it wants a key, COLLOQUY_LLM_PRICE for a price (a million tokens: 0.15, or 0.15/0.60).',
			'COLLOQUY_LLM_PRIVATE=NAME where a public name leads into your own network. No redirect is followed.',
			'Prints a line of JSON a proposal, “accepted” where its words stand in the source, else “refused”. The graph stays as it is.',
		],
		flags: { yes: { takes: 'nothing' }, ...library },
		load: () => import('./commands/propose.ts'),
	},
	{
		name: 'export',
		usage: 'export --format F [--interview ID] [-o FILE]',
		summary: 'write the library’s graph in a format of other tools',
		detail: [
			'  --format F        json gexf graphml graphology csv-nodes csv-edges excel-nodes excel-edges',
			'  --interview ID    that interview alone',
			'  -o FILE           into a file; else to standard output',
			libraryDetail,
		],
		flags: {
			format: { takes: 'value', short: 'f' },
			interview: { takes: 'value' },
			output: { takes: 'value', short: 'o' },
			...library,
		},
		load: () => import('./commands/export.ts'),
	},
	{
		name: 'remove',
		usage: 'remove ID',
		summary: 'move an interview into the library’s bin',
		detail: [
			libraryDetail,
			'',
			'It stays in the bin with its source, its recording and all corrections until you delete it there: colloquy help bin.',
			'What was decided about it stays in the log. It works also where the graph cannot be opened.',
		],
		flags: library,
		load: () => import('./commands/remove.ts'),
	},
	{
		name: 'bin',
		usage: 'bin [restore KEY | empty [KEY] [--yes]]',
		summary: 'what was removed: list it, put it back, delete it for good',
		detail: [
			'  restore KEY       puts that interview back; where its id is taken by now, under the next that is free',
			'  empty [KEY]       deletes that one, or all, for good; asks first on a terminal',
			'  --yes             deletes without being asked',
			libraryDetail,
			'',
			'Without words, a line each: key, id, title, when it was removed, size. The bin never empties by itself.',
		],
		flags: { yes: { takes: 'nothing' }, ...library },
		load: () => import('./commands/bin.ts'),
	},
	{
		name: 'audit',
		usage: 'audit [ID]',
		summary: 'what was added, corrected, decided, removed, and when',
		detail: [
			libraryDetail,
			'',
			'A line each, oldest first: when, what, interview, by what (command, page or api), the rest. It can be read while the',
			'library is open elsewhere. “not done” and “not found” name a line before whose change did not take place.',
		],
		flags: library,
		load: () => import('./commands/audit.ts'),
	},
	{
		name: 'backup',
		usage: 'backup FILE [--replace | --verify]',
		summary: 'the whole library in one file, verified; also while it is being served',
		detail: [
			'  --replace         where there is a file already, the backup takes its place once it is whole',
			'  --verify          reads a backup through and changes nothing; exit code 1 where it is damaged',
			libraryDetail,
			'',
			'A tar file in the form of BagIt (RFC 8493): tar xf unpacks it, and data/ in it is the library. It holds sources,',
			'records, recordings, the bin, decisions, names, answers of a language model and the audit; the graph is made anew.',
		],
		flags: { replace: { takes: 'nothing' }, verify: { takes: 'nothing' }, ...library },
		load: () => import('./commands/backup.ts'),
	},
	{
		name: 'restore',
		usage: 'restore FILE [--replace]',
		summary: 'make a backup the library again',
		detail: [
			'  --replace         where there is a library already, it makes way, and is kept whole in a folder within',
			libraryDetail,
			'',
			'The backup is verified before anything is put in place. Where the library is open, stop colloquy serve first.',
		],
		flags: { replace: { takes: 'nothing' }, ...library },
		load: () => import('./commands/restore.ts'),
	},
	{
		name: 'rebuild',
		usage: 'rebuild [--own-id | --take-over]',
		summary: 'make the graph anew from the library',
		detail: [
			'  --own-id          for a copy of a library: it gets an id of its own, and its graph stands beside the other’s',
			'  --take-over       where the library has moved, and its graph in Neo4j still belongs to the folder that it was',
			libraryDetail,
			'',
			'A graph in Neo4j belongs to one folder. A copy of that folder, or a backup that was restored beside it, is told so.',
		],
		flags: { 'own-id': { takes: 'nothing' }, 'take-over': { takes: 'nothing' }, ...library },
		load: () => import('./commands/rebuild.ts'),
	},
	{
		name: 'check',
		usage: 'check',
		summary: 'hold the graph against the library, and every mention against its words',
		detail: [
			libraryDetail,
			'',
			'It also names every file, folder, link and line of the log that is passed over, as a fault or as a note. Exit code 1',
			'only for faults that a rebuild cannot mend: an interview that is set aside, a line that is spoilt, a source that has',
			'changed. A note is what nobody misses: a file of somebody else’s, a line that was never acknowledged.',
		],
		flags: library,
		load: () => import('./commands/check.ts'),
	},
];
