// Chinese names of people: a surname of the hundred families, one or two characters, and no word of the language.
import { endOfForeign } from './foreign.ts';

const surnames = new Set(
	'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝',
);
/** Surnames that are words of everyday talk as well: 和, 熊, 高. */
const words = new Set(
	'和于时成全任安常向车路温石江高金白马牛熊龙花明应项支云海雷华古宫冷查关简平公米麦水戴管毛叶方林山包景党幸习',
);

export function isAlsoWord(surname: string): boolean {
	return words.has(surname);
}

const compound = /^(?:欧阳|司马|诸葛|上官|夏侯|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|宇文|长孙|端木)/;
/** Characters that no given name ends with or holds where it is a name in running text. */
const never =
	/[的了是在和与及或我你他她它们这那有不也就都而但说讲吗呢吧啊们个些么什怎为从到被把给让对很太最更还又再才着过得地之其此每各某想要会能可去来做]/;

/** Whether these characters could be a full Chinese name. */
export function couldBeHanName(text: string): boolean {
	const family = text.match(compound)?.[0] ?? (surnames.has(text.charAt(0)) ? text.charAt(0) : undefined);
	if (family === undefined) return false;
	const given = text.slice(family.length);
	return given.length >= 1 && given.length <= 2 && /^\p{Script=Han}+$/u.test(given) && !never.test(given);
}

/** Whether a surname and one or two characters more; what they are isn't looked at. */
export function hasSurname(text: string): boolean {
	const family = compound.exec(text)?.[0].length ?? (surnames.has(text.charAt(0)) ? 1 : text.length);
	return text.length > family && text.length <= family + 2;
}

/** The name of a person that starts at `start`, bounded by a mark or a word that no name holds; with middle dots or without. */
export function hanPersonAt(text: string, start: number): string | undefined {
	const foreign = text.slice(start).match(/^\p{Script=Han}{1,6}(?:[·・•]\p{Script=Han}{1,8})+/u)?.[0];
	if (foreign !== undefined) {
		const dot = foreign.search(/[·・•][^·・•]*$/);
		const end = endOfForeign(text, start + dot + 1);
		return end > start + dot + 1 ? text.slice(start, end) : undefined;
	}
	for (const length of [4, 3, 2]) {
		const name = text.slice(start, start + length);
		const next = text.charAt(start + length);
		if (
			name.length === length &&
			couldBeHanName(name) &&
			(next === '' ||
				!/\p{Script=Han}/u.test(next) ||
				never.test(next) ||
				/^(?:教授|博士|先生|女士|老师)/.test(text.slice(start + length)))
		)
			return name;
	}
	return undefined;
}
