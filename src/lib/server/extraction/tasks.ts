// What can be asked of the process that extracts. All of it is done there: decoding, hashing, extraction, how it was
// read, what waits for review. What goes back is small and plain, or bytes that whoever asks passes on unread.
import { pack } from '#cypher/packed.ts';
import type { Deciding } from '#graph/review/decisions.ts';
import { extract, type Extraction } from '#graph/extract.ts';
import { howRead, type HowRead } from '#graph/reading/how-read.ts';
import type { Sidecar, Source } from '#graph/model.ts';
import { decode } from '#graph/source/source.ts';
import { hashOf } from '../library/records.ts';
import { keptOf, packedReview } from '../library/reviews/review-items.ts';
import type { Ground } from '../llm/grounding.ts';
import type { KeptProposals } from '../llm/kept.ts';
import { proposedOf } from '../llm/proposed.ts';
import { jsonBodyIn, type Fields } from './json-body.ts';
import { shippedGazetteer } from '../lexicon/shipped.ts';
import { useCompiledWords } from '../lexicon/words.ts';
import { gazetteerAsked, type NamesAsked } from './names.ts';

useCompiledWords();

/** One interview, and what is known of it beside its bytes, which come with it. */
export type Asked = {
	readonly id: string;
	/** Of the file. */
	readonly name: string;
	readonly given: Sidecar;
	/** Those that stand and concern it. */
	readonly decisions: readonly Deciding[];
	/** The names to look for; absent for all that ship, and nothing else. */
	readonly names?: NamesAsked;
	/** What language models answered about it. */
	readonly proposals?: readonly KeptProposals[];
};

type Answer<Message> = { readonly message: Message; readonly bytes: readonly Uint8Array[] };
type Task<Message> = (asked: Asked, bytes: Uint8Array) => Answer<Message>;

type Nothing = Readonly<Record<never, never>>;

/** Bytes: the packed knowledge, and the review. `open`: how much of it waits. */
type Read = { readonly report: Extraction['report']; readonly open: number };

const read: Task<Read> = (asked, bytes) => passedOn(asked, extracted(asked, bytes).extraction);

const reading: Task<Read & { readonly read: HowRead }> = (asked, bytes) => {
	const { source, extraction } = extracted(asked, bytes);
	const { message, bytes: passed } = passedOn(asked, extraction);
	return { message: { ...message, read: howRead(source, extraction, asked.given) }, bytes: passed };
};

const ground: Task<Ground> = (asked, bytes) => {
	const { source, extraction } = extracted(asked, bytes);
	return { message: { source, transcript: extraction.transcript, entities: extraction.knowledge.entities }, bytes: [] };
};

/** Bytes: a review of what models proposed, and the graph does not show. */
const proposed: Task<Nothing> = (asked, bytes) => {
	const { source, extraction } = extracted(asked, bytes);
	const { bytes: packed } = packedReview(proposedOf(asked.proposals ?? [], extraction, source, asked.decisions), 0);
	return { message: {}, bytes: [packed] };
};

/** What a request brings, taken apart. Bytes: its text, where it has one. */
const body: Task<{ readonly fields: Fields }> = (_, bytes) => {
	const { fields, text } = jsonBodyIn(bytes);
	return { message: { fields }, bytes: text === undefined ? [] : [text] };
};

export const tasks = { read, reading, ground, proposed, body };
export type TaskName = keyof typeof tasks;
export type MessageOf<Name extends TaskName> = ReturnType<(typeof tasks)[Name]>['message'];

function extracted(asked: Asked, bytes: Uint8Array): { readonly source: Source; readonly extraction: Extraction } {
	const { id, name, given: sidecar, decisions, names } = asked;
	const source = { name, text: decode(bytes, name), sha256: hashOf(bytes) };
	const gazetteer = names === undefined ? shippedGazetteer() : gazetteerAsked(names);
	const options = { id, sidecar, decisions, gazetteer };
	return { source, extraction: extract(source, options) };
}

function passedOn({ id }: Asked, extraction: Extraction): Answer<Read> {
	const { open, bytes } = packedReview(keptOf(extraction), extraction.report.waiting);
	return { message: { report: extraction.report, open }, bytes: [pack(id, extraction.knowledge).bytes, bytes] };
}
