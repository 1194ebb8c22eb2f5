// An interview whose every turn is one sentence that names all there is: few rows, and links by the square of the names.
import type { Entity, KnowledgeGraph, Mention, Turn } from '#graph/model.ts';

export function list({ names, turns = 1 }: { readonly names: number; readonly turns?: number }): KnowledgeGraph {
	const words = Array.from({ length: names }, (_, at) => `n${String(at).padStart(4, '0')}`);
	const text = words.join(' ');
	const indexes = Array.from({ length: turns }, (_, at) => at + 1);
	return {
		interviews: [
			{
				id: 'list',
				title: 'A list',
				language: 'en',
				participants: [],
				source: { name: 'list.md', sha256: 'a'.repeat(64), length: turns * (text.length + 1), format: 'markdown' },
			},
		],
		turns: indexes.map((index): Turn => {
			const start = (index - 1) * (text.length + 1);
			const passages = [{ textStart: 0, textEnd: text.length }];
			return {
				id: `list/${index}`,
				interview: 'list',
				index,
				start,
				end: start + text.length,
				text,
				passages,
				highlights: [],
			};
		}),
		entities: words.map((word): Entity => {
			return { id: `concept/${word}`, kind: 'concept', labels: { en: word }, aliases: [], asHeard: [], origin: 'text' };
		}),
		mentions: indexes.flatMap((index) =>
			words.map((surface, at): Mention => {
				const [textStart, textEnd] = [at * 6, at * 6 + 5];
				const start = (index - 1) * (text.length + 1) + textStart;
				const place = { start, end: start + 5, textStart, textEnd };
				return {
					entity: `concept/${surface}`,
					turn: `list/${index}`,
					surface,
					...place,
					rule: 'lexicon',
					confidence: 90,
				};
			}),
		),
		relations: [],
	};
}
