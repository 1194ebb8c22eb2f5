// What stands in the library's folder and is passed over: by its name, with its bytes. A fault is what somebody put in
// and the library does not show as it was meant; a note is what nobody misses: what is not the library's, or was never
// acknowledged. Nothing of it is changed or deleted.
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { audioOf } from '../audio/keeping.ts';
import { isProblem } from '#graph/problem.ts';
import { auditFile } from './audit.ts';
import { lineFindings } from './decision-findings.ts';
import { whyDamaged } from './decision-log.ts';
import { libraryProblem } from './durable.ts';
import { describe, entriesIn, plain, type Entry } from './entries.ts';
import { foreign, incoming, interviewsIn, outgoing, removed } from './folder.ts';
import { isLexiconFile } from './lexicon.ts';
import { linesIn, openLog } from './log-file.ts';
import { hashOf, type InterviewRecord } from './records.ts';
import { placeFile } from './own-place.ts';
import { readRegularFile } from './regular-file.ts';

/** Sentences without their full stops. */
export type Findings = { readonly faults: readonly string[]; readonly notes: readonly string[] };

export function together(all: readonly Findings[]): Findings {
	return { faults: all.flatMap(({ faults }) => faults), notes: all.flatMap(({ notes }) => notes) };
}

/** In UTF-16 code units. */
const longest = 500;

/** What is repeated of a file is cut, and without what a terminal would obey. */
export function shownOf({ faults, notes }: Findings): Findings {
	const shown = (sentence: string): string => {
		const text = plain(sentence);
		return text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text;
	};
	return { faults: faults.map(shown), notes: notes.map(shown) };
}

/** What a library's folder may hold at its top. Within the graph, all is the engine's; what the log is, it tells itself. */
const parts: { readonly [name: string]: 'file' | 'folder' | 'whatever' } = {
	'library.json': 'file',
	[placeFile]: 'file',
	lock: 'file',
	interviews: 'folder',
	lexicon: 'folder',
	'decisions.jsonl': 'whatever',
	proposals: 'folder',
	review: 'folder',
	graph: 'folder',
	'set-aside.json': 'file',
	bin: 'folder',
	[auditFile]: 'whatever',
};

export type Shelved = {
	readonly records: readonly InterviewRecord[];
	/** Names of folders that are told already. */
	readonly setAside: readonly string[];
};

/** @throws Problem library_unusable */
export async function passedOverIn(folder: string, { records, setAside }: Shelved): Promise<Findings> {
	try {
		const ids = new Set([...records.map(({ id }) => id), ...setAside]);
		const findings = [
			await topOf(folder),
			await interviewsFolderOf(folder, ids),
			await lexiconOf(folder),
			await derivedOf(folder, ids),
			await auditOf(folder),
		];
		for (const record of records) findings.push(await homeOf(folder, record));
		return together(findings);
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}

async function topOf(folder: string): Promise<Findings> {
	const faults: string[] = [];
	const notes: string[] = [];
	for (const entry of await entriesIn(folder)) {
		const expected = Object.hasOwn(parts, entry.name) ? parts[entry.name] : undefined;
		if (expected === undefined) notes.push(`${describe(entry)} is no part of a library, and left alone`);
		else if (expected !== 'whatever' && entry.kind !== expected && entry.kind !== 'link')
			faults.push(`${describe(entry)} stands where a ${expected} is expected`);
	}
	return { faults, notes };
}

/** Folders, links and pipes are read as interviews or set aside. */
async function interviewsFolderOf(folder: string, ids: ReadonlySet<string>): Promise<Findings> {
	const others = (await entriesIn(interviewsIn(folder), 'interviews')).filter(({ name }) => !ids.has(name));
	const isMissed = ({ name }: Entry): boolean =>
		[outgoing, foreign].some((prefix) => name.startsWith(prefix) && !ids.has(name.slice(prefix.length)));
	return {
		faults: others
			.filter(isMissed)
			.map(
				(entry) =>
					`${describe(entry)} is an interview that a kill left out of its place: the next opening that may write puts it back`,
			),
		notes: others.filter((entry) => !isMissed(entry)).map(strayIn),
	};
}

function strayIn(entry: Entry): string {
	if ([incoming, outgoing, removed, foreign].some((prefix) => entry.name.startsWith(prefix)))
		return `${describe(entry)} was never finished: the next opening that may write clears it away`;
	return entry.kind === 'file' && !entry.name.startsWith('.')
		? `${describe(entry)} is not in a folder of its own, so it is no interview: colloquy ingest takes it in`
		: `${describe(entry)} is no interview`;
}

async function lexiconOf(folder: string): Promise<Findings> {
	const entries = await entriesIn(join(folder, 'lexicon'), 'lexicon');
	const others = entries.filter(
		(entry) => !isLexiconFile(entry.name) || (entry.kind !== 'file' && entry.kind !== 'link'),
	);
	return { faults: [], notes: others.map((entry) => `${describe(entry)} is no file of names (*.yaml, packs.txt)`) };
}

async function derivedOf(folder: string, ids: ReadonlySet<string>): Promise<Findings> {
	const reviews = (await entriesIn(join(folder, 'review'), 'review')).filter(
		({ name }) => !ids.has(name.replace(/\.json$/, '')),
	);
	const proposals = (await entriesIn(join(folder, 'proposals'), 'proposals')).filter(
		({ name }) => !/^[\da-f]{64}\.json$/.test(name),
	);
	return {
		faults: [],
		notes: [
			...reviews.map((entry) => `${describe(entry)} is about no interview of the library, and may be deleted`),
			...proposals.map((entry) => `${describe(entry)} is no answer of a language model`),
		],
	};
}

/** The audit says what was done, and nothing is made from it. */
async function auditOf(folder: string): Promise<Findings> {
	try {
		const bytes = (await openLog(folder, auditFile).bytes()) ?? new Uint8Array();
		const damaged = linesIn(bytes).flatMap((line) =>
			line.state === 'damaged' ? [{ line: line.number, bytes: line.bytes, ...whyDamaged(line) }] : [],
		);
		return lineFindings(damaged, auditFile);
	} catch (error) {
		if (!isProblem(error)) throw error;
		return { faults: [error.message.replace(/\.$/, '')], notes: [] };
	}
}

async function homeOf(folder: string, record: InterviewRecord): Promise<Findings> {
	const { id, source } = record;
	const home = join(interviewsIn(folder), id);
	const shown = `interviews/${id}`;
	const audio = (await audioOf(folder, id))?.file;
	const known: ReadonlySet<string | undefined> = new Set(['interview.json', source.file, source.text?.file, audio]);
	const entries = await entriesIn(home, shown);
	const isReplaced = ({ name, kind }: Entry): boolean => name === 'replaced' && kind === 'folder';
	const others = entries.filter((entry) => !known.has(entry.name) && !isReplaced(entry));
	return together([
		await aboutOf(join(home, 'interview.json'), `${shown}/interview.json`, record),
		{ faults: [], notes: others.map((entry) => `${describe(entry)} is no part of the interview, and left alone`) },
		await replacedIn(join(home, 'replaced'), `${shown}/replaced`),
	]);
}

async function aboutOf(path: string, shown: string, { extra }: InterviewRecord): Promise<Findings> {
	const bytes = await readRegularFile(path, { shown, limit: Infinity });
	if (bytes === undefined)
		return { faults: [], notes: [`${shown} is not there: what it would say comes from the transcript alone`] };
	const fields = Object.keys(extra);
	return {
		faults: isUtf8(bytes) ? [] : [`${shown} holds bytes that are not UTF-8: they are read as \uFFFD`],
		notes: fields.length === 0 ? [] : [`${shown} has fields that say nothing to Colloquy: ${fields.join(', ')}`],
	};
}

/** Sources that were replaced, each under its hash; and what stood in the interview's place before and could not be read. */
async function replacedIn(path: string, shown: string): Promise<Findings> {
	const faults: string[] = [];
	const notes: string[] = [];
	for (const entry of await entriesIn(path, shown)) {
		const sha256 = /^([\da-f]{64})\.[a-z\d]{1,8}$/.exec(entry.name)?.[1];
		if (sha256 === undefined || entry.kind !== 'file')
			notes.push(`${describe(entry)} is kept, and is no source that was replaced`);
		else if (hashOf(await readFile(join(path, entry.name))) !== sha256)
			faults.push(`${describe(entry)} is not what was kept: its bytes have another hash`);
	}
	return { faults, notes };
}
