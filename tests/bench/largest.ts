// The largest interview that is permitted (graph/model/limits.ts), written into a new graph and closed: seconds, and what the
// process that holds the graph takes at its peak. `node tests/bench/largest.ts` runs it by itself; it takes minutes.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from '#cypher/packed.ts';
import { openStore } from '#cypher/store.ts';
import { most } from '#graph/model/limits.ts';
import type { Entity, KnowledgeGraph, Mention, Relation, Turn } from '#graph/model.ts';
import { random } from '../generate.ts';
import { graphProcesses } from '../graph-process.ts';

/** Turns and mentions spread evenly; each turn names somebody new, and others at random. */
export function largest(share = 1): KnowledgeGraph {
	const count = (part: number) => Math.max(1, Math.floor(part * share));
	const turns = count(most.turns);
	const entities = Array.from({ length: count(most.entities) }, (_, at) => entityOf(at));
	const each = Math.floor(count(most.mentions) / turns);
	const next = random(7);
	const mentions = Array.from({ length: turns * each }, (_, at) => {
		const turn = Math.floor(at / each);
		const named = at % each === 0 ? turn % entities.length : Math.floor(next() * entities.length);
		return mentionOf(turn, at % each, entities[named]?.id ?? '');
	});
	return {
		interviews: [
			{
				id: 'largest',
				title: 'The largest',
				language: 'en',
				participants: [],
				source: { name: 'largest.md', sha256: 'a'.repeat(64), length: turns * 100, format: 'markdown' },
			},
		],
		turns: Array.from({ length: turns }, (_, at) => turnOf(at, entities[at % 2]?.id ?? '')),
		entities,
		mentions,
		relations: Array.from({ length: count(most.relations) }, (_, at) => relationOf(at % turns, mentions, each)),
	};
}

const words = 'We spoke of Aaaaa and Bbbbb, then of Ccccc, and at last of Ddddd, who came late.';

function entityOf(at: number): Entity {
	const id = `person/n${String(at).padStart(6, '0')}`;
	return { id, kind: 'person', labels: { en: `Name ${at}` }, aliases: [], asHeard: [], origin: 'text' };
}

function turnOf(at: number, speaker: string): Turn {
	const start = at * 100;
	return {
		id: `largest/${at + 1}`,
		interview: 'largest',
		index: at + 1,
		speaker,
		start,
		end: start + words.length,
		text: words,
		passages: [{ textStart: 0, textEnd: words.length }],
		highlights: [],
	};
}

function mentionOf(turn: number, place: number, entity: string): Mention {
	const textStart = [12, 22, 37, 58][place] ?? 12;
	const [start, textEnd] = [turn * 100 + textStart, textStart + 5];
	const surface = words.slice(textStart, textEnd);
	const spans = { start, end: start + 5, textStart, textEnd };
	return { entity, turn: `largest/${turn + 1}`, surface, ...spans, rule: 'lexicon', confidence: 90 };
}

function relationOf(turn: number, mentions: readonly Mention[], each: number): Relation {
	const [subject, object] = [mentions[turn * each], mentions[turn * each + 1]];
	const start = turn * 100;
	const spans = { start, end: start + 40, textStart: 0, textEnd: 40 };
	const [one = '', other = ''] = [subject?.entity, object?.entity];
	return {
		subject: one,
		object: other,
		predicate: 'proposed',
		turn: `largest/${turn + 1}`,
		...spans,
		rule: 'proposed',
	};
}

/** Of the process that holds the graph, so far: seconds of processor time, and megabytes at its peak. */
function spent(): { readonly seconds: number; readonly megabytes: number } {
	const folder = `/proc/${graphProcesses(process.pid)[0] ?? 'self'}`;
	const [, kilobytes = '0'] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`${folder}/status`, 'utf8')) ?? [];
	const fields = readFileSync(`${folder}/stat`, 'utf8')
		.replace(/^.*\) /, '')
		.split(' ');
	return { seconds: (Number(fields[11]) + Number(fields[12])) / 100, megabytes: Math.round(Number(kilobytes) / 1024) };
}

export async function benchLargest(share = 1): Promise<string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'colloquy-largest-'));
	const interview = pack('largest', largest(share));
	const store = await openStore({ engine: 'ladybug', path: join(folder, 'graph') }, { library: 'bench' });
	const lines: string[] = [];
	const step = async (what: string, work: () => Promise<void>) => {
		const before = spent().seconds;
		await work();
		const { seconds, megabytes } = spent();
		lines.push(`  ${what.padEnd(28)}${(seconds - before).toFixed(1)} s of processor time, ${megabytes} MB at its peak`);
	};
	await step('written into a new graph', () => store.replace(interview));
	await step('replaced by itself', () => store.replace(interview));
	const started = performance.now();
	await store.close();
	lines.push(`  closed after ${((performance.now() - started) / 1000).toFixed(1)} s`);
	rmSync(folder, { recursive: true });
	return lines;
}

if (process.argv[1] === import.meta.filename)
	console.log((await benchLargest(Number(process.argv[2] ?? 1))).join('\n'));
