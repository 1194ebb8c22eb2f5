// What the reader may look through in an interview, as pages and the API show it: each thing with the first lines that
// say it. Made from an extraction and kept beside the graph, in review/<id>.json, since a start that finds its graph in
// order reads no interview anew. It is derived: it may be deleted, and is made again.
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Words } from '#graph/review/decisions.ts';
import type { Extraction } from '#graph/extract.ts';
import type { KnowledgeGraph, Turn } from '#graph/model.ts';
import { clockOf, untilOf } from '#graph/knowledge/moments.ts';
import type { ReviewItem } from '#graph/review/review.ts';
import type { WaitingItem, WordsLine } from '#lib/waiting.ts';
import { excerptOf } from '../answers/excerpt.ts';
import { aside, libraryProblem, makeFolder, systemCode } from './durable.ts';
import { contentOf } from './folder.ts';

/** An item, and every place that it is about. */
export type Kept = { readonly item: WaitingItem; readonly words: readonly Words[] };

/** What is kept, as JSON in UTF-8, made where it was extracted. `open`: how much of it waits for a decision. */
export type PackedReview = { readonly open: number; readonly bytes: Uint8Array };

/** Of the shape of what is kept: another is made anew. */
export const shape = 2;

/** Lines of each thing that are shown; the rest is counted. */
const lines = 3;
/** Places that a decision remembers. */
const mostWords = 500;
/** Things of each state that are kept, surest first: more than anybody looks through before the first are decided. */
const mostItems = 1_000;

export const reviewsIn = (folder: string): string => join(folder, 'review');

export function keptOf({ knowledge, review }: Pick<Extraction, 'knowledge' | 'review'>): readonly Kept[] {
	const { lineAt, textOf } = linesOf(knowledge);
	return surest(review).map(({ mentions, ...item }: ReviewItem): Kept => {
		const quotes = mentions.slice(0, lines).flatMap((one) => lineAt({ ...one, entity: item.entity }) ?? []);
		const words = mentions.slice(0, mostWords).flatMap(({ turn, textStart, textEnd }) => {
			const surface = textOf(turn).slice(textStart, textEnd);
			return surface === '' ? [] : [{ turn, textStart, textEnd, surface }];
		});
		return { item: { ...item, mentions: mentions.length, quotes }, words };
	});
}

function surest(review: readonly ReviewItem[]): readonly ReviewItem[] {
	const counts = new Map<ReviewItem['state'], number>();
	return review.filter(({ state }) => {
		const count = (counts.get(state) ?? 0) + 1;
		counts.set(state, count);
		return count <= mostItems;
	});
}

export function packedReview(kept: readonly Kept[], open: number): PackedReview {
	return { open, bytes: Buffer.from(JSON.stringify(kept)) };
}

export function reviewIn({ bytes }: PackedReview): readonly Kept[] {
	return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()) as readonly Kept[];
}

type Place = Omit<Words, 'surface'> & { readonly entity: string };

/** Makes lines of an interview: words with who says them, and what stands around. */
export function linesOf(knowledge: KnowledgeGraph) {
	const until = untilOf(knowledge.turns);
	const turns = new Map(knowledge.turns.map((turn, place) => [turn.index, { turn, until: until[place] }]));
	const recording = knowledge.interviews[0]?.url;
	const labels = new Map(knowledge.entities.map((entity) => [entity.id, entity.labels]));
	const lineAt = ({ turn: index, textStart, textEnd, entity }: Place): WordsLine | undefined => {
		const found = turns.get(index);
		if (found === undefined) return undefined;
		const { turn, until } = found;
		const { id, interview, speaker, speakerLabel, text } = turn;
		const time = clockOf({ ...turn, ...(until === undefined ? {} : { until }) })({ textStart, textEnd });
		const called = speaker === undefined ? undefined : labels.get(speaker);
		return {
			turn: id,
			interview,
			index,
			speaker: {
				...(speaker === undefined ? {} : { id: speaker }),
				...(speakerLabel === undefined ? {} : { label: speakerLabel }),
				...(called === undefined ? {} : { labels: called }),
			},
			surface: text.slice(textStart, textEnd),
			textStart,
			textEnd,
			...(time === undefined ? {} : { time }),
			...(recording === undefined ? {} : { recording }),
			excerpt: excerptOf(text, passageOf(turn, textStart), [{ textStart, textEnd, entity }]),
		};
	};
	return { lineAt, textOf: (index: number): string => turns.get(index)?.turn.text ?? '' };
}

function passageOf({ passages, text }: Turn, at: number) {
	return passages.find((one) => one.textStart <= at && at < one.textEnd) ?? { textStart: 0, textEnd: text.length };
}

/** The first line of the file: what the rest was made from, and how much of it waits. */
type Head = { readonly key: string; readonly open: number };

/** Undefined where there is none of that key: `key` names everything that it was made from. @throws Problem library_unusable */
export async function readReview(folder: string, id: string, key: string): Promise<readonly Kept[] | undefined> {
	try {
		const text = (await contentOf(pathOf(folder, id))) ?? '';
		const end = text.indexOf('\n');
		const kept = headFrom(text.slice(0, Math.max(0, end)))?.key === key ? parsed(text.slice(end)) : undefined;
		return Array.isArray(kept) ? (kept as readonly Kept[]) : undefined;
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}

const longestHead = 256;

/** How much waits, without reading what. @throws Problem library_unusable */
export async function readOpen(folder: string, id: string, key: string): Promise<number | undefined> {
	try {
		const file = await open(pathOf(folder, id), 'r');
		try {
			const { buffer, bytesRead } = await file.read(Buffer.alloc(longestHead), 0, longestHead, 0);
			const head = headFrom(buffer.toString('utf8', 0, bytesRead).split('\n', 1)[0] ?? '');
			return head?.key === key ? head.open : undefined;
		} finally {
			await file.close();
		}
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return undefined;
		throw libraryProblem(error, folder);
	}
}

function headFrom(line: string): Head | undefined {
	const { key, open } = (parsed(line) ?? {}) as Partial<Head>;
	return typeof key === 'string' && typeof open === 'number' ? { key, open } : undefined;
}

/** What was torn or spoilt is none. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Not waited for by the disk: what a power cut takes of it is made again. @throws Problem disk_full */
export async function saveReview(
	folder: string,
	id: string,
	key: string,
	{ open, bytes }: PackedReview,
): Promise<void> {
	// Where the next opening sweeps, should this be cut short.
	const temporary = join(folder, `.review.${randomUUID()}${aside}`);
	try {
		await makeFolder(reviewsIn(folder));
		await writeFile(temporary, [Buffer.from(`${JSON.stringify({ key, open })}\n`), bytes]);
		await rename(temporary, pathOf(folder, id));
	} catch (error) {
		await rm(temporary, { force: true });
		throw libraryProblem(error, folder);
	}
}

export async function forgetReview(folder: string, id: string): Promise<void> {
	await rm(pathOf(folder, id), { force: true });
}

function pathOf(folder: string, id: string): string {
	return join(reviewsIn(folder), `${id}.json`);
}
