import type { library as shape } from '../en/library.ts';
import type { Words } from '../words.ts';
import { number } from './count.ts';

export const library: Words<typeof shape> = {
	title: '访谈',
	count: (count) => `共收 ${number(count)} 篇访谈`,
	read: '读全文',
	graph: '看图谱',
	add: '添加访谈',
	addWay: '把访谈文字稿拖到这里，或选择文件。',
	addNote:
		'纯文本或 Markdown（每轮发言前写明说话人）、字幕（WebVTT、SRT），或语音识别的 JSON。文件只留在这台电脑上，不会发往别处。',
	addAudio: '可以连同名的录音一起放进来（talk.vtt 配 talk.mp3），这样每处提及都能点开来听。',
	withAudio: '录音已一并收好。',
	choose: '选择文件',
	file: '文字稿',
	send: '添加',
	drop: '松手即可添加',
	reading: (name) => `正在读“${name}”……`,
	added: (name) => `“${name}”已收入。`,
	replaced: (name) => `“${name}”已更新，旧稿另存。`,
	unchanged: (name) => `“${name}”早已收入，内容未变。`,
	failed: (name) => `“${name}”未能收入。`,
	found: (turns, names, mentions) =>
		`${number(turns)} 轮对话，${number(names)} 个名称，${number(mentions)} 处提及，处处有出处`,
	open: '去读',
	again: '再试一次',
	report: '添加结果',
	noFile: '还没有选择文件。',
	serverGone: 'Colloquy 没有回应，可能已经停止。请启动后再试。',
	empty: '书架还空着',
	emptyWay: '添加一篇访谈文字稿，看看里面提到了哪些人、作品和想法。',
	aside: (count) => `${number(count)} 篇访谈暂未收入`,
	asideWay:
		'文件原样留在库文件夹里，只是没有进入图谱，其他访谈不受影响。可以手动改正文件后重新启动，或用“colloquy remove”移除；“colloquy rebuild”会全部重试一次。',
	asideMore: (count) => `另有 ${number(count)} 篇，用“colloquy check”可以全部列出。`,
	describe: '本库全部访谈：提到了什么，到哪里去读。',
};
