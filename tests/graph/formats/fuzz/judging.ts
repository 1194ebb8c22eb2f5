// What must hold of any bytes at all: they are read whole and every word is proven, or refused by a problem with a code.
import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '#graph/exports/colloquy-1.schema.json' with { type: 'json' };
import { exportNamed } from '#graph/exports/index.ts';
import type { Extraction } from '#graph/extract.ts';
import { extract } from '../../../extracting.ts';
import { parse } from '#graph/formats/index.ts';
import { howRead } from '#graph/reading/how-read.ts';
import type { KnowledgeGraph, Source, Transcript } from '#graph/model.ts';
import { isProblem } from '#graph/problem.ts';
import { proves } from '#graph/knowledge/proof.ts';
import { decode } from '#graph/source/source.ts';
import { broken } from '../proofs.ts';

/** `format`: as which it is read, where its content is not to decide. */
export type How = { readonly format?: string; readonly isDeep: boolean };

/** What the schema wants to see; nobody looks at it here. */
const sha256 = '0'.repeat(64);

/** Words of each turn that are proven: all would take a minute. */
const step = 5;

/** What is wrong; empty where every promise holds. */
export function wrongWith(bytes: Uint8Array, { format, isDeep }: How): readonly string[] {
	const name = 'any.bin';
	const options = format === undefined ? {} : { format };
	return unlessProblem(() => {
		const source = { name, text: decode(bytes, name), sha256 };
		const transcript = parse(source, options);
		const again = parse({ ...source, text: decode(bytes, name) }, options);
		return [
			...(same(transcript, again) ? [] : ['it is read otherwise the second time']),
			...broken(transcript, source, step),
			...swollen(transcript, source),
			...(isDeep ? wrongIn(source, extract(source, { id: 'any', ...options })) : []),
		];
	});
}

/** What is found in it, as text; or the code of the problem. */
export function foundIn(bytes: Uint8Array): string {
	const name = 'any.bin';
	const read = (): readonly string[] => {
		const { knowledge, review } = extract({ name, text: decode(bytes, name), sha256 }, { id: 'any' });
		return [JSON.stringify([knowledge, review])];
	};
	return unlessProblem(read, ({ code }) => [code]).join('');
}

function unlessProblem(
	task: () => readonly string[],
	told: (problem: { readonly code: string }) => readonly string[] = () => [],
): readonly string[] {
	try {
		return task();
	} catch (error) {
		if (isProblem(error)) return told(error);
		throw error;
	}
}

function same(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

/** Nothing is made of nothing: what a format gives is of the size of what it was given. */
function swollen({ turns, segments, notes, participants }: Transcript, { text }: Source): readonly string[] {
	const sum = (size: (turn: Transcript['turns'][number]) => number): number =>
		turns.reduce((all, turn) => all + size(turn), 0);
	const sizes: readonly (readonly [part: string, size: number, perCharacter: number])[] = [
		['characters of words', sum((turn) => turn.text.length), 2],
		['runs', sum(({ runs }) => runs.length), 1],
		['passages, highlights and cues', sum((turn) => spansOf(turn).length), 3],
		['segments', segments.length, 1],
		['notes', notes.length, 1],
		['participants', participants.length, 1],
	];
	return sizes
		.filter(([, size, perCharacter]) => size > perCharacter * text.length)
		.map(([part, size]) => `${size} ${part} of ${text.length} characters`);
}

function spansOf({ passages, highlights, cues = [] }: Transcript['turns'][number]): readonly unknown[] {
	return [...passages, ...highlights, ...cues];
}

function wrongIn(source: Source, extraction: Extraction): readonly string[] {
	const { knowledge, transcript, report } = extraction;
	const read = howRead(source, extraction, {});
	return [
		...(report.proven === report.mentions ? [] : [`${report.mentions - report.proven} mentions are not proven`]),
		...(report.account.state === 'whole' ? [] : ['its characters are not accounted for']),
		...(read.counts.turns === knowledge.turns.length ? [] : ['how it was read counts other turns']),
		...unfitting(knowledge),
		...wrongMentions(knowledge, source, transcript.format),
		...wrongRelations(knowledge, source),
	];
}

const fits = new Ajv2020({ strict: true }).compile(schema);

/** Whatever it says is what `colloquy/1` promises to whoever reads it. */
function unfitting(knowledge: KnowledgeGraph): readonly string[] {
	const written = [...exportNamed('json').write(knowledge)].join('');
	if (fits(JSON.parse(written))) return [];
	return (fits.errors ?? []).map(({ instancePath, message = '' }) => `colloquy/1: ${instancePath} ${message}`);
}

function wrongMentions(
	{ mentions, turns, entities }: KnowledgeGraph,
	{ text }: Source,
	format: string,
): readonly string[] {
	const byId = new Map(turns.map((turn) => [turn.id, turn]));
	const known = new Set(entities.map(({ id }) => id));
	return mentions.flatMap((mention) => {
		const { textStart, textEnd, surface, start, end, confidence } = mention;
		const turn = byId.get(mention.turn);
		const holds =
			turn !== undefined &&
			turn.text.slice(textStart, textEnd) === surface &&
			start >= turn.start &&
			end <= turn.end &&
			proves(text, mention, format) &&
			known.has(mention.entity) &&
			Number.isInteger(confidence) &&
			confidence >= 0 &&
			confidence <= 100;
		return holds ? [] : [`the mention “${surface}” of ${mention.entity} in ${mention.turn} does not hold`];
	});
}

function wrongRelations({ relations, turns, entities }: KnowledgeGraph, { text }: Source): readonly string[] {
	const byId = new Map(turns.map((turn) => [turn.id, turn]));
	const known = new Set(entities.map(({ id }) => id));
	const odd = entities.filter(({ id }) => !/^[a-z]+\/[^/\s]+$/u.test(id)).map(({ id }) => `the id ${id}`);
	const wrong = relations.filter(({ subject, object, turn, start, end, textStart, textEnd }) => {
		const its = byId.get(turn);
		const isPlaced = start < end && end <= text.length && textStart < textEnd && textEnd <= (its?.text.length ?? 0);
		return !isPlaced || !known.has(subject) || !known.has(object);
	});
	return [...odd, ...wrong.map(({ subject, predicate, object }) => `${subject} ${predicate} ${object} does not hold`)];
}
