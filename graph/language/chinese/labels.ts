// What Chinese transcripts write where a speaker’s name stands, and where none is meant; in simplified characters,
// which labels are read in.
import { list } from '../list.ts';

/** What a speaker is called who has no name. */
export const speakerRoles = list(`
	主持人, 主持, 嘉宾, 嘉賓, 主播, 记者, 記者, 采访者, 採訪者, 受访者, 受訪者, 采访人, 受访人, 观众, 觀眾, 听众, 聽眾, 提问者, 提问, 提問者, 提問, 发言人, 發言人, 说话人, 說話人,
	讲者, 讲话人, 旁白, 回答, 问题, 对谈者, 众人, 全体
`);

/** Never a speaker: notes, credits, parts of a page. */
export const neverSpeakers = list(`
	注, 备注, 備註, 注释, 附注, 编者按, 编者注, 译者注, 译注, 编辑, 編輯, 责编, 责任编辑, 出品, 排版, 翻译, 編譯, 编译, 校对, 审校, 整理, 制作, 监制, 策划, 摄影, 图片, 图源,
	封面, 封面图链接, 发布地, 地点, 地點, 本文, 导读, 内容导读, 摘要, 简介, 前言, 引言, 后记, 结语, 总结, 目录, 要点, 看点, 关键词, 标签, 参考, 参考资料, 参考文献, 资料来源,
	推荐阅读, 相关阅读, 延伸阅读, 往期, 往期精选, 公众号, 微信, 微信号, 微博, 网址, 网站, 电话, 邮箱, 版权, 声明, 版权声明, 免责声明, 时长, 字数, 阅读时间, 播客, 节目, 第, 例如,
	比如, 也就是说, 换句话说, 总之, 最后, 首先, 其次, 另外, 此外, 答案, 结论, 原因, 举例, 提示, 注意, 更新, 背景, 主题, 话题, 章节, 时间轴, 时间线, 时间戳
`);
