// What Chinese pages call the fields of their heads; in simplified characters, which they are read in.
import { list } from '../list.ts';

/** What the head of a page calls its fields, folded, by what the field says. */
export const fields = [
	['title', list(`标题, 题目`)],
	['author', list(`作者, 文章作者, 文, 撰文`)],
	['published', list(`发布时间, 发布日期, 发表时间, 发表日期, 日期, 时间`)],
	['recorded', list(`录制时间, 录制日期, 采访时间, 访谈时间`)],
	['url', list(`视频, 视频链接, 视频地址, 影片, 音频, 原视频, 原始视频, 播客链接`)],
	['origin', list(`原文链接, 原文, 来源, 链接, 出处, 文章链接`)],
	['language', list(`语言`)],
	['host', list(`主持人, 主持, 主播, 采访者, 采访人, 采访, 记者`)],
	['guest', list(`嘉宾, 受访者, 受访人, 访谈嘉宾, 对话嘉宾, 本期嘉宾`)],
	['outlet', list(`播客, 节目, 公众号, 媒体, 频道, 出品方, 出版方, 网站, 报纸, 杂志`)],
	['people', list(`主讲, 主讲人, 讲述, 讲述人, 口述, 口述人, 谈话人, 参与者, 与会者, 人物, 对谈, 对谈人`)],
] as const;
