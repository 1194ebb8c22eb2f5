// Latin names in Chinese text: capitals that no sentence start explains. Two words or more; a given name or the company
// they keep says whether it is a person; the last word, whether it is an organization.
import { isGivenName } from '../names/given.ts';
import { idOf } from '../slug.ts';
import type { Kind } from '../model.ts';
import type { Extractor, Found, Known } from './extractor.ts';

const word = String.raw`(?=\p{Lu})[\p{Script=Latin}'’-]{2,}`;
const name = new RegExp(
	String.raw`(?<![\p{Script=Latin}\d])${word}(?:\s(?:\p{Lu}\.|${word}|de|da|van|von|der|of|and|for|the))*\s${word}(?![\p{Script=Latin}\d])`,
	'gu',
);
const organization =
	/\s(?:Inc|Corp|Corporation|Company|Labs?|Laborator(?:y|ies)|University|Institute|College|School|Capital|Ventures|Partners|Foundation|Research|Group|Bank|Technologies|Systems|Robotics|Therapeutics)$/;
const personBefore =
	/(?:和|与|跟|以及|、|及|叫|名叫|嘉宾是?|教授|博士|先生|女士|同事|朋友|导师|作者|创始人|研究员|科学家|CEO|邀请|谢谢|感谢|主持人|我是|联手)\s?$/;
const personAfter =
	/^\s?(?:说|提到|认为|表示|写|指出|提出|发现|证明|发明|告诉|问|合著|合写|以及|和\p{Lu}|与|有一篇|教授|博士|先生|女士|，(?:他|她))/u;

export const latinNames: Extractor = {
	id: 'latin name',
	title: 'A name in Latin letters in Chinese text, by its first or last word or the words around it',
	example: '我和Sho Yeda以及Boris Hanin合著了一本书 → two people',
	find({ talk, entities, found }) {
		const mentions: Found[] = [];
		const news: Known[] = [];
		talk.turns.forEach(({ turn }, place) => {
			if ((turn.text.match(/\p{Script=Han}/gu)?.length ?? 0) * 4 < turn.text.length) return;
			for (const match of turn.text.matchAll(name)) {
				const surface = match[0];
				const end = match.index + surface.length;
				if (found.some((one) => one.turn === place && one.textStart < end && one.textEnd > match.index)) continue;
				const kind = kindOf(surface, turn.text.slice(0, match.index), turn.text.slice(end));
				const id = kind === undefined ? undefined : idOf(kind, surface);
				if (kind === undefined || id === undefined) continue;
				news.push(entities.get(id) ?? { id, kind, labels: { en: surface }, aliases: [], origin: 'text' });
				mentions.push({
					turn: place,
					textStart: match.index,
					textEnd: end,
					entity: id,
					rule: 'latin name',
					confidence: isGivenName(surface.split(/\s/)[0] ?? '') ? 82 : 72,
				});
			}
		});
		return { mentions, entities: news };
	},
};

function kindOf(surface: string, before: string, after: string): Kind | undefined {
	if (organization.test(surface)) return 'organization';
	if (/\s(?:of|and|for|the)\s/.test(surface)) return undefined;
	const near = before.slice(-6);
	if (isGivenName(surface.split(/\s/)[0] ?? '') || personBefore.test(near) || personAfter.test(after.slice(0, 6)))
		return 'person';
	return undefined;
}
