// Words in and around Chinese titles. Collected by hand from interviews.
import { list } from '../list.ts';

/** Nouns of things that are given names: 公司叫, 游戏叫. */
export const namedNouns = list(`
	公司, 企业, 机构, 组织, 品牌, 平台, 软件, 游戏, 模型, 产品, 项目, 栏目, 播客, 节目, 书店, 工具, 应用, 乐队, 杂志, 小说, 电影
`);

/** Last words of names of works. */
export const workEndings = list(`
	年鉴, 词典, 辞典, 百科, 百科全书, 纪录片, 播客, 法案, 条约, 协定, 宣言, 宪法, 编程语言
`);

/** Nouns for a work. */
export const workNouns = list(`
	模型, 软件, 平台, 框架, 系统, 产品, 论文, 应用, 工具, 语言, 芯片, 库, 游戏, 杂志, 仪器, 机器人, 协议, 数据集, 编辑器, 插件, 项目, 小说, 电影, 专辑, 浏览器, 数据库, 播客,
	节目, 期刊, 工作, 书, 剧, 歌, 纪录片, 文章
`);

/** Words for what bears a title. */
export const titledWorks = list(`
	文章, 论文, 随笔, 博文, 博客, 专栏, 书, 著作, 小说, 电影, 纪录片, 播客, 节目, 演讲, 报告, 专辑, 歌
`);
