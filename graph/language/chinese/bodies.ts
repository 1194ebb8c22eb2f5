// Words in and around Chinese names of bodies. Collected by hand from interviews.
import { list } from '../list.ts';

/** Last words of names of bodies, with which a name is one wherever it stands. */
export const bodyEndings = list(`
	公司, 集团, 大学, 学院, 研究所, 研究院, 研究中心, 实验室, 基金会, 基金, 协会, 学会, 委员会, 银行, 医院, 诊所, 博物馆, 美术馆, 图书馆, 出版社, 制片厂, 报社, 杂志社, 工作室, 联盟,
	法院, 戏院, 影院, 剧场, 酒店, 饭店, 机械厂, 钢铁厂, 水泥厂, 药厂, 船厂, 茶厂, 酒厂, 中学, 小学, 乐队, 剧团, 电视台, 电台, 俱乐部, 书店, 工厂, 农场, 合作社, 事务所, 书院, 智库, 研究社, 学社, 研究会
`);

/** Bodies that a land, a town or a name stands before. */
export const publicBodies = list(`
	林业局, 商业局, 农业局, 渔业局, 工业局, 牧业局, 管理局, 监督局, 统计局, 公安局, 检察院, 监管局, 气象局, 专利局, 水族馆, 海洋馆, 天文馆, 科技馆, 体育馆, 展览馆, 纪念馆, 文化馆,
	教育局, 卫生局, 环保局, 税务局, 财政局, 民政局, 交通局, 文化局, 体育局, 城管局, 房管局, 海关, 邮局, 警察局, 警察署, 总署, 大剧院, 歌剧院, 剧院, 动物园, 植物园, 博物院, 音乐厅, 电影制片厂, 商会, 公会, 总工会, 联合会, 研究会, 促进会
`);

/** Last words of names of bodies that end other words as well: what stands before them, and how often, decides. */
export const likelyBodyEndings = list(`
	局, 署, 厅, 委, 部, 院, 所, 社, 会, 厂, 站, 馆, 办, 处, 组, 队, 行, 店, 报, 台, 庙, 寺, 影业, 影视, 唱片, 出版, 传媒, 文创, 文化, 互娱, 软件, 电子, 集团, 中心, 学校, 学堂, 公会, 工会, 同业公会, 戏院, 剧场, 书局, 网, 资本,
	科技, 频道, 协会, 门诊, 分校, 分部, 支部
`);

/** Nouns for a body that are no part of its name: 谷歌公司; but Draper 实验室 is one name. */
export const looseBodyNouns = list(`
	公司, 集团, 团队, 机构, 组织, 企业, 品牌, 厂商, 媒体, 部门
`);

/** Nouns for a body. */
export const bodyNouns = [
	...looseBodyNouns,
	...list(`
	实验室, 基金会, 乐队, 工作室, 出版社, 银行, 大学, 学校, 医院, 协会, 俱乐部
`),
];

/** Last words of names of papers, channels and shows. */
export const outletEndings = list(`
	周刊, 周报, 日报, 晚报, 晨报, 早报, 时报, 学报, 月刊, 杂志, 新闻, 新闻网, 网, 通讯社, 出版社, 报社, 杂志社, 电视台, 电台, 卫视, 频道, 播客, 财经, 编辑部
`);

/** Last words of names of newspapers and magazines. */
export const paperEndings = list(`
	日报, 晚报, 晨报, 早报, 时报, 邮报, 周报, 周刊, 月刊, 半月刊, 杂志, 青年报
`);

/** Before 报 these make no newspaper: 情报, 海报. */
export const noPaperBefore = '情海电预举捷警公汇通喜善画板播上回年月';

/** Last words of names of bodies that mostly end terms: they make a name after one only. */
export const weakBodyEndings = list(`
	资本, 科技, 生物, 智能, 影业, 影视, 传媒, 文创, 唱片, 出版, 娱乐, 互娱, 动漫, 汽车, 集运, 地产, 置业, 证券, 保险, 物流, 网
`);

/** Last words of names of shops and rooms that ask as papers do. */
export const shopEndings = list(`
	书店, 书屋, 书局, 书房, 书院, 咖啡馆, 茶馆, 工作室, 图书馆, 美术馆, 博物馆, 出版, 文化, 传媒, 影业, 杂志社, 基金会, 研究所, 研究院, 实验室, 电影节, 俱乐部, 平台, 公司
`);

/** Last words that tell a body once it is known for a name: 政府, 中心. */
export const moreBodyEndings = list(`
	中心, 公会, 工会, 商会, 理事会, 董事会, 档案馆, 通讯社, 广播公司, 检察院, 议会, 国会, 高中, 幼儿园, 乐团, 剧院, 合唱团, 交响乐团, 出版集团, 联合会, 总署, 管理局, 警察局,
	环保局, 教育部, 外交部, 国防部, 财政部, 卫生部, 部队, 舰队, 政府, 党, 教会, 组织, 机构, 平台公司, 航空, 证券, 保险公司
`);
