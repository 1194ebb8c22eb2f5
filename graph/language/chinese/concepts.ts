// Words around Chinese names of ideas. Collected by hand from interviews.
import { list } from '../list.ts';

/** Nouns for a concept. */
export const conceptNouns = list(`
	机制, 方法, 概念, 东西, 现象, 技术, 理论, 效应, 算法, 学科, 术语, 策略, 思路, 架构, 技巧, 指标, 问题, 疾病, 任务, 步骤, 领域
`);

/** Nouns that name no other thing than the term before them: 深度学习系统. */
export const idleHeads = list(`
	系统, 技术, 行业, 领域, 产业, 公司, 平台, 工具, 软件, 产品, 方面, 方案, 市场, 过程
`);
