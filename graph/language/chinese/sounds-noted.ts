// What Chinese transcripts note that nobody said. Collected by hand from captions and transcripts.
import { list } from '../list.ts';

/** What transcripts note that nobody said. */
export const sounds = list(`
	音乐, 背景音乐, 片头音乐, 片尾音乐, 笑, 笑声, 大笑, 众笑, 掌声, 鼓掌, 欢呼, 沉默, 停顿, 叹气, 咳嗽, 听不清, 不清, 无法辨认, 重叠, 插话, 同时说话, 静音, 噪音, 杂音, 广告,
	插播广告, 广告时间, 间奏, 音效
`);
