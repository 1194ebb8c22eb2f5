// What Chinese pages say around a transcript: how it was made, credits, further reading. Collected by hand from pages.
import { list } from '../list.ts';

/** What opens what follows the talk, at the beginning of a heading or line. */
export const closingWords = list(`
	往期, 推荐, 相关阅读, 延伸阅读, 更多, 参考, 资料来源, 原文, 关于我们, 关于作者, 附录, 版权, 声明, 点赞, 点个, 欢迎关注, 关注, 扫码, 长按, 阅读原文, 精选, 热门, 【完】, （完）,
	全文完
`);

/** What stands in a line at the foot that belongs to the page. */
export const creditWords = list(`
	参考资料, 资料来源, 原文链接, 点赞, 在看, 转发, 关注公众号, 扫码, 长按, 阅读原文, 责任编辑, 本文来自, 本文转载, 本文由, 本文仅, 版权
`);

/** Words of a sentence that tells when words were spoken or sent. */
export const recordingWords = list(`
	录制, 录于, 播出, 采访, 访谈, 专访, 对谈
`);

/** What programs for meetings note of the recording. */
export const recordingNotes = list(`
	开启了实时转写, 停止了实时转写, 结束了实时转写, 已开启云录制, 已停止云录制, 开始了录制, 停止了录制, 会议已结束, 加入了会议, 离开了会议
`);
