import type { player as shape } from '../en/player.ts';
import type { Words } from '../words.ts';

export const player: Words<typeof shape> = {
	title: '录音',
	now: '正在听：',
	between: '，',
	pick: '用本机上的录音边听边读',
	stays: '文件只在你的设备上播放，不会上传。',
	close: '关闭录音',
	failed: '这个浏览器无法播放该录音。',
	untimed: '文字稿没有时间标记，文字不随录音走动。',
};
