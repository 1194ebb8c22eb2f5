import type { trouble as shape } from '../en/trouble.ts';
import type { Words } from '../words.ts';

export const trouble: Words<typeof shape> = {
	title: '没能办到',
	code: '代码',
	reference: '编号',
	details: '服务器的说明',
	home: '去看图谱',
	interviews: '全部访谈',
	retry: '再试一次',
	waiting: '本页每隔几秒会自动重试。',
	back: '已经恢复，马上就好……',
	status: {
		missing: { title: '这里什么也没有', way: '地址可能过期或写错了。搜一搜想找的内容：' },
		away: { title: '图谱暂时无法查询', way: '数据没有丢失，访谈都好好地存着。' },
		wrong: { title: '看不懂这个地址', way: '其中有些内容 Colloquy 无法理解。从这里重新开始：' },
		broken: { title: '出了点问题', way: '不是你的错。如果再次出现，下面的编号有助于查明原因。' },
	},
	codes: {
		interview_unknown: { title: '没有收录这篇访谈', way: '它可能已被移除或改名。搜一搜想找的内容：' },
		entity_unknown: { title: '没有叫这个名字的条目', way: '它可能用了别的名称。用任何语言搜搜看：' },
		turn_unknown: { title: '没有这一轮对话', way: '这篇访谈可能换成了较短的版本。搜一搜原话：' },
		starting: { title: 'Colloquy 正在准备', way: '正在打开图谱，或从原稿重建图谱。' },
		database_away: { title: '图数据库没有回应', way: '一旦恢复就会自动继续，数据不会丢失。' },
		source_empty: { title: '文件是空的', way: '请选择有访谈文字的文件。' },
		source_binary: { title: '这不是文本文件', way: '请把文字稿另存为纯文本或 Markdown 再添加。' },
		source_encoding: { title: '读不出文件里的字符', way: '请另存为 UTF-8 编码后再添加。' },
		source_too_large: { title: '文件太大', way: '请拆开，一篇访谈一个文件。' },
		body_too_large: { title: '文件太大', way: '请拆开，一篇访谈一个文件。' },
		format_unknown: { title: '没有认出访谈内容', way: '请在每轮发言前写上说话人的名字和冒号。' },
		disk_full: { title: '磁盘已满', way: '请腾出空间后再添加，这次没有留下任何内容。' },
		library_unusable: { title: '库文件夹无法写入', way: '请检查文件夹权限后再试。' },
		origin_foreign: { title: '这个页面不能添加文件', way: '请从 Colloquy 自己的地址打开后再试。' },
		graph_behind: { title: '已保存，但还没进图谱', way: '文件已安全存好，下次启动时会收进图谱。' },
	},
};
