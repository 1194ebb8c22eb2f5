// What can be asked of the process that extracts. All of it is done there: decoding, hashing, extraction, how it was
// read, what waits for review. What goes back is small and plain, or bytes that whoever asks passes on unread.
import { pack } from '#cypher/packed.ts';
import type { Deciding } from '#graph/review/decisions.ts';
import { extract, type Extraction } from '#graph/extract.ts';
import { howRead, type HowRead } from '#graph/reading/how-read.ts';
import type { Drawing, Sidecar, Source } from '#graph/model.ts';
import { read as readBytes } from '#graph/source/documents/index.ts';
import { hashOf } from '../library/records.ts';
import { keptOf, packedReview, thingsOf } from '../library/reviews/review-items.ts';
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
	/** How its text was drawn from it, where that is kept: the text comes as the second bytes, and nothing is drawn. */
	readonly drawing?: Drawing;
	/** What language models answered about it. */
	readonly proposals?: readonly KeptProposals[];
};

type Answer<Message> = { readonly message: Message; readonly bytes: readonly Uint8Array[] };
/** `bytes`: of the file, and of its text, where that is kept. */
type Task<Message> = (asked: Asked, bytes: readonly Uint8Array[]) => Promise<Answer<Message>>;

type Nothing = Readonly<Record<never, never>>;

/** Bytes: the packed knowledge, the review, and the text, where it was drawn from a document. `open`: how much of it waits. */
type Read = { readonly report: Extraction['report']; readonly open: number; readonly drawing?: Drawing };

const read: Task<Read> = async (asked, bytes) => passedOn(asked, await extracted(asked, bytes));

const reading: Task<Read & { readonly read: HowRead }> = async (asked, bytes) => {
	const { source, extraction } = await extracted(asked, bytes);
	const { message, bytes: passed } = passedOn(asked, { source, extraction });
	return { message: { ...message, read: howRead(source, extraction, asked.given) }, bytes: passed };
};

const ground: Task<Ground> = async (asked, bytes) => {
	const { source, extraction } = await extracted(asked, bytes);
	return { message: { source, transcript: extraction.transcript, entities: extraction.knowledge.entities }, bytes: [] };
};

/** Bytes: a review of what models proposed, and the graph does not show. */
const proposed: Task<Nothing> = async (asked, bytes) => {
	const { source, extraction } = await extracted(asked, bytes);
	const { bytes: packed } = packedReview(proposedOf(asked.proposals ?? [], extraction, source, asked.decisions), {
		open: 0,
		things: [],
	});
	return { message: {}, bytes: [packed] };
};

/** What a request brings, taken apart. Bytes: its text, where it has one. */
const body: Task<{ readonly fields: Fields }> = async (_, [bytes = new Uint8Array()]) => {
	const { fields, text } = jsonBodyIn(bytes);
	return { message: { fields }, bytes: text === undefined ? [] : [text] };
};

/** A document's text, drawn again. Bytes: the text, where the file is a document. */
const draw: Task<{ readonly drawing?: Drawing }> = async ({ name }, [bytes = new Uint8Array()]) => {
	const { text, drawing } = await readBytes(bytes, name);
	return drawing === undefined ? { message: {}, bytes: [] } : { message: { drawing }, bytes: [utf8(text)] };
};

export const tasks = { read, reading, ground, proposed, body, draw };
export type TaskName = keyof typeof tasks;
export type MessageOf<Name extends TaskName> = Awaited<ReturnType<(typeof tasks)[Name]>>['message'];

type Extracted = { readonly source: Source; readonly extraction: Extraction };

async function extracted(asked: Asked, [bytes = new Uint8Array(), kept]: readonly Uint8Array[]): Promise<Extracted> {
	const { id, name, given: sidecar, decisions, names, drawing } = asked;
	const isKept = drawing !== undefined && kept !== undefined;
	const text = isKept ? { text: new TextDecoder().decode(kept), drawing } : await readBytes(bytes, name);
	const source = { name, sha256: hashOf(bytes), ...text };
	const gazetteer = names === undefined ? shippedGazetteer() : gazetteerAsked(names);
	const options = { id, sidecar, decisions, gazetteer };
	return { source, extraction: extract(source, options) };
}

function passedOn({ id }: Asked, { source: { text, drawing }, extraction }: Extracted): Answer<Read> {
	const { open, bytes } = packedReview(keptOf(extraction), {
		open: extraction.report.waiting,
		things: thingsOf(extraction),
	});
	const answer = { report: extraction.report, open };
	const packed = [pack(id, extraction.knowledge).bytes, bytes];
	return drawing === undefined
		? { message: answer, bytes: packed }
		: { message: { ...answer, drawing }, bytes: [...packed, utf8(text)] };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
