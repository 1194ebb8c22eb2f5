// The text that was drawn from a document, kept beside it. It is what offsets count in: a later version of a converter may
// draw another, and what was decided on this one must still fit. Lost or changed, the document is drawn again.
import { join } from 'node:path';
import type { Drawing } from '#graph/model.ts';
import { converters } from '#graph/source/documents/document.ts';
import type { DrawnText } from './extraction.ts';
import { interviewsIn } from './folder.ts';
import { hashOf, textFile, type InterviewRecord, type KeptText } from './records.ts';
import { readRegularFile } from './regular-file.ts';

/** What interview.json says of it, as a field of an origin; nothing where it says none that can be used. */
export function keptTextFrom(value: unknown): { readonly text?: KeptText } {
	if (typeof value !== 'object' || value === null) return {};
	const { file, sha256, converter, version, from, remarks } = value as Partial<Record<keyof KeptText, unknown>>;
	const isKnown = file === textFile && typeof sha256 === 'string' && isConverter(converter);
	if (!isKnown || typeof version !== 'number' || typeof from !== 'string') return {};
	const sentences = Array.isArray(remarks) ? remarks.filter((one) => typeof one === 'string') : [];
	return { text: { file, sha256, converter, version, from, remarks: sentences } };
}

function isConverter(value: unknown): value is Drawing['converter'] {
	return typeof value === 'string' && Object.hasOwn(converters, value);
}

/** In bytes of UTF-8. */
const longest = 128 * 1024 * 1024;

/** Undefined where there is none, or it is no longer what was drawn. @throws Problem interview_unreadable */
export async function keptTextOf(folder: string, record: InterviewRecord): Promise<DrawnText | undefined> {
	const { text } = record.source;
	if (text === undefined) return undefined;
	const bytes = await bytesOf(folder, record, text);
	if (bytes === undefined || hashOf(bytes) !== text.sha256) return undefined;
	const { converter, version, from, remarks } = text;
	return { drawing: { converter, version, from, remarks }, bytes };
}

async function bytesOf(folder: string, { id }: InterviewRecord, { file }: KeptText): Promise<Uint8Array | undefined> {
	const shown = `interviews/${id}/${file}`;
	return await readRegularFile(join(interviewsIn(folder), id, file), { shown, limit: longest });
}

/** True where a newer version of the converter would draw it anew. */
export function isOutdated({ source: { text } }: InterviewRecord): boolean {
	return text !== undefined && text.version !== converters[text.converter].version;
}

export type TextFindings = { readonly faults: readonly string[]; readonly notes: readonly string[] };

/** What is drawn instead may be another text: an answer that was given on the old one is then told, and not silent. */
function whenGone({ source: { file } }: InterviewRecord, text: KeptText, path: string, again?: DrawnText): string {
	const drawn = `${path} is not there: it is drawn from ${file} whenever it is wanted`;
	if (again === undefined || hashOf(again.bytes) === text.sha256) return drawn;
	return `${drawn}, and what version ${again.drawing.version} of ${text.converter} draws is not what version ${text.version} did: decisions may stand elsewhere, or fit nothing`;
}

/** The text that is kept, held against what the document gives now. @throws Problem interview_unreadable */
export async function compareText(
	folder: string,
	record: InterviewRecord,
	again: DrawnText | undefined,
): Promise<TextFindings> {
	const { text, file: document } = record.source;
	if (text === undefined) return { faults: [], notes: [] };
	const path = `interviews/${record.id}/${text.file}`;
	const bytes = await bytesOf(folder, record, text);
	if (bytes === undefined) return { faults: [], notes: [whenGone(record, text, path, again)] };
	if (hashOf(bytes) !== text.sha256)
		return {
			faults: [
				`${path} has changed since it was drawn from ${document}: restore it, or take it away, and it is drawn again`,
			],
			notes: [],
		};
	if (again !== undefined && hashOf(again.bytes) === text.sha256) return { faults: [], notes: [] };
	if (isOutdated(record))
		return {
			faults: [],
			notes: [
				`${path} was drawn by version ${text.version} of ${text.converter}, and this version draws it otherwise: colloquy ingest ${record.source.name} draws it anew`,
			],
		};
	return {
		faults: [`${path} is not what ${text.converter} draws from ${document}: restore both from a copy`],
		notes: [],
	};
}
