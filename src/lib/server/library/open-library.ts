// The open library of this process: what its folder holds, the graph that follows it, and what is under way, in one place.
// What is done with it stands in a file for each verb, in changes/ and reviews/.
import type { PackedKnowledge } from '#cypher/packed.ts';
import { extractAll } from './extracting.ts';
import { fingerprintOf } from './fingerprint.ts';
import { deriveGraph, type Derived, type Told, type Truth } from './graph/derived.ts';
import type { LibraryParts } from './library-parts.ts';
import { makeQueue, type Queue } from './queue.ts';
import { makeReadings, type Readings } from './readings.ts';
import { waitingThings } from './reviews/waiting-things.ts';
import { rulesVersion } from './rules.ts';

export type OpenLibrary = LibraryParts & {
	/** One change after another; what opens or closes the graph waits its turn as well. */
	readonly queue: Queue;
	readonly graph: Derived;
	readonly readings: Readings;
};

/** The graph is not opened yet. */
export function openLibraryOf(parts: LibraryParts, told: Told): OpenLibrary {
	const queue = makeQueue();
	const { engine, path, log, lexicon, closing } = parts;
	return {
		...parts,
		queue,
		graph: deriveGraph(engine, truthOf(parts), queue, told),
		readings: makeReadings(path, log, lexicon, closing.signal),
	};
}

function truthOf(parts: LibraryParts): Truth {
	const { folder, owner, records, aside, log, lexicon } = parts;
	return {
		library: folder.id,
		owner,
		fingerprint: () =>
			fingerprintOf({
				rules: rulesVersion(),
				decisions: log.hash(),
				lexicon: lexicon.hash,
				records: records.values(),
			}),
		size: () => records.size,
		extracted: () => knowledgeOf(parts),
		waiting: (interview) => waitingThings(parts, interview),
		setAside: (id, problem) => aside.add(id, problem),
	};
}

async function* knowledgeOf(parts: LibraryParts): AsyncIterable<PackedKnowledge> {
	for await (const { knowledge } of extractAll(parts)) yield knowledge;
}
