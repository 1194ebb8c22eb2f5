// Turns of spoken Chinese: greetings, other names. Collected by hand from interviews.
import { list } from '../list.ts';

/** Words of greeting before people say who they are. */
export const greetings = list(`
	大家好, 大家, 你好, 您好, 你们好, 哈喽, 各位, 听众, 观众, 朋友, 好的, 好, 嗨, 谢谢, 欢迎
`);

/** Words in brackets before another name of the thing. */
export const otherwiseCalled = list(`
	英文名, 英文, 英语, 原文, 原名, 本名, 又名, 又称, 也称为, 也称, 也叫做, 也叫, 亦称, 简称, 缩写, 即, 全称, 中文名, 中文, 也就是, 台译, 港译
`);
