// Text that is not UTF-8: which of the older encodings the bytes are in, if any, and UTF-16 that doesn't say so.
// Used by `decode` after UTF-8 has failed. A guess is made only where the text that comes out is plainly Chinese.

/** Characters that make up about a third of running Chinese, simplified and traditional. */
const frequent = new Set(
	'的一是不了在有人我他这這个個们們来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于着著下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并物手应應战戰向头頭文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海通教儿兒原东東声聲提立及比员員解水名真论論处處走义義各入几幾口认認条條平系气氣题題活尔爾更别別打女变變四神总總何电電数數安少报報才结結反受目太量再感建务務做接必场場件计計管期市直德资資命山金指克许許统統区區保至队隊形社便空决決治展马馬科司五基眼书書非则則听聽白却卻界达達光放强強即像难難且权權思王象完设設式色路记記南品住告类類求据據程北边邊死张張该該交规規万萬取拉格望觉覺术術领領共确確传傳师師观觀清今切院让讓识識候带帶导導争爭运運笑飞飛风風步改收根干造言联聯持组組每济濟车車亲親极極林服快办辦议議往元英士证證近失转轉夫令准布始怎呢存未远遠叫台单單影具罗羅字爱愛击擊流备備兵连連调調深商算质質团團集百需价價花党黨华華城石级級整府离離况況亚亞请請技际際约約示复復病息究线線似官火断斷精满滿支视視消越器容照须須九增研写寫称稱企八功吗嗎包片史委乎查轻輕易早曾除农農找装裝广廣显顯吧阿李标標谈談吃图圖念六引历歷首医醫局突专專费費号號尽盡另周较較注语語仅僅考落青随隨选選列',
);

type Legacy = 'gb18030' | 'big5';

/** Share of frequent characters among the Chinese ones of a sample; undefined where the bytes are not of that encoding. */
function likeness(bytes: Uint8Array, encoding: Legacy): number | undefined {
	let text: string;
	try {
		text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return undefined;
		throw error;
	}
	let chinese = 0;
	let known = 0;
	for (const character of text.slice(0, 50_000)) {
		if (character < '\u2E80') continue;
		if (/[\p{Script=Han}]/u.test(character)) chinese++;
		if (frequent.has(character)) known++;
	}
	return chinese === 0 ? 0 : known / chinese;
}

/** Running Chinese has about 0.6; bytes read in the wrong one of the two have less than 0.1. */
const plainly = 0.25;

/** The encoding of bytes that are no UTF-8, or undefined where none gives text that one could read. */
export function legacyEncoding(bytes: Uint8Array): Legacy | 'windows-1252' | undefined {
	const gb = likeness(bytes, 'gb18030') ?? 0;
	const big = likeness(bytes, 'big5') ?? 0;
	if (Math.max(gb, big) < plainly) return isWestern(bytes) ? 'windows-1252' : undefined;
	return gb >= big ? 'gb18030' : 'big5';
}

/** Western Europe's: nearly all ASCII, and the rest quotation marks, dashes and letters with accents, among letters or spaces. */
function isWestern(bytes: Uint8Array): boolean {
	if (bytes.length < 60) return false;
	let high = 0;
	let fitting = 0;
	let letters = 0;
	for (const byte of bytes.subarray(0, 200_000)) {
		if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) return false;
		if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x20) letters++;
		if (byte < 0x80) continue;
		high++;
		if (
			(byte >= 0x91 && byte <= 0x97) ||
			byte === 0x85 ||
			byte === 0xa0 ||
			byte === 0xa3 ||
			byte === 0xab ||
			byte === 0xbb ||
			byte >= 0xc0
		)
			fitting++;
	}
	const length = Math.min(bytes.length, 200_000);
	return high > 0 && high < length * 0.1 && fitting >= high * 0.9 && letters > length * 0.6;
}

/**
 * UTF-16 without a byte-order mark: white space and full stops are a zero and a byte then, always on the same side.
 * Undefined where there is no zero, or where what comes out isn't letters.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes.length < 8 || bytes.length % 2 === 1) return undefined;
	const zeros = [0, 0];
	const sample = bytes.subarray(0, 200_000);
	for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	if (even + odd === 0 || (even > 0 && odd > 0 && Math.max(even, odd) < 20 * Math.min(even, odd))) return undefined;
	const encoding = odd > even ? 'utf-16le' : 'utf-16be';
	const text = new TextDecoder(encoding).decode(sample);
	const read =
		text.match(/[\t\n\r\x20-\x7E\u00A0-\u024F\u2010-\u2026\u3000-\u30FF\u4E00-\u9FFF\uFF00-\uFF65]/gu)?.length ?? 0;
	return read >= text.length * 0.95 ? encoding : undefined;
}
