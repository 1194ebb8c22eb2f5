// Contests, prizes, congresses and turning points of mathematics.
import type { LexiconEntry } from '../../model.ts';
import { aboutMathematics } from './near.ts';

// prettier-ignore
export const events: readonly LexiconEntry[] = [
	{ id: 'event/international-mathematical-olympiad', en: 'International Mathematical Olympiad', zh: '国际数学奥林匹克', aliases: ['IMO', '国际数学奥林匹克竞赛', '国际数学奥赛', 'Math Olympiad', 'Mathematical Olympiad', '数学奥林匹克', '数学奥林匹克竞赛', '数学奥赛', '奥数竞赛', '奥数'], cased: ['IMO'] },
	{ id: 'event/ai-mathematical-olympiad', en: 'AI Mathematical Olympiad', zh: 'AI数学奥林匹克', aliases: ['AIMO', 'AI Mathematical Olympiad Prize', 'AI Math Olympiad', 'AI数学奥林匹克竞赛', 'AIMO Prize', '人工智能数学奥林匹克', 'AIMO奖', 'AI数学奥林匹克奖'] },
	{ id: 'event/imo-grand-challenge', en: 'IMO Grand Challenge', zh: 'IMO大挑战' },
	{ id: 'event/putnam-competition', en: 'Putnam Competition', zh: '普特南数学竞赛', aliases: ['William Lowell Putnam Mathematical Competition', 'Putnam exam', '普特南竞赛', 'Putnam'],
		only: [{ names: ['Putnam'], near: [...aboutMathematics, 'exam', 'competition', 'problem'], not: ['Hilary', 'Robert', 'philosopher'] }] },
	{ id: 'event/american-mathematics-competitions', en: 'American Mathematics Competitions', zh: '美国数学竞赛', aliases: ['AMC 12', 'AMC 10', 'AMC12', 'AMC10'] },
	{ id: 'event/usa-mathematical-olympiad', en: 'USA Mathematical Olympiad', zh: '美国数学奥林匹克', aliases: ['USAMO', '美国数学奥赛'] },
	{ id: 'event/alibaba-global-mathematics-competition', en: 'Alibaba Global Mathematics Competition', zh: '阿里巴巴全球数学竞赛', aliases: ['阿里巴巴数学竞赛', '阿里数学竞赛'] },
	{ id: 'event/chinese-mathematical-olympiad', en: 'Chinese Mathematical Olympiad', zh: '中国数学奥林匹克', aliases: ['全国高中数学联赛', '中国数学奥赛'] },
	{ id: 'event/mathematical-contest-in-modeling', en: 'Mathematical Contest in Modeling', zh: '美国大学生数学建模竞赛', aliases: ['数学建模竞赛', '美赛'],
		only: [{ names: ['美赛'], not: ['美赛事', '欧美赛', '全美赛', '北美赛'] }] },
	{ id: 'event/international-congress-of-mathematicians', en: 'International Congress of Mathematicians', zh: '国际数学家大会', aliases: ['ICM'], cased: ['ICM'] },
	{ id: 'event/polymath-project', en: 'Polymath Project', zh: '博学者计划', aliases: ['Polymath8'] },
	{ id: 'event/equational-theories-project', en: 'Equational Theories Project', zh: '等式理论项目' },
	{ id: 'event/fields-medal', en: 'Fields Medal', zh: '菲尔兹奖', aliases: ['菲尔兹奖章', '菲尔茨奖'] },
	{ id: 'event/abel-prize', en: 'Abel Prize', zh: '阿贝尔奖' },
	{ id: 'event/wolf-prize', en: 'Wolf Prize', zh: '沃尔夫奖', aliases: ['沃尔夫数学奖'] },
	{ id: 'event/breakthrough-prize', en: 'Breakthrough Prize', zh: '突破奖', aliases: ['科学突破奖', '数学突破奖', 'Breakthrough Prize in Mathematics', '基础物理学突破奖', 'Breakthrough Prize in Fundamental Physics'] },
	{ id: 'event/shaw-prize', en: 'Shaw Prize', zh: '邵逸夫奖' },
	{ id: 'event/chern-medal', en: 'Chern Medal', zh: '陈省身奖' },
	{ id: 'event/kyoto-prize', en: 'Kyoto Prize', zh: '京都奖' },
	{ id: 'event/godel-prize', en: 'Gödel Prize', zh: '哥德尔奖' },
	{ id: 'event/nevanlinna-prize', en: 'Nevanlinna Prize', zh: '奈望林纳奖', aliases: ['IMU Abacus Medal'] },
	{ id: 'event/proof-of-fermats-last-theorem', en: "Proof of Fermat's Last Theorem", zh: '费马大定理的证明', aliases: ["Wiles's proof", "Wiles's proof of Fermat's Last Theorem", '怀尔斯的证明'] },
	{ id: 'event/hilberts-1900-address', en: "Hilbert's 1900 address", zh: '希尔伯特1900年演讲', aliases: ['1900 Paris congress', '1900年巴黎数学家大会'] },
	{ id: 'event/macy-conferences', en: 'Macy conferences', zh: '梅西会议', aliases: ['Macy Conference'] },
	{ id: 'work/enigma-machine', en: 'Enigma machine', zh: '恩尼格玛密码机', aliases: ['恩尼格玛机', 'cracking Enigma', 'Enigma code', '恩格玛'] },
	{ id: 'place/konigsberg', en: 'Königsberg', zh: '柯尼斯堡', aliases: ['哥尼斯堡'] },
	{ id: 'place/alexandria', en: 'Alexandria', zh: '亚历山大里亚', aliases: ['Library of Alexandria', '亚历山大图书馆'],
		only: [{ names: ['Alexandria'], near: ['Egypt', 'library', 'Euclid', 'ancient', 'Hypatia'], not: ['Virginia', 'Ocasio'] }] },
	{ id: 'place/princeton-new-jersey', en: 'Princeton, New Jersey', zh: '新泽西州普林斯顿', aliases: ['普林斯顿镇'] },
];
