// Characters of Chinese by what they do in a sentence. Written down by hand; in simplified characters, but for what
// compares the two.

/** Characters that stand for a person, point, or bind words. */
export const pronounsAndParticles =
	'的在是了和与或这那个我你他她它们从给为把被对就都也还有不很着过想要会能可做说让而但';

/** Characters of no name and of no term, wherever they stand. */
export const functionCharacters = pronounsAndParticles + '及到去最更再又才得地之其此每各某来讲';

/** One to ten. */
export const smallNumerals = '一二三四五六七八九十';

/** Characters that count. */
export const numerals = smallNumerals + '百千万两几';

/** Words of one character that stand before a name or term and are no part of it. */
export const looseCharacters = functionCharacters + '跟一家将没叫问看听由于并且以等所谓里中上下前后时';

/** Characters that make up about a third of running Chinese, simplified and traditional: read before anybody knows which of the two a text is in. */
export const frequentCharacters =
	'的一是不了在有人我他这這个個们們来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于着著下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天' +
	'分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并物手应應战戰向头頭文体體政美相见見被利' +
	'什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海通教儿兒原东東声聲提立及比员員解水名真论論处處走义義各入几幾口认認条條平系气氣题題活尔爾更别別打女变變四神总總何电電数數安' +
	'少报報才结結反受目太量再感建务務做接必场場件计計管期市直德资資命山金指克许許统統区區保至队隊形社便空决決治展马馬科司五基眼书書非则則听聽白却卻界达達光放强強即像难難且权權思王象完设設式色路记記南品住告' +
	'类類求据據程北边邊死张張该該交规規万萬取拉格望觉覺术術领領共确確传傳师師观觀清今切院让讓识識候带帶导導争爭运運笑飞飛风風步改收根干造言联聯持组組每济濟车車亲親极極林服快办辦议議往元英士证證近失转轉夫令' +
	'准布始怎呢存未远遠叫台单單影具罗羅字爱愛击擊流备備兵连連调調深商算质質团團集百需价價花党黨华華城石级級整府离離况況亚亞请請技际際约約示复復病息究线線似官火断斷精满滿支视視消越器容照须須九增研写寫称稱企' +
	'八功吗嗎包片史委乎查轻輕易早曾除农農找装裝广廣显顯吧阿李标標谈談吃图圖念六引历歷首医醫局突专專费費号號尽盡另周较較注语語仅僅考落青随隨选選列';

/** Characters that stand in sentences and not in what a speaker is called. */
export const sentenceCharacters = pronounsAndParticles + '您哪吗呢吧且因以所如果么怎谁几叫没第';

/** Those of them that no name of a speaker holds, whatever stands around them; the others may be part of a given name. */
export const neverInLabels = '的了我你您他她它们这那哪吗呢吧说什么谁怎把被';

/** Characters that count or point: 三条路, 这条路. */
export const countingCharacters = smallNumerals + '两几条这那每';

/** Sounds of speech that mean nothing. */
export const interjections = '嗯呃啊哦呢吧呀嘛哇哎唉诶欸嘿哈喂噢喔';

/** Characters by which things are counted, and that are words or surnames too: 这款游戏, 一张卡. */
export const measureCharacters = '个位名种款条台座块套张份类部本篇家次场项件支只把辆间层届批段代期笔';

/** Characters that no given name holds where it is a name in running text. */
export const neverInGivenNames = functionCharacters + '吗呢吧啊些么什怎太';

/** Words of one character that bind, point or count and belong to no term. */
export const unattached = looseCharacters + numerals;

/** Characters that end a term to the left. */
export const endsTermLeft = looseCharacters + '种用谈指称';

/** Characters that end words for people, places, things and measures, and hardly a given name: 高中生, 卫健委, 安全感. */
export const notLastInNames =
	'委图版节街路巷弄区市县镇村楼站港湾周率型式机器性化症者们岛省院校局署部处组队所厂店馆感称拿拖师傅问员人树鱼鸟猫狗猴酒茶饭菜肉糖油';

/** Pairs of characters that count as one where names are compared, though as words they may differ: 看著 and 看着, 瞭解 and 了解. */
export const sameInNames = '著着瞭了藉借祇只衹只覆复彷仿甦苏妳你牠它祂他';

/** Characters before 著 with which it is no 着: 显著, 名著. */
export const beforeWork = '显卓原专名论编巨合遗所土译大';

/** What stands between the parts of a foreign name, as keyboards and programs write it: 阿莫斯·特沃斯基. */
export const nameDots = '·・•‧．';
