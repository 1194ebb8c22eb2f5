// How Chinese hosts read advertisements out (口播广告): how they open one, what they offer, where they send their listeners,
// and how they come back to the talk. In simplified characters.
import { list } from '../list.ts';

/** What is sponsored, where a host says so of the show itself. */
export const showNames = list(`
	本期节目, 本期播客, 本期视频, 本期内容, 本视频, 这个视频, 本频道, 本期, 本集节目, 本集, 本节目, 本播客, 本次节目, 这期节目, 这期播客, 这期视频, 这集节目, 这一期节目, 这一期, 今天的节目, 今天的视频,
	今天这期节目, 今天的这期节目, 今天这期, 今天节目, 我们的节目, 我们节目, 我们这期节目, 我们的播客, 本栏目, 该节目
`);

/** What a sponsor does, after its name. */
export const sponsoringVerbs = list(`
	赞助, 冠名, 特约, 支持播出, 提供支持, 支持, 呈现, 友情提供, 独家提供
`);

/** Whose sponsor it is, in words that may stand one after another: 今天节目的长期赞助商. */
export const sponsoredParts = list(`
	今天, 本期, 本周, 本集, 这期, 这一期, 我们, 咱们, 本频道, 频道, 本视频, 视频, 本节目, 节目, 播客, 长期, 老朋友, 特约, 广告, 的
`);

/** A host’s word for whoever pays. */
export const sponsorWords = list(`
	赞助商, 赞助方, 金主爸爸, 金主, 广告主, 品牌方
`);

/** What opens a break. */
export const breakWords = list(`
	插播一条广告, 插播一段广告, 插播一个广告, 插播个广告, 插播一下广告, 插一条广告, 进一段广告, 播一段广告, 来一段广告, 来一条广告, 下面是广告时间, 接下来是广告时间, 以下是广告, 以下为广告,
	（广告）, 【广告】, (广告), [广告]
`);

/** What stands before a code that listeners type in. */
export const codeWords = list(`
	优惠码, 折扣码, 促销代码, 促销码, 兑换码, 邀请码, 专属码, 口令码, 暗号
`);

/** What listeners get. */
export const offerWords = list(`
	优惠券, 代金券, 满减券, 立减, 满减, 免费试用, 免费体验, 首月, 专属优惠, 专属福利, 听众福利, 粉丝福利, 限时优惠, 限时折扣, 包邮, 买一送一, 新人礼, 新用户, 红包, 折扣, 优惠价, 会员免费
`);

/** What must be said of an offer. */
export const termsWords = list(`
	最终解释权, 活动规则, 详情见, 详情请, 投资有风险, 先到先得, 数量有限, 活动截止
`);

/** What listeners are told to do. */
export const askingVerbs = list(`
	点击, 扫码, 扫描, 搜索, 下载, 前往, 访问, 打开, 复制, 领取, 下单, 购买, 注册, 了解更多, 了解详情, 去试试, 试用, 输入
`);

/** Where they are sent. */
export const addressWords = list(`
	简介里, 简介中, 节目简介, 简介的链接, 简介链接, 评论区, 置顶, 二维码, 天猫, 淘宝, 京东, 官网, 小程序, 公众号, 链接, 应用商店, 旗舰店, shownotes, show notes
`);

/** What comes right before the talk, or goes back to it. */
export const returningWords = list(`
	欢迎来到, 欢迎收听, 欢迎做客, 回到节目, 回到我们的节目, 我们回到, 现在就回到, 现在回到, 回到正题, 回到今天的, 回到我们的对话, 回到对话, 回到主题, 我们继续, 我们接着, 那我们开始, 让我们开始, 话不多说, 言归正传, 广告之后,
	广告回来
`);

/** What tells of advertisements, before the words that would open one. */
export const tellingWords = list(`
	说, 叫, 比如, 不是, 没有, 像, 听到, 看到, 那种, 所谓, 如果
`);

/** Labels of turns that are advertisements. */
export const advertisementLabels = list(`
	广告, 口播, 口播广告, 赞助商, 赞助, 插播广告
`);
