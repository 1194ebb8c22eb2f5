import type { help as shape } from '../en/help.ts';
import type { Words } from '../words.ts';

export const help: Words<typeof shape> = {
	title: '怎么读',
	lead: '放进一篇访谈，就得到一张图谱：谈到了哪些人、作品和想法。每个名称、每条连线、每个数字，都能回到作为依据的原话。',
	marksTitle: '标记',
	marks: '每一类都有自己的形状和颜色，处处一致。红色只用于你选中的，以及作为依据的字句。',
	graphTitle: '图谱',
	graph: '越大，提到的次数越多。两个名称同段出现得比偶然更频繁，就有线相连。点名称看它的原话，点连线看两者因何相连。',
	readerTitle: '全文',
	reader:
		'划线的是名称，点一下便知它在哪些地方被谈到。选中任意几个字，就能复制直达这几个字的链接。旁边的长条是整场对话，一格一轮。',
	proofTitle: '什么算依据',
	proof:
		'每处提及都是原始文件中的一段文字，文件原样保存，一字不改。不调用语言模型，同样的文字永远得到同样的图谱。语音识别听错的名字会注明“误听为”。',
	keysTitle: '按键',
	keys: {
		slash: '搜索',
		arrows: '在候选名称中移动',
		enter: '打开',
		escape: '关闭，或取消选中',
	},
	addTitle: '你自己的访谈',
	add: '把文字稿拖到“访谈”页即可，文件只留在这台电脑上。',
	apiTitle: '给程序用',
	api: '这里显示的一切都能以 JSON 取得，图谱也可以导出。',
	apiLink: '接口说明',
};
