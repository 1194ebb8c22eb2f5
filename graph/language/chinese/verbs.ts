// Chinese verbs and turns of speech beside names. Collected by hand from interviews.
import { list } from '../list.ts';

/** What follows the name of somebody who says, finds or writes. */
export const sayingAfterName = list(`
	说过, 说, 认为, 提出, 指出, 写的, 写道, 写过, 写, 表示, 告诉, 发明, 发现, 曾经, 曾, 主张, 强调, 提到, 讲过, 讲, 创办, 创立, 回忆, 的《, 的书, 的研究, 的理论, 的论文,
	，他, ，她
`);

/** Small words that may stand before a name and hint at one. */
export const hintsBeforeName = list(`
	和, 与, 跟, 、, 比如, 像, 听, 读, 由, 按照, 根据, 老师, 师从
`);

/** What is done with a work, before its name. */
export const dealingsWithWork = list(`
	用, 使用, 利用, 基于, 开源了的, 开源了, 开源的, 开源, 写的, 发布了的, 发布了, 发布的, 发布, 推出了的, 推出了, 推出的, 推出, 训练了, 训练, 下载, 安装, 读, 看过, 看, 迁移到
`);

/** What bodies do and have, right after the name. */
export const doneByBody = list(`
	正在, 也在, 决定, 走的, 推出, 发布, 开源了, 认为, 觉得, 希望, 正好, 则, 想要, 想, 在年初, 最新
`);

/** What people do, right after the name. */
export const doneByPerson = list(`
	说, 告诉, 写道, 回忆, 毕业, 出生, 提到, 合著, 合写, 问我, 走了, 跟我, 和我
`);

/** What stands before the first item of a list. */
export const beforeLists = list(`
	像, 比如, 例如, 譬如, 包括, 如, 有, 是, 叫, 给, 跟, 对, 从, 就是, 还有, 当时的, 像是, 比如说, 找过, 投资了, 投了, 投过, 看过, 去过
`);

/** Verbs of which people are the subject and whose first character writes sounds of foreign names too. */
export const saidOfPeople = list(`
	提出, 提到, 提及, 提议, 提醒, 提倡, 来到, 来说, 来过, 来自, 当时, 当年, 当选, 当过, 当上, 当了, 发现, 发明, 发表, 达到, 达成, 热爱, 丢下, 离开, 拿到, 拿着, 拿出, 带来, 带着, 带领, 带到, 加入, 留下,
	留学, 留在, 登上, 登台, 登场, 列出, 列举, 立下, 立刻, 马上, 亲自, 亲手, 亲身, 尊重, 尊敬, 特别, 特意, 特地, 因为, 因此, 由于, 卖掉, 卖出, 买下, 买了, 写下, 写道, 写过, 写的, 写了, 博士, 教授, 坚持, 坦言, 坦承, 如何, 如今, 如果,
	考虑, 考察, 考入, 考上, 明确, 明白, 安排, 安慰, 承认, 承担, 希望, 喜欢, 康复, 多次, 多么, 多年, 多数, 里面, 那时, 那年, 所以, 本人, 本来, 基本, 基于, 比较, 比起, 比我, 比他, 同意, 同时, 维护, 维持, 生前, 生于, 生活, 出生,
	塑造, 创办, 创立, 理解, 理论, 普遍, 普及, 克服, 拜访, 拜会, 拉着, 落在, 落后, 密切, 依然, 依靠, 意识, 意外, 宣布, 宣称, 卡在, 坐在, 图书
`);
