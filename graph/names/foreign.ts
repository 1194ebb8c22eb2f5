// Foreign names in Chinese characters: as far as the characters that write sounds go, so far may the name.

/** Characters with which Chinese writes foreign names. Words of everyday are among them, so they only say where a name may end. */
const sounds = new Set(
	'阿埃艾爱安昂奥澳巴芭白拜班邦包保鲍北贝本比彼毕别宾滨波伯博勃卜布采蔡策查柴昌彻茨慈达大戴黛丹当道德登邓迪底蒂典丁东杜多顿厄恩尔法凡范方菲费芬丰佛夫弗福富甘冈高戈哥格葛根贡古瓜关圭郭哈海汉亨洪侯胡华怀惠霍基吉季加佳嘉贾简杰金津久居卡凯坎康考柯科克肯孔库夸奎昆拉腊莱赖兰朗劳勒雷蕾黎里理利莉丽立连廉梁列烈林琳玲留琉柳龙隆卢鲁露路吕伦罗萝洛马玛迈麦曼芒毛茂梅门蒙米密明摩莫墨默姆木穆拿娜纳乃奈南内嫩尼妮年涅宁牛纽农努诺欧帕派潘庞培佩彭蓬皮匹平泼珀普朴齐奇契恰强乔切钦琴青琼丘屈让热仁荣茹儒瑞若撒萨塞赛桑瑟森沙莎山珊尚绍舍申圣胜施什石史士寿舒斯丝思松苏索塔太泰坦汤唐陶特滕提铁廷图土托陀瓦万旺威韦维薇卫魏温文翁沃乌伍武西希锡席夏香肖萧谢辛欣休许叙雅亚延扬杨尧耶叶伊衣依易意因茵英永尤约云泽曾扎詹章珍芝朱茱佐兹祖卓宗赫历捷喀豪盖果黑缪瑙聂累良敦冯庇钮魁弥帖宝义京江坡赞蒋悌媞妲缇妲瓒绮歌逊藤绪绢佑',
);

/** What stands between the parts of a foreign name: 阿莫斯·特沃斯基. */
export const middleDot = /[·・•‧．]/;

/** Where a foreign name in Chinese characters that ends at `end` begins: as far left as characters of such names go, at most `most`. */
export function startOfForeign(text: string, end: number, most = 6): number {
	let start = end;
	while (start > 0 && end - start < most && sounds.has(text.charAt(start - 1))) start--;
	return start;
}

/** Where a foreign name in Chinese characters that starts at `start` ends, at most `most` characters on. */
export function endOfForeign(text: string, start: number, most = 7): number {
	let end = start;
	while (end < text.length && end - start < most && sounds.has(text.charAt(end))) end++;
	return end;
}
