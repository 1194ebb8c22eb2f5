// Chinese surnames, in simplified characters: the most frequent of the Hundred Family Surnames. Written down by hand.
import { list } from '../list.ts';

/** Surnames of two characters. */
export const compoundSurnames = list(`
	欧阳, 司马, 诸葛, 上官, 夏侯, 东方, 皇甫, 尉迟, 公孙, 慕容, 司徒, 令狐, 宇文, 长孙, 端木
`);

/** Surnames of one character. */
export const surnames =
	'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯' +
	'龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆' +
	'蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲' +
	'虞敖巩明佘池查麻苑迟邝萧傅阎常赖洪位植薄强';

/** Surnames that are words of everyday talk as well: 和, 熊, 高. */
export const surnamesThatAreWords =
	'和于时成全任安常向车路温石江高金白马牛熊龙花明应项支云海雷华古宫冷查关简平公米麦水戴管毛叶方林山包景党幸习';

/** Surnames in Latin letters, as pinyin writes them, and as Hong Kong and Taiwan do. */
export const romanisedSurnames = list(`
	Wang, Li, Zhang, Liu, Chen, Yang, Huang, Zhao, Wu, Zhou, Xu, Sun, Ma, Zhu, Hu, Guo, He, Lin, Gao, Luo, Zheng, Liang,
	Xie, Song, Tang, Deng, Han, Feng, Cao, Peng, Zeng, Xiao, Tian, Dong, Pan, Yuan, Cai, Jiang, Yu, Du, Ye, Cheng, Wei,
	Su, Lu, Lü, Ding, Ren, Shen, Yao, Cui, Zhong, Tan, Fan, Liao, Shi, Jin, Jia, Xia, Fu, Fang, Zou, Xiong, Bai, Meng,
	Qin, Qiu, Hou, Yin, Xue, Yan, Lei, Duan, Long, Tao, Mao, Hao, Gu, Gong, Shao, Wan, Qian, Dai, Mo, Kong, Xiang, Kang,
	Ouyang, Sima, Zhuge, Shangguan, Chan, Wong, Cheung, Lau, Lam, Leung, Ng, Chow, Kwok, Tsang, Chang, Hsu, Hsieh, Tsai,
	Lee, Chiang, Tseng, Chou, Yeh, Hung, Kuo, Ho, Tam, Yip, Mak, Siu, Tsui, Kwan, Fong, Chu
`);
