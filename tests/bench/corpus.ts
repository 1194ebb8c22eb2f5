// Libraries of any size, talking about what the sample talks about.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extract } from '../extracting.ts';
import type { KnowledgeGraph, Sidecar } from '#graph/model.ts';
import { generate } from '../generate.ts';

const folder = new URL('../../interviews/', import.meta.url);
const bytes = readFileSync(new URL('dan-roberts-2024.md', folder));

export const sampleText = bytes.toString('utf8');

export function sampleKnowledge(): KnowledgeGraph {
	const sidecar = JSON.parse(readFileSync(new URL('dan-roberts-2024.interview.json', folder), 'utf8')) as Sidecar;
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return extract({ name: 'dan-roberts-2024.md', text: sampleText, sha256 }, { id: 'dan-roberts-2024', sidecar })
		.knowledge;
}

/** As many interviews of the sample's length, with its people and terms in the sample's own proportions. */
export function corpus(interviews: number): Iterable<KnowledgeGraph> {
	const { entities, mentions, turns } = sampleKnowledge();
	const counts = new Map<string, number>();
	for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
	const vocabulary = [...entities].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
	return generate({
		interviews,
		turns: turns.length,
		mentions: Math.round(mentions.length / turns.length),
		vocabulary,
	});
}
