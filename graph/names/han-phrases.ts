// Noun phrases in Chinese: how far left of an end a name or term may reach. Words that bind, point, or open a clause are
// no part of one.
import { segment, type HanWord } from '../words/segmenting.ts';
import { looseHan, vagueHanModifiers } from '../words/vague-han.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Verbs and small words of two characters and more that stand before a name or term and are no part of it. */
export const openingHan: ReadonlySet<string> = words(
	'证明 学会 表达 远离 确定 用于 擅长 思考 符合 重塑 觉得 认为 以为 使用 利用 运用 称 称作 称为 称之为 叫做 叫作 名叫 名为 进行 受限 开展 研究 发现 提出 采用 引入 加入 进入 选择 押注 得到 获得 取得 需要 探索 讨论 看到 听到 想到 提到 谈到 讲到 说到 成为 变成 涉及 属于 导致 产生 形成 具有 拥有 关注 强调 分析 解释 介绍 描述 理解 了解 学习 接触 参加 参与 来到 离开 前往 负责 从事 建立 创办 创立 创建 成立 包括 包含 例如 比如 譬如 就是 也是 还是 都是 而是 不是 可能 应该 必须 部署 违反 遭到 位于 担任 出任 回到 作为 关于 对于 由于 通过 根据 按照 除了 此外 所以 因为 因此 如果 虽然 但是 而且 并且 或者 以及 还有 没有 只有 正在 已经 曾经 一直 继续 开始 最近 后来 当时 现在 今天 昨天 去年 今年 明年 我们 你们 他们 她们 它们 咱们 大家 自己 这个 那个 这些 那些 这种 那种 这样 那样 一个 一种 一些 一类 一篇 一部 一家 一位 一名 一本 各种 各个 什么 怎么 哪些 某些 很多 许多 不少 几个 两个 三个 第一 第二 第三 首先 其次 最后 其实 尤其 特别 非常 比较 更加 十分 相当 真正 所谓 即 亦即 也就是 认识 知道 记得 喜欢 讨厌 害怕 担心 想要 希望 打算 准备 决定 同意 支持 反对 批评 赞成 否认 承认 宣布 发表 发布 出版 推出 写出 写下 阅读 翻译 主编 参考 引用 借鉴 来自 源于 基于 取决于 等于 大于 小于 不如 如同 好像 仿佛 似乎 看起来 听起来 访问 拜访 采访 邀请 欢迎 感谢 提供 给予 造成 引起 引发 带来 带有 充满 面临 面对 处于 采取 实行 实施 执行 完成 做出 作出 制作 制造 生产 出售 购买 居住 移居 出生 毕业 任教 就读 工作 攻击 入侵 占领 并吞 保护 损害 影响 改变 增加 减少 提高 降低 促进 推动 避免 防止 阻止 摆脱 戒掉 治疗 患有 罹患 出现 存在 发生 解决 处理 应对 实现 达到 达成 追求 寻找 寻求 保持 维持 坚持 放弃 失去 缺乏 缺少 超过 超越 低于 高于 分为 分成 当作 视为 看作 理解为 定义为 翻译成 意味着 指的是 意思是 主要 重要 具体 传统 一般 普通 典型 相关 不同 相同 类似 巨大 简单 复杂 经典 普遍 特殊 具有 最新 最大 最小 最早 最好 更好',
);

/** Whether a word may be a part of a name or term, by itself and wherever it stands. */
export function mayBelong({ text, pos, weight }: HanWord): boolean {
	if (looseHan.test(text) || openingHan.has(text) || vagueHanModifiers.has(text)) return false;
	// 换成, 受限于, 来自: a verb with what it leads to.
	if (pos === 'v' && /^.[成到出于为入得了着过]$/.test(text)) return false;
	if (text.length === 1) return !/^(?:x|v)$/.test(pos) || weight < 15;
	return pos !== 'x' || weight < 15;
}

/** Where phrases that end at `end` may begin, the longest first; none where no word ends there. */
export function phraseStarts(text: string, end: number, most = 16): readonly number[] {
	const from = Math.max(0, end - 40);
	const before = segment(text.slice(from, end));
	const starts: number[] = [];
	let edge = end - from;
	for (let at = before.length - 1; at >= 0; at--) {
		const word = before[at];
		if (word === undefined || word.end !== edge || edge - word.text.length < end - from - most) break;
		const isHead = at === before.length - 1;
		if (!mayBelong(word) && !(isHead && word.text.length > 1 && !openingHan.has(word.text))) break;
		edge = word.start;
		starts.unshift(from + edge);
	}
	return starts;
}
