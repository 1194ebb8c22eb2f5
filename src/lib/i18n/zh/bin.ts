import type { bin as shape } from '../en/bin.ts';
import type { Namespace } from '../namespace.ts';
import { number } from './count.ts';

export const bin: Namespace<typeof shape> = {
	title: '已移除的访谈',
	describe: '从资料库中移除的访谈，可以恢复，也可以永久删除。',
	lead: (count, size) => `共 ${number(count)} 篇，${size}。文字稿、录音和更正均原样保留，不会自动删除。`,
	empty: '没有已移除的访谈',
	emptyHint: '移除的访谈会连同文字稿和录音保留在这里，直到你恢复或永久删除。',
	link: (count) => `${number(count)} 篇已移除的访谈`,
	remove: '移除',
	restore: '恢复',
	deleting: '永久删除……',
	delete: '永久删除',
	sure: (name) => `要永久删除“${name}”吗？`,
	sureHint: '它的文字稿、录音和更正将无法找回。',
	keep: '取消',
	undo: '撤销',
	about: (action, name) => `${action}：${name}`,
	removedOn: (date) => `${date}移除`,
	all: '全部访谈',
	done: {
		removed: (name) => `“${name}”已移除，永久删除之前会一直保留。`,
		restored: (name) => `“${name}”已恢复。`,
		renamed: (id, was) => `它的 ID 已改为 ${id}，因为 ${was} 属于另一篇访谈。`,
		deleted: '访谈已永久删除。',
		graphBehind: '图谱会在可以打开时更新。',
	},
};
