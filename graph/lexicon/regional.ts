// Words that Taiwan or Hong Kong say otherwise: 人工智慧 is 人工智能. Lists are written in the mainland's words, and a name that
// holds one of these is found in the others too. In simplified characters, as every comparison is (graph/text/simplified.ts).

/** Within a longer name only: alone, the other word also means something everyday (资料, 资讯). */
const withinNames: readonly (readonly [mainland: string, elsewhere: string])[] = [
	['数据', '资料'],
	['信息', '资讯'],
	['概率', '机率'],
	['函数', '函式'],
	['优化', '最佳化'],
	['并行', '平行'],
	['鲁棒', '稳健'],
];

/** Wherever they stand. */
const anywhere: readonly (readonly [mainland: string, elsewhere: string])[] = [
	['人工智能', '人工智慧'],
	['商业智能', '商业智慧'],
	['智能手机', '智慧型手机'],
	['大语言模型', '大型语言模型'],
	['算法', '演算法'],
	['网络', '网路'],
	['互联网', '网际网路'],
	['软件', '软体'],
	['硬件', '硬体'],
	['程序', '程式'],
	['编程', '程式设计'],
	['服务器', '伺服器'],
	['操作系统', '作业系统'],
	['内存', '记忆体'],
	['芯片', '晶片'],
	['云计算', '云端运算'],
	['量子计算', '量子运算'],
	['监督学习', '监督式学习'],
	['强化学习', '增强式学习'],
	['反向传播', '倒传递'],
	['贝叶斯', '贝氏'],
	['傅里叶', '傅立叶'],
	['宏观经济', '总体经济'],
	['微观经济', '个体经济'],
	['博弈论', '赛局理论'],
	['线粒体', '粒线体'],
	['激光', '雷射'],
	['纳米', '奈米'],
	['硅', '矽'],
	['英伟达', '辉达'],
	['斯坦福', '史丹佛'],
	['乔布斯', '贾伯斯'],
	['扎克伯格', '祖克柏'],
	['特朗普', '川普'],
	['奥巴马', '欧巴马'],
	['弗洛伊德', '佛洛伊德'],
	['维特根斯坦', '维根斯坦'],
	['达芬奇', '达文西'],
	['莫扎特', '莫札特'],
	['新西兰', '纽西兰'],
	['意大利', '义大利'],
];

/** Of one name no more: each word that varies doubles them. */
const most = 8;

/** The other ways to say a Chinese name; none for most names. */
export function regional(name: string): readonly string[] {
	const forms = [name];
	for (const [pairs, least] of [
		[anywhere, 0],
		[withinNames, 1],
	] as const) {
		for (const [mainland, elsewhere] of pairs) {
			if (!name.includes(mainland) || name.length < mainland.length + least) continue;
			for (const form of [...forms])
				if (form.includes(mainland) && forms.length < most) forms.push(form.replaceAll(mainland, elsewhere));
		}
	}
	return forms.slice(1);
}
