import type { bin as shape } from '../en/bin.ts';
import type { Words } from '../words.ts';
import { number } from './count.ts';

export const bin: Words<typeof shape> = {
	title: '已移除的访谈',
	describe: '从本库移除的访谈，可以放回，也可以彻底删除。',
	lead: (count, size) => `共 ${number(count)} 篇，${size}。文字稿、录音和更正都原样保留，不会自动删除。`,
	empty: '没有移除过访谈',
	emptyWay: '移除的访谈会连同文字稿和录音留在这里，直到你放回或彻底删除。',
	link: (count) => `${number(count)} 篇已移除的访谈`,
	remove: '移除',
	restore: '放回',
	deleting: '彻底删除……',
	delete: '彻底删除',
	sure: (name) => `要彻底删除“${name}”吗？`,
	sureWay: '它的文字稿、录音和更正都无法找回。',
	keep: '先留着',
	undo: '撤销',
	about: (action, name) => `${action}：${name}`,
	removedOn: (date) => `${date}移除`,
	all: '全部访谈',
	done: {
		removed: (name) => `“${name}”已移除，彻底删除之前都会保留。`,
		restored: (name) => `“${name}”已放回库中。`,
		renamed: (id, was) => `它的编号改为 ${id}，因为已有另一篇访谈叫 ${was}。`,
		deleted: '已彻底删除。',
		waits: '图谱还没有跟上，能打开时会自动更新。',
	},
};
