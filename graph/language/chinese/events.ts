// Words in Chinese names of events. Collected by hand from interviews.
import { list } from '../list.ts';

/** Last words of names of events. */
export const eventEndings = list(`
	战争, 大战, 战役, 革命, 运动会, 运动, 起义, 事变, 事件, 危机, 大萧条, 饥荒, 瘟疫, 疫情, 大流行, 地震, 大会, 峰会, 论坛, 研讨会, 会议, 奥运会, 世界杯, 锦标赛, 联赛, 奥林匹克,
	电影节, 音乐节, 艺术节, 双年展, 世博会, 改革, 政变, 大屠杀, 惨案, 计划
`);

/** Words for events that bear a name. */
export const namedEvents = list(`
	活动, 大会, 峰会, 会议, 研讨会, 论坛, 竞赛, 比赛
`);
