// What makes a Chinese word or compound a term of art: said again and rarer in general text (names/termhood.ts has the
// measures for English), with a head that makes terms in any field, or set off by the source: defined, in bold, a heading's.
import { hasFieldHan } from '../words/fields-han.ts';
import { hanSurprise, type HanWord } from '../words/segmenting.ts';
import { openingHan } from './han-phrases.ts';
import { vagueHan, vagueHanModifiers } from '../words/vague-han.ts';

export type Standing = {
	readonly turn: number;
	readonly start: number;
	readonly end: number;
	/** It is all of its run of words. */
	readonly whole: boolean;
	readonly defined: boolean;
	/** The source sets it in bold. */
	readonly bold: boolean;
	/** A known concept is a part of it. */
	readonly covers: boolean;
};
export type Candidate = { readonly name: string; readonly words: readonly HanWord[]; readonly standings: Standing[] };

/** Heads that make a term of what stands before them, in any field: 损失厌恶效应, 强化学习, 现象学. */
export const technical =
	/(?:主义|效应|理论|定律|定理|模型|算法|函数|学派|原理|悖论|陷阱|曲线|假说|假设|猜想|难题|机制|指数|系数|参数|疗法|综合征|综合症|[^候]症|细胞|蛋白|基因|基因组|神经元|[经济心理哲社会生物伦态地质教育政治人类现象宗语言管理力统计信息拓扑病药化文史美法数神医]学|科学|物理|数学|力学|动力学|经济|金融|资本|成本|弹性|均衡|泡沫|通胀|通缩|营销|算力|网络|学习|智能|计算|推理|逻辑|编辑|编码|解码|生成|训练|优化|递质|受体|激素|病毒|疫苗|抗体|突变|进化|演化|选择|意识|无意识|潜意识|认知|直觉|偏见|偏误|偏差|谬误|困境|契约|产权|杠杆|供应链|漏斗|[转留死出存衰利汇税失增长折概斜功频速速]率|心智|叙事|范式|辩证法|[本认方]\p{Script=Han}论|[决机目因宇相进信博控概图集数]\p{Script=Han}?论|自由意志|机器人|芯片|集群|数据库|操作系统|协议|架构|方程|积分|空间|维度|对称性|纠缠|量子|粒子|黑洞|熵|能量|辐射|反应|催化|电池|微生物|真菌|细菌|生态|多样性|物种|种群|气候|排放|殖民|移民|阶级|身份|制度|体制|改革|分布|回归|检验|博弈|贴现|债务|赤字|货币|关税|补贴|期权|保险|渠道|私域|流量|用户画像|媒介|传播|修辞|隐喻|诠释|美学|伦理|正义|美德|德性|[实在唯心物]论|复杂度|注意力|矩阵|向量|张量|梯度|通路|回路|受众|范畴|符号|语法|语义|音韵|乐理|蒙太奇|长镜头|镜头|剪辑|构图|发酵|腌制|火候|战术|阵型|防守|进攻|诉讼|侵权|仲裁|管辖|证据|条款|判例|信托|股权|融资|估值|对冲|套利|现金流|资产|负债|期货|债券|流动性|波动率|风险|监管|治理|自治|主权|公民|政体|独裁|专制|民主|威权|集权|分权|极权|统治|集中营|[税币礼科举兵役田]制|封建|工业化|城市化|现代化|全球化|数字化|自动化|市场化|[药异同内外泛固氧酸碱硫沙荒碳]化|疾病|[^家]病|肿瘤|癌|炎|疹|梗死|血栓|血糖|血压|胰岛素|多巴胺|血清素|皮质|海马体|杏仁核|突触|代谢|免疫|感染|耐药|剂量|麻醉|手术|移植|康复|依赖|戒断|成瘾|障碍|创伤|焦虑|抑郁|人格|依恋|移情|自我|超我|本我|潜能|同情|共情|动机|证明|研发|视角|尺度|网络|竞赛理论|组学|测序|真菌|侵蚀|流失|污染|屏障|效率悖论|账户|选项)$/u;

/** Fields of knowledge: 数学, 语言学, 神经科学. */
const discipline =
	/^(?!(?:大|中|小|同|文|留|上|放|开|入|升|办|求|自|科|教|讲|好|在|数|所|医|法)学$|科学$).{1,6}(?:[^大中小同留上放开入升办求自讲好在所生家博才勤失转太苦治]学|科学)$|^(?:数学|物理|化学|生物|哲学|编程|法学|医学)$/;

/** Nouns for people and things around everybody that make no term of a technical head: 人类学习, 公司资产. */
const ofAll =
	/^(?:人们|人类|大家|大学|学生|孩子|我们|公司|企业|社会|国家|世界|生活|工作|个人|家庭|学校|老师|朋友|城市|市场|科学|研究|高度|整个|全部|各种|一般|字面|这种|那种|目前|现有|过去|未来|时代|当代)$/;

/** Words that make a term only of a technical head: 大型语言模型. */
const sizes = /^(?:大型|通用|小型|直接|间接|正常|独立)$/;

/** Words of one Chinese character that only end others. */
const endings = /^[性化率力学体式型素酶酸症炎剂论法术制权税波值量率度图仪器膜核带层域系族类级场]$/;

/** How much of a term it is; 0 is none, 10 a good one. `longer`: how often it stands within a longer candidate that is said again. */
export function hanTermhood(
	candidate: Candidate,
	{ longer, isHeadline }: { longer: number; isHeadline: boolean },
): number {
	const { words, name, standings } = candidate;
	const own = standings.length - longer;
	const defined = Math.min(2, standings.filter((one) => one.defined).length);
	const bold = standings.some((one) => one.bold);
	const told = 5 * defined + (bold ? 8 : 0) + (isHeadline && name.length > 2 ? 3 : 0);
	if (own <= 0 && told < 5) return 0;
	const covered = standings.some((one) => one.covers);
	// 大型深度学习: a known concept with a word before it is that concept, unless it is said again as a whole.
	if (covered && standings.filter((one) => one.whole).length < 2 && defined === 0 && !bold) return 0;
	if (covered && /^vn?$/.test(words[0]?.pos ?? '') && told < 5) return 0;
	if (covered && standings.length < 3 && words.some(({ text }) => sizes.test(text))) return 0;
	const bits = words.reduce((sum, word) => sum + Math.min(21, hanSurprise(word.text)), 0) / words.length;
	const times = Math.max(1, own);
	return words.length > 1 ? ofCompound(candidate, times, bits, told) : ofWord(candidate, times, bits, told);
}

function ofCompound({ words, name, standings }: Candidate, times: number, bits: number, told: number): number {
	const [first, head] = [words[0], words.at(-1)];
	if (first === undefined || head === undefined || !standings.some((one) => one.whole || one.bold)) return 0;
	const isTechnical = technical.test(name);
	const loose = words.some((word) => word.text.length === 1 && !endings.test(word.text));
	if (loose && times < (name.length < 3 ? 4 : 2) && told < 5) return 0;
	if (discipline.test(name) && !ofAll.test(first.text) && first.pos !== 'v') return 8 + Math.log2(times) * 2 + told;
	if (first.pos === 'v' && !isTechnical && told < 5) return 0;
	const general = words.filter((word) => ofAll.test(word.text)).length;
	const vague = words.filter((word) => vagueHan.has(word.text)).length;
	if (times < 2 && !isTechnical && told < 3) return 0;
	let score = Math.log2(1 + times) * (bits - 11) + told;
	if (isTechnical) score += 4;
	else if (vagueHan.has(head.text) || (vagueHan.has(first.text) && head.text === '化')) score -= 5;
	if (general > 0) score -= times > 2 ? 3 : 6;
	if (vague === words.length) score -= 4;
	if (first.pos === 'v' && times < 2) score -= 3;
	return score;
}

function ofWord({ words, name }: Candidate, times: number, bits: number, told: number): number {
	const [word] = words;
	if (word === undefined) return 0;
	if (discipline.test(name) && (times > 1 || name.length > 2)) return 7 + Math.log2(times) * 2 + told;
	if (word.pos === 'v' && (times < 5 || bits < 17) && told < 8) return 0;
	const isOfField = hasFieldHan(name);
	if (times < 3 && !isOfField && !technical.test(name) && told < 5) return 0;
	if (word.pos === 'vn' && bits < 16 && !technical.test(name) && told < 5) return 0;
	const bonus = technical.test(name) && name.length > 2 ? 3 : 0;
	if (times < 2 && told < 5) return bonus > 0 && bits > 18 ? 4 + (bits - 18) : 0;
	if (bits < 15 && bonus === 0 && told < 5) return 0;
	return (
		Math.log2(times) * (bits - 13.5 + bonus) -
		(times < 3 && bonus === 0 && told < 3 && bits < 19 ? 2 : 0) +
		(bits > 15 ? told : told / 3)
	);
}

/** Runs of words that a term may be made of. */
export function runsOf(words: readonly HanWord[]): readonly (readonly HanWord[])[] {
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

const binds =
	/^[的在是了和与跟及或这那一家个我你他她它们到去从给为把被将对就都也还有没不很最更再又才着过得地之其此每各某想要会能可来做叫说讲问看听让由于而但并且以等所谓里中上下前后时二三四五六七八九十百千万两几]$/;

function isContent({ text, pos, weight }: HanWord): boolean {
	if (sizes.test(text)) return true;
	if (vagueHanModifiers.has(text) || (openingHan.has(text) && pos !== 'vn' && !technical.test(text))) return false;
	if (text.length === 1)
		return (
			endings.test(text) ||
			(!binds.test(text) && weight <= 12 && (/^(?:n|nr|ns|x|\?|vn|a)$/.test(pos) || (pos === 'v' && weight <= 11)))
		);
	if (text === '自我') return true;
	if (pos === 'l') return text.length === 3 ? !/^[感有没不很想说看]/.test(text) : technical.test(text);
	// The dictionary takes some fields for bodies: 伦理学, 海洋生物.
	return /^(?:n|nz|ns|nr|vn|a|v|\?)$/.test(pos) || (pos === 'nt' && /[学物]$/.test(text) && !/大学$/.test(text));
}

export function isTermLike(words: readonly HanWord[]): boolean {
	const [first, last] = [words[0], words.at(-1)];
	if (first === undefined || last === undefined || (first.text.length < 2 && words.length < 2)) return false;
	const name = words.map((word) => word.text).join('');
	if (name.length < 2 || name.length > 10 || /(?:[^专国]家|者|员|师|人|们|学生|[来去中上下里])$/.test(name))
		return false;
	if (endings.test(first.text) && words.length < 3) return false;
	if (openingHan.has(first.text) || (first.pos === 'v' && words.length > 2 && !endings.test(last.text))) return false;
	const isTechnical = technical.test(name);
	if (words.length === 1)
		return (/^(?:n|nz|l|v|vn)$/.test(first.pos) || isTechnical || discipline.test(name)) && !vagueHan.has(first.text);
	if (last.pos === 'a' && !isTechnical) return false;
	if (last.pos === 'v' && last.text.length > 1) {
		if (words.length > 3 || ((first.pos === 'v' || first.pos === 'a') && !isTechnical)) return false;
		if (!isTechnical && (vagueHan.has(first.text) || hanSurprise(last.text) < 14)) return false;
	}
	if (words.some((word) => /^n[sr]$/.test(word.pos) && word.text.length > 1) && !isTechnical) return false;
	if (last.pos === 'l') return isTechnical;
	if (sizes.test(first.text) && !isTechnical) return false;
	const verbs = words.slice(0, -1).filter((word) => word.pos === 'v' && word.text.length > 1);
	if (verbs.length > 1 || (verbs.length === 1 && !(isTechnical || endings.test(last.text)))) return false;
	if (verbs.length === 1 && hanSurprise(verbs[0]?.text ?? '') < 12.5) return false;
	return isTechnical || !words.every((word) => vagueHan.has(word.text));
}
