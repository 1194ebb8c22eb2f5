// Terms of art in Chinese that no list holds: words and compounds said again and rarer in general text, or defined (所谓X, X是指…),
// or asked about. Measured as English ones are (names/termhood.ts), with the dictionary's frequencies.
import { idOf } from '../slug.ts';
import { isMostlyHan } from '../words/scripts.ts';
import { hanSurprise, segment, type HanWord } from '../words/segmenting.ts';
import { looseHan, vagueHan, vagueHanModifiers } from '../words/vague-han.ts';
import type { Context, Extractor, Found, Known } from './extractor.ts';
import { foundAt } from './placed.ts';

type Standing = {
	readonly turn: number;
	readonly start: number;
	readonly end: number;
	readonly whole: boolean;
	readonly defined: boolean;
	/** A known concept is a part of it. */
	readonly covers: boolean;
};
type Candidate = { readonly name: string; readonly words: readonly HanWord[]; readonly standings: Standing[] };

/** Entities for 1,600 characters, names included, that terms may fill up to. */
const density = 18;
const [least, sure] = [3, 22];

const before = /(?:所谓的?|叫做?|称为|称之为|名为|什么是|何谓|什么叫|提出了?|概念是|术语叫|这个词叫|“|「)$/;
const after =
	/^[”」]?(?:是指|指的是|指的就是|意思是|就是说|是一种|是一个|这个概念|这个词|这个术语|的概念|的定义|的意思|理论|效应|定律|是什么|（[A-Za-z]|\([A-Za-z])/;
/** Heads that make a term of what stands before them, in any field: 损失厌恶效应, 强化学习, 现象学. */
const technical =
	/(?:主义|效应|理论|定律|定理|模型|算法|函数|学派|原理|悖论|陷阱|曲线|假说|假设|猜想|难题|革命|机制|指数|系数|参数|疗法|综合征|症|细胞|蛋白|基因|基因组|神经元|[经济心理哲社会生物伦态地质教育政治人类现象宗语言管理力统计信息]学|科学|物理|数学|力学|动力学|经济|金融|资本|成本|收益|弹性|均衡|泡沫|通胀|通缩|营销|算力|网络|学习|智能|计算|推理|逻辑|编辑|编码|解码|生成|训练|优化|递质|受体|激素|病毒|疫苗|抗体|突变|进化|演化|选择|意识|无意识|潜意识|认知|直觉|偏见|偏误|谬误|困境|契约|产权|杠杆|供应链|漏斗|转化率|留存率|死亡率|利率|汇率|心智|叙事|范式|辩证法|本体论|认识论|方法论|[决机目因]定?论|自由意志|机器人|芯片|集群|数据库|操作系统|协议|架构|方程|积分|极限|空间|维度|对称性|纠缠|量子|粒子|黑洞|熵|能量|辐射|反应|催化|电池|微生物|真菌|细菌|生态|多样性|物种|种群|气候|碳|排放|社会|文化|殖民|移民|阶级|身份|制度|法|权|史|体制|改革|运动|战争|平均|分布|回归|检验|随机|博弈|贴现|债务|赤字|财政|货币|关税|补贴|税|基金|期权|保险|广告|品牌|渠道|私域|流量|内容营销|用户画像|媒介|传播|修辞|隐喻|诠释|美学|伦理|正义|美德|德性|实在论|唯物论|唯心论)$/;

export const hanTerms: Extractor = {
	id: 'han term',
	title: 'A term of art in Chinese: said again and rarer elsewhere, or defined',
	example: '所谓流动性陷阱，指的是利率低到零…… → a concept',
	find(context) {
		const candidates = candidatesOf(context);
		const scored = candidates
			.map((candidate) => ({ candidate, score: scoreOf(candidate) }))
			.filter(({ score }) => score >= least)
			.sort((a, b) => b.score - a.score || (a.candidate.name < b.candidate.name ? -1 : 1));
		const size = context.talk.turns.reduce((sum, { turn }) => sum + (isMostlyHan(turn.text) ? turn.text.length : 0), 0);
		const room = Math.max(
			size < 2500 ? 8 : 0,
			Math.round((density * size) / 1600) - new Set(context.found.map((one) => one.entity)).size,
		);
		const roomForOnce = Math.round(room * 0.8);
		const mentions: Found[] = [];
		const entities: Known[] = [];
		scored.forEach(({ candidate, score }, place) => {
			if (place >= room && score < sure) return;
			if (place >= roomForOnce && candidate.standings.length < 2 && !candidate.standings.some((one) => one.defined))
				return;
			const id = idOf('concept', candidate.name);
			if (id === undefined) return;
			entities.push(
				context.entities.get(id) ?? {
					id,
					kind: 'concept',
					labels: { zh: candidate.name },
					aliases: [],
					origin: 'text',
				},
			);
			const confidence = Math.round(Math.min(86, 50 + score));
			for (const { turn, start, end } of candidate.standings)
				mentions.push({ turn, textStart: start, textEnd: end, entity: id, rule: 'han term', confidence });
		});
		return { mentions, entities };
	},
};

function candidatesOf({ talk, found }: Context): readonly Candidate[] {
	const byName = new Map<string, Candidate>();
	talk.turns.forEach(({ turn }, place) => {
		if (!isMostlyHan(turn.text)) return;
		for (const run of runsOf(segment(turn.text))) {
			for (let from = 0; from < run.length; from++) {
				for (let to = from + 1; to <= Math.min(run.length, from + 4); to++) {
					const words = run.slice(from, to);
					if (!isTermLike(words)) continue;
					const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
					const here = foundAt(found, place, start, end);
					if (here.some((one) => blocks(one, start, end))) continue;
					const covers = here.some((one) => one.textStart < end && one.textEnd > start);
					const name = turn.text.slice(start, end);
					const whole = from === 0 && to === run.length;
					const defined =
						whole &&
						(before.test(turn.text.slice(Math.max(0, start - 6), start)) || after.test(turn.text.slice(end, end + 6)));
					const candidate = byName.get(name) ?? { name, words, standings: [] };
					candidate.standings.push({ turn: place, start, end, whole, defined, covers });
					byName.set(name, candidate);
				}
			}
		}
	});
	return [...byName.values()];
}

/** Whether a find leaves no room for a term here: anything but a concept that is a part of it. */
function blocks(one: Found, start: number, end: number): boolean {
	if (one.textStart >= end || one.textEnd <= start) return false;
	const inside = one.textStart >= start && one.textEnd <= end && one.textEnd - one.textStart < end - start;
	return !inside || !one.entity.startsWith('concept/');
}

/** Runs of words that a term may be made of. */
function runsOf(words: readonly HanWord[]): readonly (readonly HanWord[])[] {
	const runs: HanWord[][] = [];
	let run: HanWord[] = [];
	for (const word of words) {
		const isPart = isContent(word);
		if (run.length > 0 && (!isPart || run.at(-1)?.end !== word.start)) {
			runs.push(run);
			run = [];
		}
		if (isPart) run.push(word);
	}
	return run.length > 0 ? [...runs, run] : runs;
}

function isContent({ text, pos, weight }: HanWord): boolean {
	if (vagueHanModifiers.has(text)) return false;
	if (text.length === 1)
		return (
			/^[性化率力学体式型素酶酸症炎剂]$/.test(text) ||
			(!looseHan.test(text) && weight <= 12 && /^(?:n|x|\?|vn)$/.test(pos))
		);
	if (pos === 'l') return text.length === 3 ? !/^[感有没不很想说看]/.test(text) : technical.test(text);
	return /^(?:n|nz|ns|nr|vn|a|v|\?)$/.test(pos);
}

function isTermLike(words: readonly HanWord[]): boolean {
	const [first, last] = [words[0], words.at(-1)];
	if (first === undefined || last === undefined || (first.text.length < 2 && words.length < 2)) return false;
	const name = words.map((word) => word.text).join('');
	if (name.length < 2 || name.length > 10 || /(?:[^专国]家|者|员|师|人|们|学生|[来去中上下里])$/.test(name))
		return false;
	if (words.length === 1) return /^(?:n|nz|l)$/.test(first.pos) && !vagueHan.has(first.text);
	if (last.pos === 'a') return false;
	if (last.pos === 'v') {
		if (words.length !== 2 || first.pos === 'v' || first.pos === 'a') return false;
		return technical.test(name) || (!vagueHan.has(first.text) && hanSurprise(last.text) > 13);
	}
	if (words.some((word) => /^n[sr]$/.test(word.pos)) && !technical.test(name)) return false;
	if (last.pos === 'l') return technical.test(name);
	// Of verbs only those that a head makes a term of: 强化学习.
	if (
		words.some((word) => word.pos === 'v') &&
		!(words.length === 2 && technical.test(name) && hanSurprise(first.text) > 12.5)
	)
		return false;
	return technical.test(name) || !words.every((word) => vagueHan.has(word.text));
}

function scoreOf({ words, name, standings }: Candidate): number {
	if (
		standings.some((one) => one.covers) &&
		standings.filter((one) => one.whole).length < 2 &&
		!standings.some((one) => one.defined)
	)
		return 0;
	const whole = standings.filter((one) => one.whole || (technical.test(name) && name.length > 3)).length;
	const defined = Math.min(2, standings.filter((one) => one.defined).length);
	const bits = words.reduce((sum, word) => sum + Math.min(21, hanSurprise(word.text)), 0) / words.length;
	const bonus = technical.test(name) && name.length > 2 ? 3.5 : 0;
	if (words.length > 1) {
		if (words[0]?.pos === 'v' && defined === 0 && (standings.length < 2 || words.some((word) => word.pos === 'l')))
			return 0;
		const loose = words.some((word) => word.text.length === 1);
		if (whole === 0 || (loose && standings.length < (name.length < 3 ? 3 : 2) && defined === 0)) return 0;
		if (standings.length < 2 && defined === 0) return bonus > 0 ? (bits - 10.6) * 1.5 + bonus - 1 : (bits - 13) * 1.5;
		return (0.5 + Math.log2(1 + whole)) * (bits - 11.4) + bonus + 4 * defined;
	}
	if (standings.length < 2 && defined === 0) return 0;
	if (bits < 15 && bonus === 0 && defined === 0) return 0;
	return Math.log2(standings.length) * (bits - 13.2 + bonus) + (bits > 13.5 ? 4 * defined : 0);
}
