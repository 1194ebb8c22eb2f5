// Words with which Chinese speech tells how people, bodies and works are related. Collected by hand from interviews.
import { list } from '../list.ts';
import { posts } from './people.ts';

/** What is uttered, or said by the way, between the words of a clause. */
export const asides = list(`
	嗯, 呃, 啊, 哦, 呢, 吧, 呀, 嘛, 那个, 这个, 就是说, 然后, 其实, 后来, 当然, 的话, 怎么说, 怎么讲, 你知道, 我觉得, 我认为, 我想, 我看, 我记得, 应该说, 可以说, 也就是说,
	最近, 刚刚, 刚, 一起, 最后, 首先, 首次, 最早, 最先, 率先, 终于, 又, 也, 还, 就, 都, 便, 才, 一直, 主要, 确实, 真的, 反正, 对吧, 对不对, 好像, 好像是, 大概, 老实说, 说白了
`);

/** Posts and callings that somebody has at a body. */
export const bodyPosts = [
	...new Set([
		...posts,
		...list(`
		首席执行官, 首席技术官, 首席科学家, 首席经济学家, 首席运营官, 首席财务官, 首席产品官, 董事长, 总经理, 副总裁, 经理, 总监, 院长, 校长, 所长, 馆长,
		局长, 部长, 主席, 副主席, 主编, 编辑, 记者, 老师, 教师, 医生, 护士, 律师, 设计师, 程序员, 研究生导师, 博导, 导演, 演员, 指挥, 教练, 队长, 秘书长,
		理事, 会长, 董事, 高管, 领导, 老板, 厂长, 工人, 技术员, 物理学家, 数学家, 经济学家, 学者, 志愿者, 实习生, 副教授, 助理教授, 特聘教授, 掌门人
	`),
	]),
];

export const founders = list(`创始人, 联合创始人, 共同创始人, 创办人, 创始合伙人, 创立者, 创办者, 发起人`);

export const founding = list(`
	创立, 创办, 创建, 成立, 联合创立, 联合创办, 共同创立, 共同创办, 开办, 办起, 组建, 创业做, 开创, 创设, 筹办, 筹建, 开设
`);

export const writing = list(
	`写, 撰写, 著有, 合著, 合写, 出版, 发表, 创作, 写成, 谱写, 起草, 编撰, 编著, 主编, 编写, 写作`,
);

export const making = list(`
	发布, 推出, 开发, 打造, 训练, 研发, 做出, 制作, 设计, 导演, 执导, 拍, 拍摄, 创造, 发明, 录制, 研制, 监制, 主导, 上架, 孵化, 自研, 开源, 上线
`);

export const proposing = list(`提出, 发明, 开创, 首创, 提出来`);

export const authors = list(`作者, 作曲, 词作者, 曲作者, 编剧, 原作者`);

export const makers = list(`
	核心贡献者, 主要贡献者, 贡献者, 开发者, 创造者, 发明者, 发明人, 导演, 设计师, 设计者, 制作人, 制片人, 总设计师, 维护者
`);

/** What is written. */
export const writtenPieces = list(`
	小说, 新书, 书, 论文, 文章, 散文集, 诗集, 随笔, 回忆录, 著作, 专著, 歌, 代表作, 一本书, 那本书, 作品, 自传, 剧本, 诗, 短篇, 长篇, 教材
`);

/** Between a thing and its name. */
export const called = list(`叫, 叫做, 叫作, 名叫, 名为, 题为, 题目是, 标题是, 名字叫, 就叫, 就是, 就叫做, 称为`);

/** Of somebody’s life, before what was written then. */
export const periods = list(`早期, 晚期, 后期, 早年, 晚年, 最新, 最近, 第一部, 第一本, 另一部, 另一本, 年轻时`);

/** What bodies are. */
export const bodyNouns = list(
	`公司, 工作室, 企业, 团队, 机构, 学校, 书店, 餐厅, 乐队, 杂志, 网站, 基金, 出版社, 剧团, 工厂, 诊所, 律所, 事务所, 实验室, 组织`,
);

/** Taking a post. */
export const takingPosts = list(
	`就任, 出任, 升任, 升为, 当选, 当选为, 接任, 受聘为, 被任命为, 被聘为, 获聘为, 担任, 任, 当上, 当了, 做了, 履新, 调任`,
);

/** Says that it was so then: 在微软工作的时候. */
export const pastCues = list(`
	当时, 当年, 那时, 那会儿, 以前, 之前, 原来, 最早, 早年, 曾, 曾经, 后来, 之后, 的时候, 期间, 毕业以后, 毕业之后, 毕业后, 那几年, 第一份, 第一个工作, 年轻的时候, 起初, 一开始, 年代
`);

/** Before what was, in time. */
export const formerly = list(`
	曾, 曾经, 当时, 以前, 之前, 过去, 原来, 原先, 早年, 早先, 那时, 那时候, 当年
`);

export const degrees = list(`
	博士, 硕士, 学士, 学位, 本科, 研究生, 博士学位, 硕士学位, 学士学位, 大学, MBA, 法学位
`);

/** Words of names of schools. */
export const schoolWords = list(`大学, 学院, 中学, 小学, 高中, 一中, 附中, 学校, 音乐学院, 美院`);

/** Last words of names of bodies that stand in one place. */
export const houseWords = list(`
	大学, 学院, 中学, 小学, 高中, 学校, 医院, 诊所, 研究所, 研究院, 博物馆, 美术馆, 图书馆, 剧院, 教堂, 酒店, 工厂, 实验室, 天文台, 书店, 餐厅, 寺
`);

/** Last words of names of bodies that people are members of. */
export const memberBodyWords = list(`
	乐队, 乐团, 合唱团, 剧团, 剧社, 球队, 协会, 学会, 俱乐部, 联盟, 党, 工会, 社团, 舞团, 队, 诗社, 班底, 组合
`);

export const denials = list(`
	不, 没, 未, 非, 别, 拒绝, 差点, 差一点, 从未, 无缘, 反对, 放弃, 错过, 婉拒, 推掉, 谢绝
`);

/** What looks like a denial and is none. */
export const notDenials = list(`
	不仅, 不但, 不只, 不光, 不久, 不断, 不同, 不过, 没想到, 不得不, 非常, 未来, 并非只, 特别, 分别, 非洲, 别人, 个别, 不错, 不止
`);

/** What is supposed, wished or only thought. */
export const supposals = list(`
	如果, 要是, 假如, 假设, 倘若, 万一, 以为, 是否, 是不是, 有没有, 难道, 可能, 也许, 或许, 似乎, 想要, 想去, 想在, 想加入, 想写, 想进, 本来想,
	打算, 希望, 计划, 准备, 梦想, 据说, 传说, 听说, 应该, 会不会, 能不能, 假装, 谣传, 差不多, 邀请
`);

/** Open no clause of their own, and yet no subject stands before them. */
export const subjectStops = list(`
	的, 说, 让, 把, 被, 看, 跟, 和, 与, 给, 为, 问, 叫, 请, 听, 使, 像, 比, 向, 对, 而, 但, 当, 找, 家, 写, 送, 师, 由, 人
`);

export const clauseOpeners = list(`而, 但, 所, 以, 因, 后, 时, 并, 且, 那, 候`);

/** End a phrase: no gap goes over them. */
export const phraseEnds = list(`给, 向, 跟, 对, 把, 被, 关, 让, 与, 和, 比, 由`);

/** Characters by which no pattern is looked for where it has rarer ones. */
export const everywhere = list(`的, 是, 在, 有, 了, 我, 和, 由, 被, 与, 跟, 于`);
