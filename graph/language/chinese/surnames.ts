// Chinese surnames, in simplified characters: the most frequent of the Hundred Family Surnames. Written down by hand.
import { list } from '../list.ts';

/** Surnames of one character, as labels have them, traditional ones too. */
export const labelSurnames =
	'王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾鐘汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝' +
	'孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛焦向柳邢路岳齐齊梅莫庄莊辛管祝左涂谷祁时舒耿牟卜詹关' +
	'關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵解强強柴华華车車冉房边邊';

/** Surnames of two characters. */
export const compoundSurnames = list(`
	欧阳, 司马, 诸葛, 上官, 夏侯, 东方, 皇甫, 尉迟, 公孙, 慕容, 司徒, 令狐, 宇文, 长孙, 端木
`);

/** Surnames of one character, most frequent first. */
export const surnames =
	'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤' +
	'温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚' +
	'岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';

/** Surnames that are words of everyday talk as well: 和, 熊, 高. */
export const surnamesThatAreWords =
	'和于时成全任安常向车路温石江高金白马牛熊龙花明应项支云海雷华古宫冷查关简平公米麦水戴管毛叶方林山包景党幸习';

/** x */
export const compound2 = list(`
	欧阳, 司马, 诸葛, 上官, 夏侯, 东方, 皇甫, 尉迟, 公孙, 慕容, 司徒, 令狐, 宇文, 长孙, 端木
`);

/** Surnames of two characters, as labels have them. */
export const labelCompounds = list(`
	欧阳, 歐陽, 司马, 司馬, 上官, 诸葛, 諸葛, 东方, 皇甫, 尉迟, 公孙, 慕容, 司徒, 夏侯, 令狐
`);
