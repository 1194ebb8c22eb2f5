import type { player as shape } from '../en/player.ts';
import type { Namespace } from '../namespace.ts';

export const player: Namespace<typeof shape> = {
	title: '录音',
	now: '正在播放：',
	between: '，',
	pick: '用此设备上的录音边听边读',
	stays: '文件只在你的设备上播放，不会上传。',
	close: '关闭录音',
	failed: '此浏览器无法播放该录音。',
	untimed: '文字稿没有时间戳，文字不会跟随录音。',
};
