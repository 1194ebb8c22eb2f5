// What kind of thing a Chinese name names, by its last word: 青岚大学 is a body, 盐道街 a place, 平湖战役 an event.
import type { Kind } from '../model.ts';
import { isPlaceHan } from '../words/places-han.ts';

export const bodies =
	/(?:公司|集团|大学|学院|研究所|研究院|研究中心|中心|实验室|基金会|基金|协会|学会|公会|工会|商会|委员会|理事会|董事会|银行|医院|诊所|博物馆|美术馆|图书馆|档案馆|出版社|报社|通讯社|杂志社|电视台|电台|广播公司|工作室|联盟|法院|检察院|议会|国会|中学|小学|高中|幼儿园|乐队|乐团|剧团|剧院|合唱团|交响乐团|俱乐部|书店|工厂|纺织厂|制片厂|农场|合作社|事务所|书院|智库|研究社|出版集团|联合会|总署|管理局|警察局|环保局|教育部|外交部|国防部|财政部|卫生部|部队|舰队|政府|党|教会|组织|机构|平台公司|航空|证券|保险公司)$/;
const places =
	/(?:[^城都]市|省|县|[^九亚神]州|镇|村|乡|岛|群岛|半岛|山脉|[^江火]山|[^爱]河|湖|江|海峡|海湾|湾|平原|高原|盆地|沙漠|草原|大街|大道|街|胡同|弄堂|老城|古城|机场|车站|火车站|码头|港|广场|公园|庄园|寺|庙|教堂|城堡|宫|边境)$/;
const events =
	/(?:战争|大战|战役|革命|运动会|运动|起义|事变|事件|危机|大萧条|饥荒|瘟疫|疫情|大流行|地震|大会|峰会|论坛|研讨会|会议|奥运会|世界杯|锦标赛|联赛|奥林匹克|电影节|音乐节|艺术节|双年展|世博会|改革|政变|大屠杀|惨案|计划)$/;
const works =
	/(?:日报|晚报|周刊|周报|时报|月刊|杂志|年鉴|词典|辞典|百科|百科全书|纪录片|播客|法案|条约|协定|宣言|宪法|编程语言)$/;

/** The kind that the last word tells; undefined where it tells none. */
export function kindOfHan(name: string): Kind | undefined {
	if (isPlaceHan(name)) return 'place';
	if (name.length > 3 && events.test(name) && !/^(?:这|那)/.test(name)) return 'event';
	if (name.length > 3 && bodies.test(name)) return 'organization';
	if (name.length > 2 && works.test(name)) return 'work';
	if (name.length > 2 && places.test(name)) return 'place';
	return undefined;
}
