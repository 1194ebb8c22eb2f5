// From the bytes of one interview to what it says. All of it happens in another process (../extraction): what a file does
// there, it does to nobody else. Here stand the questions that a library asks, and one set of workers for the process.
import type { Deciding } from '#graph/review/decisions.ts';
import type { Report } from '#graph/extract.ts';
import type { HowRead } from '#graph/reading/how-read.ts';
import type { Sidecar } from '#graph/model.ts';
import type { PackedKnowledge } from '#cypher/packed.ts';
import type { Ground } from '../llm/grounding.ts';
import type { KeptProposals } from '../llm/kept.ts';
import type { JsonBody } from '../extraction/json-body.ts';
import { extractionLimits } from '../extraction/limits.ts';
import type { NamesAsked } from '../extraction/names.ts';
import type { MessageOf, TaskName } from '../extraction/tasks.ts';
import { makeWorkers, type Lane, type Workers } from '../extraction/workers.ts';
import type { PackedReview } from './reviews/review-items.ts';

/** One interview, and what is known of it. */
export type Unread = {
	readonly id: string;
	/** Of its file. */
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly given: Sidecar;
	/** Of the user, those that stand and concern it. */
	readonly decisions?: readonly Deciding[];
	/** The names to look for; all that ship unless told otherwise. */
	readonly names?: NamesAsked | undefined;
};

export type How = {
	/** A page's question, which leaves a worker to whatever changes the library. */
	readonly lane?: Lane;
	/** Aborted, the question is given up, and what was at it is ended. */
	readonly signal?: AbortSignal;
};

export type ReadThrough = {
	readonly knowledge: PackedKnowledge;
	readonly report: Report;
	readonly review: PackedReview;
};

let workers: Workers | undefined;

/** @throws Problem setting_invalid */
export function openExtraction(): Workers {
	workers ??= makeWorkers(extractionLimits(process.env));
	return workers;
}

/** @throws Problem extraction_timeout, extraction_memory, extraction_ended, and what is wrong with the source */
export async function readThrough(unread: Unread, how?: How): Promise<ReadThrough> {
	const { message, bytes } = await ask('read', unread, how);
	return passedOn(unread, message, bytes);
}

/** With how it was read. @throws Problem as `readThrough` does */
export async function readWithHow(unread: Unread, how?: How): Promise<ReadThrough & { readonly read: HowRead }> {
	const { message, bytes } = await ask('reading', unread, how);
	return { ...passedOn(unread, message, bytes), read: message.read };
}

/** What proposals are held against: the whole of it, for a command. @throws Problem as `readThrough` does */
export async function groundOf(unread: Unread): Promise<Ground> {
	return (await ask('ground', unread)).message;
}

/** What models proposed of it, and its graph does not show. @throws Problem as `readThrough` does */
export async function proposedIn(
	unread: Unread,
	proposals: readonly KeptProposals[],
	how?: How,
): Promise<PackedReview> {
	const { bytes } = await ask('proposed', { ...unread, proposals }, how);
	return { open: 0, bytes: bytes[0] ?? new Uint8Array() };
}

/** What a request brings as JSON, however large. @throws Problem body_invalid, and as `readThrough` does */
export async function readBody(bytes: Uint8Array, how?: How): Promise<JsonBody> {
	const { message, bytes: texts } = await ask('body', { id: '', name: 'The request', bytes, given: {} }, how);
	const [text] = texts;
	return { fields: message.fields, ...(text !== undefined && { text }) };
}

function passedOn({ id }: Unread, { report, open }: MessageOf<'read'>, bytes: readonly Uint8Array[]): ReadThrough {
	const [knowledge = new Uint8Array(), review = new Uint8Array()] = bytes;
	return { knowledge: { id, bytes: knowledge }, report, review: { open, bytes: review } };
}

type Told<Name extends TaskName> = { readonly message: MessageOf<Name>; readonly bytes: readonly Uint8Array[] };

async function ask<Name extends TaskName>(
	task: Name,
	{ bytes, names, decisions = [], ...about }: Unread & { readonly proposals?: readonly KeptProposals[] },
	{ lane = 'change', signal }: How = {},
): Promise<Told<Name>> {
	const asked = { ...about, decisions, ...(names !== undefined && { names }) };
	const answer = await openExtraction().ask(
		{ message: { task, asked }, bytes: [bytes] },
		{ lane, ...(signal !== undefined && { signal }) },
	);
	return { message: answer.message.message as MessageOf<Name>, bytes: answer.bytes };
}
