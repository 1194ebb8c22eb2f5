// Words, not rules: what is never a speaker, what speakers are called, what heads and feet of articles say.
// Labels and lines come to them in simplified characters (graph/simplified.ts).

/** Keys of metadata and credits, folded. A line `key: value` with one of them is no speech. */
// prettier-ignore
export const metadata: ReadonlyMap<string, Meta> = new Map(Object.entries({
	title: 'title', 标题: 'title', 標題: 'title', 题目: 'title',
	author: 'author', authors: 'author', by: 'author', 'written by': 'author', 作者: 'author', 文章作者: 'author', 文: 'author', 撰文: 'author',
	published: 'published', 'published on': 'published', 'publish date': 'published', 'publication date': 'published', date: 'published',
	released: 'published', 'release date': 'published', posted: 'published', 发布时间: 'published', 發布時間: 'published', 发布日期: 'published',
	发表时间: 'published', 发表日期: 'published', 日期: 'published', 时间: 'published', 時間: 'published',
	recorded: 'recorded', 'recorded on': 'recorded', 'recording date': 'recorded', 'interview date': 'recorded', 'date of interview': 'recorded',
	录制时间: 'recorded', 录制日期: 'recorded', 采访时间: 'recorded', 访谈时间: 'recorded', 採訪時間: 'recorded',
	video: 'url', youtube: 'url', audio: 'url', 'video url': 'url', 'youtube url': 'url', 'watch on youtube': 'url', listen: 'url', media: 'url',
	视频: 'url', 视频链接: 'url', 视频地址: 'url', 影片: 'url', 音频: 'url', 原视频: 'url', 原始视频: 'url', 播客链接: 'url',
	source: 'origin', url: 'origin', link: 'origin', original: 'origin', 'original link': 'origin', permalink: 'origin',
	原文链接: 'origin', 原文: 'origin', 来源: 'origin', 來源: 'origin', 链接: 'origin', 出处: 'origin', 文章链接: 'origin',
	language: 'language', lang: 'language', 语言: 'language', 語言: 'language',
	host: 'host', hosts: 'host', interviewer: 'host', interviewers: 'host', moderator: 'host', presenter: 'host', 'hosted by': 'host',
	主持人: 'host', 主持: 'host', 主播: 'host', 采访者: 'host', 采访人: 'host', 採訪者: 'host', 采访: 'host', 记者: 'host',
	guest: 'guest', guests: 'guest', interviewee: 'guest', interviewees: 'guest', narrator: 'guest', featuring: 'guest',
	嘉宾: 'guest', 嘉賓: 'guest', 受访者: 'guest', 受訪者: 'guest', 受访人: 'guest', 访谈嘉宾: 'guest', 对话嘉宾: 'guest', 本期嘉宾: 'guest',
	publisher: 'outlet', publication: 'outlet', site: 'outlet', 'site name': 'outlet', podcast: 'outlet', channel: 'outlet', show: 'outlet', outlet: 'outlet', newspaper: 'outlet', magazine: 'outlet',
	播客: 'outlet', 节目: 'outlet', 公众号: 'outlet', 媒体: 'outlet', 频道: 'outlet', 出品方: 'outlet', 出版方: 'outlet', 网站: 'outlet', 报纸: 'outlet', 杂志: 'outlet',
	speakers: 'people', participants: 'people', people: 'people', 参与者: 'people', 与会者: 'people', 人物: 'people', 对谈: 'people', 对谈人: 'people',
} satisfies Record<string, Meta>));

export type Meta =
	| 'title'
	| 'author'
	| 'published'
	| 'recorded'
	| 'url'
	| 'origin'
	| 'language'
	| 'host'
	| 'guest'
	| 'people'
	| 'outlet';

/** Never a speaker, folded: notes, credits, parts of a page. */
export const stop: ReadonlySet<string> = new Set([
	...'note notes nb n.b. ps p.s. fyi podcast show series episode topic topics tags tag category categories keywords keyword duration length'.split(
		' ',
	),
	...'summary abstract introduction intro outro chapters chapter contents transcript transcription disclaimer copyright license credits credit'.split(
		' ',
	),
	...'editor editors producer producers translation translator translators proofreading website twitter instagram email e-mail phone address'.split(
		' ',
	),
	...'http https ftp mailto example examples warning tip tips update correction references reference bibliography sources links resources'.split(
		' ',
	),
	...'read more subject re fwd status version file format time location place venue sponsor sponsors sponsored event image photo figure fig table'.split(
		' ',
	),
	...'step answer-key key key-points takeaways takeaway conclusion background context overview agenda related updated edited description'.split(
		' ',
	),
	'show notes',
	'timestamps',
	'timestamp',
	'sponsored by',
	'produced by',
	'edited by',
	'translated by',
	'transcribed by',
	'music by',
	'music',
	'editor’s note',
	"editor's note",
	'further reading',
	'in this episode',
	'about the author',
	'word count',
	'reading time',
	'key points',
	'key takeaways',
	...'注 备注 備註 注释 附注 编者按 编者注 译者注 译注 编辑 編輯 责编 责任编辑 出品 排版 翻译 編譯 编译 校对 审校 整理 制作 监制 策划 摄影 图片 图源 封面'.split(
		' ',
	),
	...'封面图链接 发布地 地点 地點 本文 导读 内容导读 摘要 简介 前言 引言 后记 结语 总结 目录 要点 看点 关键词 标签 参考 参考资料 参考文献 资料来源'.split(
		' ',
	),
	...'推荐阅读 相关阅读 延伸阅读 往期 往期精选 公众号 微信 微信号 微博 网址 网站 电话 邮箱 版权 声明 版权声明 免责声明 时长 字数 阅读时间 播客 节目 第 例如 比如'.split(
		' ',
	),
	...'也就是说 换句话说 总之 最后 首先 其次 另外 此外 答案 结论 原因 举例 提示 注意 更新 背景 主题 话题 章节 时间轴 时间线 时间戳'.split(
		' ',
	),
]);

/** What a speaker is called who has no name, folded; a number or a name may follow. */
const latinRole =
	/^(?:speaker|spk|spkr|host|co-?host|guest|interviewer|interviewee|moderator|narrator|presenter|audience(?: member)?|questioner|caller|reporter|announcer|panell?ist|unknown(?: speaker)?|unidentified(?: speaker)?|participant|(?:fe)?male(?: voice| speaker)?|man|woman|voice|voice-?over|all|both|crowd|student|teacher|professor|question|answer|q|a|i|r|int|q&a)(?=$|[\s_\d#.(-])/u;
const hanRole =
	/^(?:主持人?|嘉宾|嘉賓|主播|记者|記者|采访者|採訪者|受访者|受訪者|采访人|受访人|观众|觀眾|听众|聽眾|提问者?|提問者?|发言人|發言人|说话人|說話人|讲者|讲话人|旁白|回答|问题|对谈者|众人|全体|(?:问|答|問|男|女|男声|女声|学生|老师)(?=$|[\s_\d#.(A-Za-z-]))/u;

export function isRole(folded: string): boolean {
	return latinRole.test(folded) || hanRole.test(folded);
}

/** Words that stand in sentences and not in names. */
export const sentenceWord =
	/(?:^|\s)(?:i|i'm|i’m|you|he|she|it|it's|it’s|we|they|is|are|was|were|be|am|do|does|did|has|had|will|would|can|could|should|that|this|these|those|which|what|when|where|why|how|if|but|because|so|then|there|here|not|no|yes|say|says|said|saying|ask|asks|asked|think|like|about|with|from|into|than|as|to|for|or|an?|my|your|his|our|their|its|one|two|three|first|second|third|next|last|other|another|also|just|only|very|more|most)(?=$|\s)/i;
export const sentenceHan =
	/[我你您他她它们們这這那哪的了吗嗎呢吧着過过在很都也就还還把被让讓给給对對从從和与與或但而且因为為以所如果么麼怎谁誰几幾个個说說想叫做是有没沒不要会會能可第]/u;

/** Words that open a sentence with a colon after them; once, none of them is a name. Folded. */
export const openers: ReadonlySet<string> = new Set(
	'remember look listen right well yes no okay ok so now first second third finally also again fact result results problem solution reason idea point bottom answer question joke spoiler meaning translation quote exactly basically honestly literally imagine think consider wait true false maybe perhaps plus bonus verdict lesson moral rule rules advice caveat spoiler same see hint'.split(
		' ',
	),
);

/** Headings and lines that open what follows the talk, folded. */
export const closing =
	/^(?:往期|推荐|相关阅读|延伸阅读|更多|参考|资料来源|原文|关于我们|关于作者|附录|版权|声明|点赞|点个|欢迎关注|关注|扫码|长按|阅读原文|精选|热门|END$|end of (?:interview|transcript|recording|conversation)|\[end|【完】|—+\s*END|-+\s*END|完$|（完）|全文完|references?\b|bibliography|related\b|further reading|links?\b|resources?\b|mentioned in\b|in this episode|episode (?:notes|links)|show notes|read more|read next|more (?:from|episodes|interviews)|about (?:the|us|this)|subscribe|follow (?:us|me)|share this|thanks? (?:you )?for (?:listening|watching|reading)|credits?\b|copyright|©|transcribed by|transcript (?:by|provided)|this transcript|sponsors?\b|footnotes?\b|notes$|comments?\b)/iu;

/** A line at the foot that belongs to the page and not to the talk. */
export const credit =
	/(?:transcribed by|transcript (?:by|provided)|otter\.ai|descript\.com|参考资料|资料来源|原文链接|点赞|在看|转发|关注公众号|设.{0,2}星标|扫码|长按|阅读原文|责任编辑|本文(?:来自|转载|由|仅)|版权|subscribe to|all rights reserved|creative commons|cc by)/iu;

/** Family names of some 97 in 100 Chinese, simplified and traditional. */
export const surnames: ReadonlySet<string> = new Set(
	'王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾鐘汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛焦向柳邢路岳齐齊梅莫庄莊辛管祝左涂谷祁时舒耿牟卜詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鲍位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵闵解强強柴华華车車冉房边邊',
);
export const compoundSurnames: ReadonlySet<string> = new Set(
	'欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 皇甫 尉迟 公孙 慕容 司徒 夏侯 令狐'.split(' '),
);
/** What follows a name out of courtesy. */
export const titles =
	/(?:先生|女士|小姐|老师|老師|教授|博士|院士|医生|醫生|总|總|导|哥|姐|校长|主任|导演|律师|记者|同学)$/u;
