// Versions that no list holds: GPT-6 is not GPT, but what the number makes of it.
import type { Found, Known } from '../../model.ts';
import { idOf } from '../../text/slug.ts';
import type { Extractor } from '../extractor.ts';

/** A version at the end of a name: by hyphen or joined; after a space only where the lexicon knows numbered ones. */
const version = /^([-‐‑]?|\s)(\d{1,2}(?:\.\d{1,2})?)([a-z]?)(?![\d\p{Script=Latin}%])/u;

export const versions: Extractor = {
	id: 'version',
	title: 'A numbered version of a named work',
	example: '那么，是GPT-6？是GPT-7？ → two works of their own',
	find({ talk, found, entities, gazetteer }) {
		const mentions: Found[] = [];
		const news: Known[] = [];
		for (const one of found) {
			const known = entities.get(one.entity);
			const text = talk.turns[one.turn]?.turn.text ?? '';
			const match = known?.kind === 'work' ? text.slice(one.textEnd, one.textEnd + 8).match(version) : null;
			if (match === null || /\d$/.test(text.slice(one.textStart, one.textEnd))) continue;
			const numbered = ['1', '2', '3', '4'].some((number) => gazetteer.entry(`${one.entity}-${number}`) !== undefined);
			if (match[1] === ' ' && !numbered) continue;
			const textEnd = one.textEnd + match[0].length;
			const name = text.slice(one.textStart, textEnd);
			const id = idOf('work', name.replace(/(\p{L})(\d)/u, '$1-$2'));
			if (id === undefined) continue;
			news.push({ id, kind: 'work', labels: { en: name }, aliases: [], origin: 'text' });
			mentions.push({ turn: one.turn, textStart: one.textStart, textEnd, entity: id, rule: 'version', confidence: 80 });
		}
		return { mentions, entities: news };
	},
};
