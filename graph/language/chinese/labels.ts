// What Chinese transcripts write where a speaker’s name stands, and where none is meant; in simplified characters,
// which labels are read in.
import { list } from '../list.ts';

/** What a speaker is called who has no name, or has one after it: 主持人林岚. */
export const speakerRoles = list(`
	主持人, 主持, 嘉宾, 主播, 记者, 采访者, 受访者, 采访人, 受访人, 观众, 听众, 提问者, 提问, 发言人, 说话人, 讲者, 讲话人, 旁白, 回答, 问题, 对谈者, 众人, 全体, 访谈者
`);

/** What recognisers call the voices that they number. */
export const numberedSpeakers = list(`
	说话人, 发言人
`);

/** What somebody does at a paper or in a hall, at the end of a label: 周刊记者, 现场观众. */
export const partEndings = list(`
	记者, 编辑, 主编, 编委, 主笔, 撰稿人, 评论员, 特派员, 通讯员, 小编, 编辑部, 采访组, 报道组, 读者, 网友, 观众, 听众, 主持人, 主持, 主播, 嘉宾, 学员, 同学, 提问者, 采访者, 采访人
`);

/** Last words of what opens a note on a page: 核心观点, 关键原话. */
export const headEndings = list(`
	观点, 阐述, 原话, 要点, 看点, 亮点, 案例, 总结, 小结, 解读, 分析, 背景, 启示, 启发, 建议, 优势, 劣势, 缺点, 优点, 原因, 结果, 影响, 意义, 方法, 步骤, 目标, 说明, 描述, 定义, 概念, 特点, 功能, 场景,
	流程, 策略, 结论, 点评, 金句, 思考, 收获, 链接, 地址, 时间, 日期, 地点, 内容, 主题, 话题, 关键词, 数据, 信息, 名单, 提纲, 大纲, 清单, 经历, 经验, 条文, 提案, 动议, 意见, 决议, 决定, 方向, 去向, 学历, 专业, 年级
`);

/** Never a speaker: notes, credits, parts of a page. */
export const neverSpeakers = list(`
	注, 备注, 注释, 附注, 编者按, 编者注, 译者注, 译注, 编辑, 责编, 责任编辑, 出品, 排版, 翻译, 编译, 校对, 审校, 整理, 制作, 监制, 策划, 摄影, 图片, 图源, 封面, 封面图链接,
	发布地, 地点, 本文, 导读, 内容导读, 摘要, 简介, 前言, 引言, 后记, 结语, 总结, 目录, 要点, 看点, 关键词, 标签, 参考, 参考资料, 参考文献, 资料来源, 推荐阅读, 相关阅读, 延伸阅读,
	往期, 往期精选, 公众号, 微信, 微信号, 微博, 网址, 网站, 电话, 邮箱, 版权, 声明, 版权声明, 免责声明, 时长, 字数, 阅读时间, 播客, 节目, 第, 例如, 比如, 也就是说, 换句话说, 总之,
	最后, 首先, 其次, 另外, 此外, 答案, 结论, 原因, 举例, 提示, 注意, 更新, 背景, 主题, 话题, 章节, 时间轴, 时间线, 时间戳, 提案人, 连署人, 决议, 决定
`);

/** The same, of so few characters that they must be all of the label but for a number. */
export const shortRoles = list(`
	问, 答, 男, 女, 男声, 女声, 学生, 老师, 我, 主席, 专家, 医生, 网友, 读者
`);

/** What a report writes after an hour: 16:40左右. */
export const aboutHours = list(`
	左右, 前后, 以后, 之后, 后, 以前, 之前, 前, 许, 整, 起, 至, 开始, 结束, 过几分, 时分
`);
