// Given names: what tells a person's name from a company's, ties 丹 to Dan, and Dan to Daniel. Common ones of the
// English-speaking world and of those who work in it, with their usual Chinese forms.

/** `English[/short forms] Chinese[/other Chinese forms]`, a person's name a line. */
const table = `
Aaron 亚伦/艾伦
Abraham/Abe 亚伯拉罕
Adam 亚当
Adrian 阿德里安
Aidan 艾丹
Alan/Allan/Allen 艾伦/阿兰
Albert/Al 阿尔伯特
Alec 亚历克
Alexander/Alex/Alexandr 亚历山大/亚历克斯
Alexis 亚历克西斯
Alfred/Fred 阿尔弗雷德
Alice 爱丽丝/艾丽斯
Amanda 阿曼达
Amy 艾米
Ana/Anna/Anne/Ann 安娜/安妮/安
Andrea 安德烈娅/安德里亚
Andrei/Andrej/Andrey 安德烈/安德烈伊
Andrew/Andy/Drew 安德鲁/安迪
Angela 安吉拉/安杰拉
Anthony/Tony 安东尼/托尼
Arthur 亚瑟/阿瑟
Ashish 阿希什
Aidan 艾丹
Barbara 芭芭拉/巴巴拉
Barry 巴里
Benjamin/Ben 本杰明/本
Bernard 伯纳德
Beth
Boris 鲍里斯
Bradley/Brad 布拉德
Brian/Bryan 布莱恩
Bruce 布鲁斯
Caroline 卡罗琳
Catherine/Katherine/Kate/Kathy/Cathy 凯瑟琳/凯特
Charles/Charlie/Chuck 查尔斯/查理
Chelsea 切尔西
Christian 克里斯蒂安
Christina/Tina 克里斯蒂娜
Christine 克里斯汀
Christopher/Chris 克里斯托弗/克里斯
Claire/Clare 克莱尔
Claude 克劳德
Clara 克拉拉
Colin 科林
Connor 康纳
Craig 克雷格
Cynthia 辛西娅
Dale 戴尔
Daniel/Dan/Danny 丹尼尔/丹/丹尼
Daphne 达芙妮
Dario 达里奥
David/Dave 大卫/戴维
Dean 迪恩
Deborah/Debbie 黛博拉
Demis 德米斯/戴密斯
Dennis 丹尼斯
Derek 德里克
Diana 戴安娜
Dmitri/Dmitry 德米特里
Donald/Don 唐纳德
Dorothy 多萝西
Douglas/Doug 道格拉斯
Dylan 迪伦
Edward/Ed/Eddie/Ted 爱德华/埃德
Elaine 伊莱恩
Elizabeth/Liz/Lisa/Beth/Eliza 伊丽莎白/莉萨
Elon 埃隆/伊隆
Emily 艾米莉/埃米莉
Emma 艾玛/埃玛
Eric/Erik 埃里克/艾瑞克
Ernest 欧内斯特
Ethan 伊桑
Eugene/Gene 尤金
Eva/Eve 伊娃
Evan 埃文
Felix 菲利克斯
Fiona 菲奥娜
Frances 弗朗西丝
Francis 弗朗西斯
Frank/Franklin 弗兰克/富兰克林
Frederick/Fred 弗雷德里克
Gabriel 加布里埃尔
Gary 加里
Geoffrey/Geoff 杰弗里/杰夫
George 乔治
Gerald/Jerry 杰拉尔德/杰里
Grace 格蕾丝
Graham 格雷厄姆
Greg/Gregory 格雷格/格雷戈里
Guido 吉多
Hannah 汉娜
Harold/Harry 哈罗德/哈里
Heather 希瑟
Heidi 海蒂
Helen 海伦
Henry 亨利
Herbert/Herb 赫伯特
Hilary 希拉里
Howard 霍华德
Hugh 休
Ian 伊恩
Igor 伊戈尔
Ilya 伊利亚
Irene 艾琳
Isaac 艾萨克
Isabel/Isabelle 伊莎贝尔
Ivan 伊万
Jack 杰克
Jacob/Jakob/Jake 雅各布/雅各
Jakub 雅库布
James/Jim/Jimmy 詹姆斯/吉姆
Jan 扬
Jane 简
Jared 贾里德
Jason 杰森
Jean 让
Jeffrey/Jeff 杰弗里/杰夫
Jennifer/Jenny/Jen 珍妮弗/詹妮弗
Jensen 延森
Jeremy 杰里米
Jerome 杰罗姆
Jesse 杰西
Jessica 杰西卡
Joan 琼
Joel 乔尔
John/Johnny/Jon 约翰/乔恩
Jonathan/Jon 乔纳森
Jordan 乔丹
Joseph/Joe 约瑟夫/乔
Joshua/Josh 约书亚/乔希
Joyce 乔伊斯
Julia/Julie 朱莉娅/朱莉
Julian 朱利安
Justin 贾斯汀
Karen 凯伦/卡伦
Karl/Carl 卡尔
Keith 基思
Kelly 凯莉
Kenneth/Ken 肯尼斯/肯
Kevin 凯文
Kimberly/Kim 金伯莉
Kyle 凯尔
Larry/Lawrence/Laurence 拉里/劳伦斯
Laura 劳拉
Lauren 劳伦
Lee
Leo/Leonard/Leonardo/Leon 里奥/伦纳德/莱昂纳多/莱昂
Leopold 利奥波德
Leslie 莱斯利
Lex 莱克斯
Lily 莉莉
Linda 琳达
Linus 林纳斯
Louis/Lou 路易斯/路易
Lucas/Luke/Lukasz 卢卡斯/卢克
Lucy 露西
Lydia 莉迪娅
Lynn 琳恩
Madeleine 玛德琳
Marc/Mark/Marcus 马克/马库斯
Margaret/Maggie/Meg 玛格丽特
Maria/Marie/Mary 玛丽亚/玛丽
Martin/Marty 马丁
Marvin 马文
Matthew/Matt 马修/马特
Max/Maxim 马克斯/马克西姆
Megan 梅根
Melanie 梅兰妮
Michael/Mike/Mick 迈克尔/麦克/迈克
Michelle 米歇尔
Miles 迈尔斯
Mira 米拉
Molly 莫莉
Monica 莫妮卡
Mustafa 穆斯塔法
Nancy 南希
Natalie 娜塔莉
Nathan/Nathaniel/Nate 内森/纳撒尼尔
Neil 尼尔
Niki 妮基
Nicholas/Nick 尼古拉斯/尼克
Nicole 妮可
Nina 尼娜
Noah 诺亚
Noam 诺姆
Nora 诺拉
Norman 诺曼
Oliver 奥利弗
Olivia 奥利维娅
Oscar 奥斯卡
Owen 欧文
Patricia/Pat/Patty 帕特里夏/帕特
Patrick/Pat 帕特里克/帕特
Paul 保罗
Pedro 佩德罗
Peter/Pete 彼得/皮特
Philip/Phillip/Phil 菲利普/菲尔
Pierre 皮埃尔
Rachel 蕾切尔/雷切尔
Ralph 拉尔夫
Randall/Randy 兰德尔
Raymond/Ray 雷蒙德/雷
Rebecca/Becky 丽贝卡
Reid 里德
Richard/Rich/Rick/Dick 理查德/里奇
Robert/Bob/Rob/Bobby 罗伯特/鲍勃/罗布
Robin 罗宾
Roger 罗杰
Ronald/Ron 罗纳德/罗恩
Rose 罗丝
Ross 罗斯
Roy 罗伊
Russell/Russ 拉塞尔
Ruth 露丝
Ryan 瑞安/瑞恩
Sabine 萨宾
Samantha 萨曼莎
Samuel/Sam 塞缪尔/萨姆/山姆
Sandra/Sandy 桑德拉
Sarah/Sara 莎拉/萨拉
Satya 萨提亚/萨蒂亚
Scott 斯科特
Sean/Shaun/Shawn 肖恩
Sebastian 塞巴斯蒂安
Sergei/Sergey 谢尔盖
Seth 塞思
Shane 谢恩
Sharon 莎伦
Simon 西蒙
Sonya/Sonia 索尼娅
Sophia/Sophie 索菲亚/索菲
Stanley/Stan 斯坦利
Stella 斯特拉
Stephanie 斯蒂芬妮
Stephen/Steven/Steve 斯蒂芬/史蒂芬/史蒂文/史蒂夫
Stuart 斯图尔特
Sundar 桑达尔
Susan/Sue 苏珊
Sylvia 西尔维娅
Tara 塔拉
Taylor 泰勒
Teresa/Theresa 特蕾莎
Terence/Terry/Terrence 特伦斯/特里
Theodore/Ted/Theo 西奥多/泰德
Thomas/Tom/Tommy 托马斯/汤姆
Tim/Timothy 蒂姆/蒂莫西
Todd 托德
Tyler 泰勒
Ursula 厄休拉
Vanessa 瓦妮莎
Victor/Viktor 维克托
Victoria 维多利亚
Vincent 文森特
Virginia 弗吉尼亚
Vladimir 弗拉基米尔
Walter/Walt 沃尔特
Warren 沃伦
Wendy 温迪
William/Will/Bill/Billy 威廉/比尔/威尔
Wojciech 沃伊切赫
Yann 扬
Yoshua 约书亚
Yuri 尤里
Zach/Zachary 扎克
Zoe 佐伊
`;

type Group = { readonly latin: readonly string[]; readonly han: readonly string[] };

const groups: readonly Group[] = table
	.trim()
	.split('\n')
	.map((line) => {
		const [latin = '', chinese = ''] = line.split(' ');
		return { latin: latin.split('/'), han: chinese === '' ? [] : chinese.split('/') };
	});

const byName = new Map<string, Group[]>();
for (const group of groups) {
	for (const name of [...group.latin, ...group.han])
		byName.set(name.toLowerCase(), [...(byName.get(name.toLowerCase()) ?? []), group]);
}

/** Whether a word is a common given name, Latin or Chinese form. */
export function isGivenName(word: string): boolean {
	return byName.has(word.toLowerCase());
}

/** The other forms of a given name, Latin and Chinese: Dan → Daniel, Danny, 丹尼尔, 丹, 丹尼. Empty where it is not common. */
export function formsOf(given: string): readonly string[] {
	const forms = (byName.get(given.toLowerCase()) ?? []).flatMap(({ latin, han }) => [...latin, ...han]);
	return [...new Set(forms)].filter((form) => form.toLowerCase() !== given.toLowerCase());
}
