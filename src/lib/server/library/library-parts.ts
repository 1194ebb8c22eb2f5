// What an open library is made of, read from its folder: interviews, decisions, names, what is set aside, and where the
// graph stands that follows them.
import type { EngineSettings, Owner } from '#cypher/store.ts';
import { openAudit, type Audit } from './audit.ts';
import { lineFindings } from './decision-findings.ts';
import { openDecisions, type DecisionLog } from './decision-log.ts';
import type { Told } from './graph/derived.ts';
import { openExtraction } from './extraction.ts';
import { graphIn, openFolder, type Folder, type OpeningFolder } from './folder.ts';
import { openLexicon, type LibraryLexicon } from './lexicon.ts';
import { ownerOf } from './own-place.ts';
import { passingFolder } from './read-only.ts';
import { readRecords } from './read-records.ts';
import { hashOf, type InterviewRecord } from './records.ts';
import { rulesVersion } from './rules.ts';
import { openSetAside, type SetAsideList } from './set-aside.ts';

export type LibrarySettings = Told &
	OpeningFolder & {
		/** Absolute. */
		readonly path: string;
		/** Absent: LadybugDB, in the library's folder. A library that can only be read has its own, which goes when it is closed. */
		readonly neo4j?: EngineSettings;
	};

export type LibraryParts = {
	/** Absolute. */
	readonly path: string;
	readonly folder: Folder;
	/** By id. */
	readonly records: Map<string, InterviewRecord>;
	readonly log: DecisionLog;
	readonly lexicon: LibraryLexicon;
	readonly aside: SetAsideList;
	readonly audit: Audit;
	readonly engine: EngineSettings;
	/** This folder, where the graph lies elsewhere and a copy of the folder would reach it too. */
	readonly owner?: Owner;
	/** Aborted when the library is closed: what is being read is given up. */
	readonly closing: AbortController;
	/** After the graph was closed. */
	release(): Promise<void>;
};

/** @throws Problem library_locked, library_unusable, library_read_only, library_newer, library_damaged, disk_full */
export async function openParts({ path, neo4j, say, ...opening }: LibrarySettings): Promise<LibraryParts> {
	const folder = await openFolder(path, opening);
	try {
		const read = await readRecords(path);
		openExtraction();
		const lexicon = await openLexicon(path, say);
		const log = await openDecisions(path);
		const [spoilt] = lineFindings(log.passedOver()).faults;
		// A check tells each of them among its faults.
		if (spoilt !== undefined && opening.command !== 'check')
			say?.(`${spoilt}. colloquy check tells all that is passed over.`);
		const made = ({ id, source, sha256 }: InterviewRecord): string =>
			hashOf(JSON.stringify([rulesVersion(), lexicon.hash, source.sha256, sha256, log.standing(id)]));
		const aside = await openSetAside(read, { folder: path, made });
		const parts = {
			path: folder.path,
			folder,
			records: read.records,
			log,
			lexicon,
			aside,
			audit: await openAudit(path),
			closing: new AbortController(),
		};
		if (folder.readOnly !== undefined) return { ...parts, ...(await passingGraph(say)) };
		const release = (): Promise<void> => Promise.resolve(folder.lock.release());
		if (neo4j === undefined) return { ...parts, engine: { engine: 'ladybug', path: graphIn(path) }, release };
		return { ...parts, engine: neo4j, owner: await ownerOf(path), release };
	} catch (error) {
		folder.lock.release();
		throw error;
	}
}

/** Whoever may write to the library has the graph in its folder, or its part of a database. */
async function passingGraph(say: Told['say']): Promise<Pick<LibraryParts, 'engine' | 'release'>> {
	const passing = await passingFolder();
	say?.(
		'The library cannot be written to, so it is opened for reading, and its graph is made for this process alone. ' +
			'No lock is held: what another process writes to it meanwhile shows at the next start.',
	);
	return { engine: { engine: 'ladybug', path: passing.path }, release: () => passing.remove() };
}
