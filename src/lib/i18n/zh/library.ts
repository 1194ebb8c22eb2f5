import type { library as shape } from '../en/library.ts';
import type { Namespace } from '../namespace.ts';
import { number } from './count.ts';

export const library: Namespace<typeof shape> = {
	title: '访谈',
	count: (count) => `资料库中共 ${number(count)} 篇访谈`,
	read: '阅读',
	graph: '图谱',
	add: '添加访谈',
	addHint: '把文字稿拖到这里，或选择文件。',
	addNote:
		'支持 Word、OpenDocument、RTF、PDF、EPUB、纯文本或 Markdown（每轮发言前写明说话人）、字幕（WebVTT、SRT），以及语音识别生成的 JSON。文件只保存在这台电脑上，不会发往别处。',
	addAudio: '可以同时添加同名的录音（talk.vtt 与 talk.mp3），每处提及都能点击收听。',
	withAudio: '录音已一并添加。',
	choose: '选择文件',
	file: '文字稿',
	send: '添加',
	drop: '松开即可添加',
	reading: (name) => `正在读取“${name}”……`,
	added: (name) => `“${name}”已添加。`,
	replaced: (name) => `“${name}”已更新，旧版本仍保留。`,
	unchanged: (name) => `“${name}”已在资料库中，内容未变。`,
	failed: (name) => `“${name}”添加失败。`,
	found: (turns, names, mentions) =>
		`${number(turns)} 轮发言，${number(names)} 个名称，${number(mentions)} 处提及，文字已核对`,
	open: '阅读',
	report: '已添加的文件',
	noFile: '没有选择文件。',
	serverGone: 'Colloquy 没有响应，可能已经停止。请启动后重试。',
	empty: '还没有访谈',
	emptyHint: '添加一份文字稿，就能看到它提及的人物、作品与想法。',
	aside: (count) => `${number(count)} 篇访谈已搁置`,
	asideHint:
		'文件原样保留在资料库文件夹中，但没有进入图谱，其他访谈不受影响。可以手动修正文件后重新启动 Colloquy，或用“colloquy remove”移除；“colloquy rebuild”会全部重试。',
	asideMore: (count) => `另有 ${number(count)} 篇，可用“colloquy check”列出全部。`,
	describe: '资料库中的全部访谈：提及了什么，在哪里阅读。',
};
