import type { help as shape } from '../en/help.ts';
import type { Namespace } from '../namespace.ts';

export const help: Namespace<typeof shape> = {
	title: '帮助',
	lead: 'Colloquy 把访谈变成一张图谱，呈现其中提及的人物、作品与想法。每个名称、每条关联、每个数字，都能回到作为依据的原话。',
	marksTitle: '图例',
	marks: '每个类别都有固定的形状和颜色。红色表示选中的内容，以及作为依据的字句。',
	graphTitle: '图谱',
	graph:
		'图形越大，提及次数越多。两个名称同段出现的次数高于随机情况时，会以连线关联。选择名称可阅读提及它的段落，选择连线可查看两者有何关联。',
	readerTitle: '全文',
	reader:
		'带下划线的是名称，选择它可查看所有提及之处。选中任意文字，即可复制直达这些文字的链接。时间线展示整篇访谈，每一格是一轮发言。',
	proofTitle: '依据',
	proof:
		'“文字已核对”表示所引文字确在原始文件中，文件逐字节保存。它有多大把握是名称，另行标出：十个圆点表示这样的名称 10 个里约有几个应收入索引。图谱上方的三档从“只看确定”到“全部识别”，虚线轮廓的内容在你添加之前不在图谱中。图谱的生成不使用语言模型，同样的文字总是得到同样的图谱。文字稿中误听的名称会列在“误听为”之下。',
	keysTitle: '键盘快捷键',
	keys: {
		slash: '搜索',
		arrows: '在建议中移动',
		enter: '打开',
		escape: '关闭，或取消选择',
	},
	addTitle: '添加你自己的访谈',
	add: '把文字稿拖到“访谈”页即可，文件只保存在这台电脑上。',
	apiTitle: 'API',
	api: '这里显示的一切都可以用 JSON 获取，图谱也可以导出。',
	apiLink: 'API 说明',
};
