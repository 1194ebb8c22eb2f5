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
