// What the command can do: the words it takes, in one table. Each part's code is loaded only when it is asked for.
import { kinds } from '#graph/model.ts';
import { exportLines, formatLines } from './lists.ts';
import type { Output } from './output.ts';
import type { Flags, Words } from './words.ts';

/** Gives the exit code where it isn't 0. */
export type Run = (words: Words, output: Output) => Promise<number | undefined>;

/** Lines that a registry of ours gives. */
export type Listing = () => Promise<readonly string[]>;

export type Command = {
	readonly name: string;
	readonly usage: string;
	readonly summary: string;
	/** Lines of `colloquy help <name>`, and lists that are read when they are asked for. */
	readonly detail: readonly (string | Listing)[];
	readonly flags: Flags;
	load(): Promise<{ readonly run: Run }>;
};

const library: Flags = { library: { takes: 'value' } };
const libraryDetail = '  --library DIR     library folder (default: COLLOQUY_LIBRARY, else ./library)';

/** What decides how a transcript is read, where its content is not to. */
const readAsFlags: Flags = { as: { takes: 'value' }, language: { takes: 'value' } };
const readAs: Command['detail'] = [
	'  --as FORMAT       read it as this format instead of detecting it:',
	formatLines,
	'  --language L      en, zh, zh-Hant …; detected from the text by default',
];

export const commands: readonly Command[] = [
	{
		name: 'serve',
		usage: 'serve [--port N] [--host H]',
		summary: 'serve the library to the browser',
		detail: [
			'  --port N          port (default: PORT, else 3000); 0 picks a free one',
			'  --host H          address to listen on (default: HOST, else 127.0.0.1, this machine only)',
			libraryDetail,
			'',
			'A new library gets the sample interview. Ctrl-C stops the server cleanly; a second Ctrl-C stops it at once.',
		],
		flags: { port: { takes: 'value' }, host: { takes: 'value' }, ...library },
		load: () => import('./commands/serve.ts'),
	},
	{
		name: 'ingest',
		usage: 'ingest FILE… [--id ID] [--audio FILE] [--as FORMAT] [--language L]',
		summary: 'add transcripts to the library',
		detail: [
			'  --id ID           the interview’s ID (default: made from the file name); for a single file',
			'  --audio FILE      its recording, kept in the library and played from any mention; for a single transcript',
			...readAs,
			libraryDetail,
			'',
			'Prints “<id>⇥added”, “replaced” or “unchanged” for each file once it is safely stored. Adding a file again changes nothing.',
			'talk.interview.json beside talk.md gives what the transcript does not: title, date, participants, the recording’s file (“audio”).',
			'If colloquy serve has the library open, the files are passed to it.',
		],
		flags: { id: { takes: 'value' }, audio: { takes: 'value' }, ...readAsFlags, ...library },
		load: () => import('./commands/ingest.ts'),
	},
	{
		name: 'correct',
		usage: 'correct ID [--speaker "LABEL=NAME"]… [--as FORMAT] …',
		summary: 'correct how an interview was read: speakers, format, language, title',
		detail: [
			'  --speaker L=NAME  who a label stands for: "SPEAKER_00=Ada Vance", "嘉宾=林知远 / Lin Zhiyuan (guest)", "Q=person/ada-vance";',
			'                    (host), (guest) or (other) gives the role; "SPEAKER_00=" undoes it. Can be repeated.',
			'  --no-speaker L    a label that is not a speaker, such as Remember; replaces earlier ones, and "" clears them. Can be repeated.',
			...readAs,
			'  --title T         title; --published D and --recorded D, dates such as 2024-10-22; --url U, link to the recording',
			libraryDetail,
			'',
			'An empty value undoes a correction: --language "" detects the language again. Labels with the same name are the same person.',
			'Prints “<id>⇥corrected” or “unchanged” once it is safely stored; a format that does not fit the interview changes nothing.',
			'If colloquy serve has the library open, the correction is passed to it.',
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
		usage: 'extract FILE [--as FORMAT] [--lexicon PACKS] [--advertisements]',
		summary: 'print the graph of one file without storing anything',
		detail: [
			'  --format F        json (colloquy/1, the default) or any other format of colloquy help export',
			'  --id ID           as for ingest',
			...readAs,
			'  --lexicon PACKS   lexicons to use, separated by commas: built-in packs (ai, physics …), all, lexicon files of your own',
			'                    (all,./names.yaml); none detects names from the text alone',
			'  --advertisements  names in advertisements too, which are left out otherwise',
		],
		flags: {
			format: { takes: 'value', short: 'f' },
			id: { takes: 'value' },
			lexicon: { takes: 'value' },
			advertisements: { takes: 'nothing' },
			...readAsFlags,
		},
		load: () => import('./commands/extract.ts'),
	},
	{
		name: 'lexicon',
		usage: 'lexicon [check] [FILE…] | lexicon import FILE',
		summary: 'check your own lexicon files against the built-in packs; import authority files',
		detail: [
			`  --kind KIND       import: the kind of every entry: ${kinds.join(', ')}`,
			'  --as NAME.yaml    import: the name of the lexicon file; else the name of FILE makes it',
			'  --replace         import: overwrite the lexicon file of that name',
			libraryDetail,
			'',
			'import reads SKOS (Turtle, JSON-LD), tables (CSV, TSV), BibTeX and CSL-JSON, and writes a lexicon file of the library.',
			'Without FILE, checks those of the library: its lexicon/*.yaml, which apply to every interview. docs/lexicon.md shows one.',
			'Exit code 1 if a file cannot be read; every fault is reported with its line.',
		],
		flags: { kind: { takes: 'value' }, as: { takes: 'value' }, replace: { takes: 'nothing' }, ...library },
		load: () => import('./commands/lexicon.ts'),
	},
	{
		name: 'propose',
		usage: 'propose ID|FILE [--yes]',
		summary: 'ask a language model for names that were not detected',
		detail: [
			'  --yes             do not ask for confirmation; the estimated cost is shown all the same',
			libraryDetail,
			'',
			'COLLOQUY_LLM_URL and COLLOQUY_LLM_MODEL set any OpenAI-compatible endpoint, such as http://127.0.0.1:11434/v1 for Ollama;',
			'COLLOQUY_LLM_KEY sets its key if it needs one, COLLOQUY_LLM_PRICE its price per million tokens (0.15, or 0.15/0.60).',
			'COLLOQUY_LLM_PRIVATE=NAME allows a public name that leads into your own network. Redirects are not followed.',
			'Prints one line of JSON per proposal, “accepted” if its words are in the source, else “refused”. The graph is not changed.',
		],
		flags: { yes: { takes: 'nothing' }, ...library },
		load: () => import('./commands/propose.ts'),
	},
	{
		name: 'export',
		usage: 'export --format F [--interview ID] [-o FILE]',
		summary: 'export the library’s graph for other tools',
		detail: [
			'  --format F        what to write:',
			exportLines,
			'  --interview ID    only this interview',
			'  -o FILE           write to a file (default: standard output)',
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
		summary: 'move an interview to the bin',
		detail: [
			libraryDetail,
			'',
			'It is kept in the bin with its source, recording and corrections until you delete it there: colloquy help bin.',
			'Decisions about it stay in the log. This also works when the graph cannot be opened.',
		],
		flags: library,
		load: () => import('./commands/remove.ts'),
	},
	{
		name: 'bin',
		usage: 'bin [restore KEY | empty [KEY] [--yes]]',
		summary: 'list, restore or permanently delete removed interviews',
		detail: [
			'  restore KEY       restores that interview; if its ID is in use by now, under the next free one',
			'  empty [KEY]       permanently deletes that one, or all; asks for confirmation on a terminal',
			'  --yes             do not ask for confirmation',
			libraryDetail,
			'',
			'Without arguments, prints a line each: key, ID, title, date removed, size. The bin is never emptied automatically.',
		],
		flags: { yes: { takes: 'nothing' }, ...library },
		load: () => import('./commands/bin.ts'),
	},
	{
		name: 'audit',
		usage: 'audit [ID]',
		summary: 'show what was added, corrected, decided and removed, and when',
		detail: [
			libraryDetail,
			'',
			'One line per change, oldest first: time, change, interview, origin (command, page or api), details. Works while the',
			'library is open elsewhere. “not done” and “not found” refer to an earlier line whose change did not take place.',
		],
		flags: library,
		load: () => import('./commands/audit.ts'),
	},
	{
		name: 'backup',
		usage: 'backup FILE [--replace | --verify]',
		summary: 'save the whole library in one verified file, even while it is served',
		detail: [
			'  --replace         replace an existing file once the new backup is complete',
			'  --verify          check a backup without changing anything; exit code 1 if it is damaged',
			libraryDetail,
			'',
			'A tar file in BagIt format (RFC 8493): tar xf unpacks it, and its data/ folder is the library. It holds sources,',
			'records, recordings, the bin, decisions, lexicon files, answers of a language model and the audit log, but not the graph.',
		],
		flags: { replace: { takes: 'nothing' }, verify: { takes: 'nothing' }, ...library },
		load: () => import('./commands/backup.ts'),
	},
	{
		name: 'restore',
		usage: 'restore FILE [--replace]',
		summary: 'restore the library from a backup',
		detail: [
			'  --replace         replace an existing library, which is kept whole in a folder inside the restored one',
			libraryDetail,
			'',
			'The backup is verified before anything is replaced. If the library is open, stop colloquy serve first.',
		],
		flags: { replace: { takes: 'nothing' }, ...library },
		load: () => import('./commands/restore.ts'),
	},
	{
		name: 'rebuild',
		usage: 'rebuild [--own-id | --take-over]',
		summary: 'rebuild the graph from the library',
		detail: [
			'  --own-id          for a copy of a library: give it its own ID, so that both keep a graph',
			'  --take-over       for a library that has moved: take over its graph in Neo4j, which belongs to the old folder',
			libraryDetail,
			'',
			'A graph in Neo4j belongs to one folder. Opening a copy of that folder, or a backup restored beside it, says so.',
		],
		flags: { 'own-id': { takes: 'nothing' }, 'take-over': { takes: 'nothing' }, ...library },
		load: () => import('./commands/rebuild.ts'),
	},
	{
		name: 'check',
		usage: 'check',
		summary: 'check the graph against the library, and every mention against its source',
		detail: [
			libraryDetail,
			'',
			'Also lists every file, folder, link and log line that is ignored, as a fault or as a note. Exit code 1 only for',
			'faults that a rebuild cannot fix: an interview that is set aside, a damaged log line, a source that has changed.',
			'Notes are harmless: an unrelated file, a log line whose change was never confirmed.',
		],
		flags: library,
		load: () => import('./commands/check.ts'),
	},
];
