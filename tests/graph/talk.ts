// A talk of a few lines, for tests: what is found in it, as `words → entity (rule)`.
import type { Extraction } from '#graph/extract.ts';
import { extract, type Options } from '../extracting.ts';
import type { Sidecar } from '#graph/model.ts';

export const sidecar: Sidecar = {
	participants: [
		{ label: 'Dan Roberts', entity: 'person/dan-roberts', name: { en: 'Dan Roberts', zh: '丹·罗伯茨' }, role: 'guest' },
		{ label: '主持人Sonya', entity: 'person/sonya-huang', name: { en: 'Sonya Huang' }, role: 'host' },
	],
};

/** Sonya and Dan take turns, Sonya first. */
export function talk(lines: readonly string[], options: Partial<Options> = {}): Extraction {
	const text = lines
		.map((line, place) => `**${place % 2 === 0 ? '主持人Sonya' : 'Dan Roberts'}：** ${line}`)
		.join('\n\n');
	return extract(
		{ name: 'talk.md', text: `${text}\n`, sha256: '0' },
		{ id: 'talk', sidecar, format: 'markdown', ...options },
	);
}

export function found(lines: string | readonly string[], options: Partial<Options> = {}): readonly string[] {
	const all = typeof lines === 'string' ? [lines] : lines;
	return talk(all, options).knowledge.mentions.map(
		({ surface, entity, rule }) => `${surface} → ${entity}${rule === 'lexicon' ? '' : ` (${rule})`}`,
	);
}

export function told(lines: string | readonly string[], options: Partial<Options> = {}): readonly string[] {
	const all = typeof lines === 'string' ? [lines] : lines;
	return talk(all, options).knowledge.relations.map(
		({ subject, predicate, object }) => `${subject} ${predicate} ${object}`,
	);
}
