// What Chinese calls people besides their names: honorifics, callings, posts. Collected by hand from interviews.
import { list } from '../list.ts';

/** Characters after 总 with which it is no manager's title: 总是, 总会. */
export const notAfterTotal = '是会的体结之共统理数量部得要有在能算';

/** What stands right after a person’s name: 林教授, 王老师. */
export const honorifics = list(`
	教授, 博士, 先生, 女士, 老师, 院士, 医生, 主任, 导演, 校长, 师傅, 律师, 主编, 同学, 书记, 法官, 教练, 将军, 大夫, 爵士, 总裁, 总统, 部长
`);

/** Titles with which somebody is called by the surname alone, besides honorifics and offices. */
export const titlesAlone = list(`
	医师, 理事长, 董事长, 董事, 老板, 经理, 总监, 院士, 站长, 队长, 团长, 班长, 厂长, 村长, 镇长, 县长, 里长, 会长, 社长, 台长, 店长, 教官, 老先生, 太太, 小姐, 阿姨, 伯伯, 叔叔, 奶奶, 爷爷
`);

/** Posts that people have at a body. */
export const posts = list(`
	研究员, 教授, 讲师, CEO, CTO, 科学家, 工程师, 总裁, 合伙人, 负责人, 主任, 主管, 员工, 院士, 顾问, 博士后, 投资人, 产品经理
`);

/** Offices that minutes put between surname and given name: 陳院長冲, 黃委員文玲. */
export const offices = list(`
	委员, 主任委员, 副主任委员, 专门委员, 政务委员, 主委, 副主委, 院长, 副院长, 部长, 副部长, 次长, 常务次长, 政务次长, 署长, 副署长, 局长, 副局长, 处长, 副处长, 司长, 副司长, 科长, 组长, 所长, 馆长,
	总长, 市长, 副市长, 县长, 议长, 副议长, 主计长, 审计长, 秘书长, 副秘书长, 执行长, 董事长, 总经理, 校长, 参事, 司令, 主席, 副主席, 主任, 副主任, 召集人, 议员, 大使, 代表, 总裁, 顾问, 教授, 律师, 法官,
	检察官, 技监, 执行秘书
`);

/** Honorifics of one character, after a surname: 王总, 李导. */
export const shortHonorifics = list(`
	总, 导, 哥, 姐
`);

/** Callings and offices, before a name: 作家王小波, 总统普京. */
export const callings = list(`
	教授, 博士, 作者, 作家, 导演, 创始人, 学者, 学家, 诗人, 画家, 记者, 主编, 校长, 院士, 导师, 主任, 院长, 总统, 首相, 总理, 部长, 将军, 皇帝, 演员, 歌手, 科学家, 哲学家,
	经济学家, 摄影师, 编剧, 教练, 律师, 法官, 主席, 物理学家, 数学家, 心理学家, 社会学家, 历史学家, 国王, 女王, 外长, 研究员, 主持人
`);

/** Kin and company, before a name: 妻子林岚. */
export const companions = list(`
	同事, 朋友, 同学, 搭档, 学生, 助手, 徒弟, 儿子, 女儿, 妻子, 丈夫, 弟弟, 哥哥, 姐姐, 妹妹
`);

/** Words with which somebody is named, welcomed or thanked, before the name. */
export const introductions = list(`
	嘉宾是, 嘉宾, 先生, 女士, 主任是, 名叫, 叫做, 作者叫, 我是, 我叫, 欢迎, 感谢, 谢谢, 请到了, 请到, 请来了, 请来, 邀请了, 邀请, 采访了, 采访
`);
