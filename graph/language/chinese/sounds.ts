// Characters with which Chinese writes the sounds of foreign names. Collected by hand from names in interviews.

/** Characters with which foreign names often end. */
export const foreignNameEndings = '特尔克斯兹顿曼娜亚德夫茨勒';

/** Characters with which Chinese writes foreign names. Words of everyday are among them, so they only say where a name may end. */
export const foreignCharacters =
	'阿埃艾爱安昂奥澳巴芭白拜班邦包保鲍北贝本比彼毕别宾滨波伯博勃卜布采蔡策查柴昌彻茨慈达大戴黛丹当道德登邓迪底蒂典丁东杜多顿厄恩尔法凡范方菲费芬丰佛夫弗福富甘冈高戈' +
	'哥格葛根贡古瓜关圭郭哈海汉亨洪侯胡华怀惠霍基吉季加佳嘉贾简杰金津久居卡凯坎康考柯科克肯孔库夸奎昆拉腊莱赖兰朗劳勒雷蕾黎里理利莉丽立连廉梁列烈林琳玲留琉柳龙隆卢鲁' +
	'露路吕伦罗萝洛马玛迈麦曼芒毛茂梅门蒙米密明摩莫墨默姆木穆拿娜纳乃奈南内嫩尼妮年涅宁牛纽农努诺欧帕派潘庞培佩彭蓬皮匹平泼珀普朴齐奇契恰强乔切钦琴青琼丘屈让热仁荣茹' +
	'儒瑞若撒萨塞赛桑瑟森沙莎山珊尚绍舍申圣胜施什石史士寿舒斯丝思松苏索塔太泰坦汤唐陶特滕提铁廷图土托陀瓦万旺威韦维薇卫魏温文翁沃乌伍武西希锡席夏香肖萧谢辛欣休许叙雅' +
	'亚延扬杨尧耶叶伊衣依易意因茵英永尤约云泽曾扎詹章珍芝朱茱佐兹祖卓宗赫历捷喀豪盖果黑缪瑙聂累良敦冯庇钮魁弥帖宝义京江坡赞蒋悌媞妲缇瓒绮歌逊藤绪绢佑娃';
