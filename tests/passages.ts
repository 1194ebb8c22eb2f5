// A talk made from who is named together: a turn for each passage, in which each name stands once.
import { createHash } from 'node:crypto';
import type { KnowledgeGraph, Mention, Turn } from '#graph/model.ts';

/** `passages` name things by ids without their kind; all are concepts. One sentence a passage. */
export function talkOf(id: string, passages: readonly (readonly string[])[]): KnowledgeGraph {
	const turns: Turn[] = [];
	const mentions: Mention[] = [];
	let offset = 0;
	for (const [at, names] of passages.entries()) {
		const turn = `${id}/${at + 1}`;
		let text = '';
		for (const name of names) {
			const textStart = text.length;
			const textEnd = textStart + name.length;
			text += `${name} `;
			mentions.push({
				entity: `concept/${name}`,
				turn,
				start: offset + textStart,
				end: offset + textEnd,
				surface: name,
				textStart,
				textEnd,
				rule: 'lexicon',
				confidence: 90,
			});
		}
		const passages = [{ textStart: 0, textEnd: text.length }];
		turns.push({
			id: turn,
			interview: id,
			index: at + 1,
			start: offset,
			end: offset + text.length,
			text,
			passages,
			highlights: [],
		});
		offset += text.length + 1;
	}
	const ids = [...new Set(mentions.map(({ entity }) => entity))].sort();
	const entities = ids.map((entity) => ({
		id: entity,
		kind: 'concept' as const,
		labels: { en: entity.slice('concept/'.length) },
		aliases: [],
		asHeard: [],
		origin: 'text' as const,
	}));
	const source = {
		name: `${id}.txt`,
		sha256: createHash('sha256').update(id).digest('hex'),
		length: offset,
		format: 'plain',
	};
	const interview = { id, title: id, language: 'en', participants: [], source };
	return { interviews: [interview], turns, entities, mentions, relations: [] };
}
