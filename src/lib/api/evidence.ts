// The shapes of words that prove something: mentions, quotes, links, chains of them, and what a search finds.
import * as v from 'valibot';
import { confidence, entityId, offset, parts, textSpan } from '#graph/model/colloquy-1.ts';
import { listOf } from './lists.ts';
import { excerpt, heard, place, strength } from './passages.ts';
import { measure, text } from './scalars.ts';
import { entitySummary, relationLine } from './entities.ts';

export const mentionLine = v.strictObject({
	entity: entityId,
	...place,
	surface: text,
	start: offset,
	end: offset,
	...textSpan.entries,
	parts: v.exactOptional(parts),
	rule: text,
	confidence,
	...heard,
	excerpt,
});

export const quoteLine = v.pipe(
	v.strictObject({
		...place,
		highlight: v.pipe(v.boolean(), v.description('Whether the editor set it in bold; those come first.')),
		...textSpan.entries,
		text,
		...heard,
	}),
	v.description('A turn that a person said.'),
);

export const linkLine = v.pipe(
	v.strictObject({ ...place, rule: v.picklist(['same sentence', 'same passage']), ...heard, excerpt }),
	v.description('A passage that mentions both.'),
);

export const linkDetail = v.strictObject({
	a: entitySummary,
	b: entitySummary,
	...strength,
	evidence: listOf(linkLine),
	relations: v.array(relationLine),
});

export const path = v.strictObject({
	entities: v.array(entitySummary),
	steps: v.array(v.strictObject({ a: entityId, b: entityId, strength: measure, evidence: v.exactOptional(linkLine) })),
});

export const searchHit = v.variant('type', [
	v.strictObject({ type: v.literal('entity'), entity: entitySummary, matched: text }),
	v.strictObject({ type: v.literal('turn'), ...place, ...heard, excerpt }),
]);
