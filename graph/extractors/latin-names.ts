// Latin names in Chinese text: capitals that no sentence start explains. Two words or more; a given name or the company
// they keep says whether it is a person; the last word, whether it is an organization.
import { grouped } from '../grouping.ts';
import { isGivenName } from '../names/given.ts';
import { otherForms, partsOf } from '../names/parts.ts';
import { idOf } from '../slug.ts';
import type { Kind } from '../model.ts';
import { isCommon } from '../words/frequency.ts';
import { isPlace } from '../words/places.ts';
import { hanIn, isMostlyHan } from '../words/scripts.ts';
import type { Extractor, Found, Known, Talk } from './extractor.ts';
import { foundAt, spansAt } from './placed.ts';

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
			if (hanIn(turn.text) * 4 < turn.text.length) return;
			for (const match of turn.text.matchAll(name)) {
				const surface = match[0];
				const end = match.index + surface.length;
				if (foundAt(found, place, match.index, end).some((one) => one.textStart < end && one.textEnd > match.index))
					continue;
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
		lone(talk, found, entities, mentions, news);
		return { mentions, entities: news };
	},
};

const single =
	/(?<![\p{Script=Latin}\d@./])[\p{Script=Latin}][\p{Script=Latin}\d+#&.-]*[\p{Script=Latin}\d+#](?:\s\p{Lu}[\p{Script=Latin}\d+#&.-]+){0,4}(?![\p{Script=Latin}\d@])/gu;
/** Latin words that Chinese speech is full of and that name nothing. */
const usual =
	/^(?:ok|okay|yes|no|so|and|but|or|the|of|vs|ppt|pdf|app|apps|ceo|cto|cfo|coo|vp|hr|pr|phd|mba|bug|demo|email|e-mail|qq|hi|hello|bye|wow|cool|nice|feel|fancy|enjoy|get|push|high|low|ing|ed|part|case|base|sense|sorry|thanks|thank|you|like|just|well|actually|right|good|great|show|top|vip|diy|tv|dvd|cd|id|it|am|pm|kpi|ppt|pk|cp|cover|follow|focus|tag|call|offer|team|leader|boss|idea|point|topic|title|timing|by|http|https|www|com)$/i;
const workAfter =
	/^\s?(?:模型|软件|平台|框架|系统|产品|论文|应用|工具|语言|芯片|算法|库|游戏|杂志|仪器|机器人|协议|数据集|编辑器|插件)/;
const workBefore = /(?:用|使用|利用|叫|名为|基于|开源的?|写的|发布了?|推出了?|训练了?|下载|安装|版本的)\s?$/;
const organizationAfter =
	/^\s?(?:公司|集团|团队|大学|实验室|研究所|研究院|基金会|工作|上班|的?(?:CEO|创始人|员工|工程师|总部|股票|股价|董事会)|收购|发布|推出|宣布|投资|的报告)/;
const organizationBefore =
	/(?:加入了?|公司|创办了?|创立了?|收购了?|投资了?|离开|任职于|就职于|来自|竞争对手|供职于)\s?$/;

/** Latin words that stand alone in Chinese: nobody writes them so but to name something. */
function lone(
	talk: Talk,
	found: readonly Found[],
	entities: ReadonlyMap<string, Known>,
	mentions: Found[],
	news: Known[],
): void {
	const inOrder = [...found, ...mentions].sort((a, b) => a.turn - b.turn || a.textStart - b.textStart);
	const taken = grouped(inOrder, (one) => one.turn);
	const people = partsOfPeople([...entities.values(), ...news]);
	const byName = new Map<
		string,
		{
			name: string;
			votes: { work: number; organization: number; person: number };
			places: Omit<Found, 'entity' | 'rule' | 'confidence'>[];
		}
	>();
	talk.turns.forEach(({ turn }, place) => {
		if (!isMostlyHan(turn.text)) return;
		for (const { 0: surface, index } of turn.text.matchAll(single)) {
			const end = index + surface.length;
			const here = spansAt(taken.get(place) ?? [], index, end);
			if (here.some((one) => one.textStart < end && one.textEnd > index)) continue;
			if (usual.test(surface) || surface.length < 2 || people.has(surface.toLowerCase())) continue;
			if (!/\s/.test(surface) && /^\p{Ll}+$/u.test(surface) && isCommon(surface, 2)) continue;
			const [before, after] = [turn.text.slice(Math.max(0, index - 8), index), turn.text.slice(end, end + 8)];
			const key = surface.toLowerCase().replace(/[\s-]/g, '');
			const one = byName.get(key) ?? { name: surface, votes: { work: 0, organization: 0, person: 0 }, places: [] };
			one.votes.work += Number(workAfter.test(after)) * 3 + Number(workBefore.test(before)) * 2;
			one.votes.organization += Number(organizationAfter.test(after)) * 3 + Number(organizationBefore.test(before)) * 3;
			one.votes.person +=
				Number(personAfter.test(after)) * 2 +
				Number(/(?:嘉宾是?|教授|博士|同事|朋友|导师|作者|创始人|主持人|我是|叫我|谢谢)\s?$/.test(before)) * 2;
			one.places.push({ turn: place, textStart: index, textEnd: end });
			byName.set(key, one);
		}
	});
	for (const { name, votes, places } of byName.values()) {
		const kind = kindOfLone(name, votes);
		const id = idOf(kind, name);
		if (id === undefined) continue;
		news.push(entities.get(id) ?? { id, kind, labels: { en: name }, aliases: [], origin: 'text' });
		const confidence = Math.min(
			88,
			(/^\p{Ll}+$/u.test(name) ? 44 : 60) + 4 * places.length + 4 * Math.max(...Object.values(votes)),
		);
		for (const one of places) mentions.push({ ...one, entity: id, rule: 'latin name', confidence });
	}
}

/** First and last names, and their other forms: alone, they are theirs (short-names.ts). */
function partsOfPeople(known: readonly Known[]): ReadonlySet<string> {
	const names = known
		.filter(({ kind }) => kind === 'person')
		.flatMap(({ labels, aliases }) => [...Object.values(labels), ...aliases]);
	const parts = names.flatMap((name) => partsOf(name));
	return new Set([...parts, ...parts.flatMap(otherForms)].map((part) => part.text.toLowerCase()));
}

function kindOfLone(
	name: string,
	votes: { readonly work: number; readonly organization: number; readonly person: number },
): Kind {
	const most = Math.max(votes.work, votes.organization, votes.person);
	if (most > 0) return votes.work === most ? 'work' : votes.organization === most ? 'organization' : 'person';
	if (isPlace(name)) return 'place';
	if (/^\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name)) return 'concept';
	if (isGivenName(name)) return 'person';
	if (/^\p{Lu}{2,6}s?$/u.test(name)) return 'concept';
	if (/\d/.test(name)) return 'work';
	return 'organization';
}

function kindOf(surface: string, before: string, after: string): Kind | undefined {
	if (organization.test(surface)) return 'organization';
	if (/\s(?:of|and|for|the)\s/.test(surface)) return undefined;
	const near = before.slice(-6);
	if (isGivenName(surface.split(/\s/)[0] ?? '') || personBefore.test(near) || personAfter.test(after.slice(0, 6)))
		return 'person';
	return undefined;
}
