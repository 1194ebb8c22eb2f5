// Small words, titles and endings within English names of people. Collected by hand.
import { list } from '../list.ts';

/** Words in small letters that names of people hold: Ludwig van Beethoven. */
export const nameParticles = list(`
	de, da, del, della, di, du, van, von, der, den, la, le, bin, ibn, al, el, y, dos, das, ben, bint, bat, ter, zu,
	zum, zur, af, av, las, los, degli, dei, des, op
`);

/** First names that are words of the language as well; in small letters nothing tells them apart but what they do. */
export const firstNamesThatAreWords = list(`
	grace, hope, joy, faith, will, may, june, april, august, rose, lily, ivy, daisy, iris, violet, olive, hazel, heather,
	holly, ruby, pearl, amber, crystal, jade, dawn, eve, summer, autumn, mark, bill, frank, dean, drew, grant, chase,
	hunter, miles, pat, rob, sue, jack, art, bob, buck, chip, chuck, clay, cliff, colt, dale, don, earl, gene, glen, guy,
	hank, jay, jean, jimmy, lance, lane, max, mercy, nick, norm, patience, peg, penny, pierce, prudence, ray, reed, rich,
	rod, ruth, sandy, skip, sterling, stew, sunny, tad, victor, wade, ward, ford, carol, charity, gay, gale, harry, lee,
	mike, angel, basil, bishop, blaze, brook, chance, charm, christian, constance, destiny, ernest, felicity, forest, gill,
	ginger, jasmine, melody, misty, robin, rusty, scarlet, sage, serenity, stone, trinity, verity, wells
`);

/** Articles that a hyphen or an apostrophe binds to a name: al-Rashid, d’Alembert. */
export const attachedArticles = list(`
	al, el, ad, an, ar, as, ash, at, az, ul, ur, ed, es, d, l, dell, bin, ibn
`);

/** What a hyphen binds to a name to honour somebody: Takemura-san. */
export const honorificSuffixes = list(`
	san, sensei, sama, senpai, ssi, nim
`);

/** Usual surnames of Korea and Vietnam, and of Chinese as it is written abroad, in small letters: they stand first or last. */
export const easternSurnames = list(`
	lv, lai, kim, park, choi, jung, jeong, cho, yoon, jang, lim, shin, seo, kwon, hwang, ahn, nguyen, tran, le, pham,
	hoang, phan, vu, vo, dang, bui, ngo, duong, ly
`);

/** Endings of surnames. */
export const surnameEndings = list(`
	son, sson, berg, stein, ski, sky, ez, ini, elli, ovich, enko, ov, ova, mann, sen, wicz, escu, oglu, opoulos,
	wala, asamy
`);

/** What stands after a last name and is no part of it. */
export const nameSuffixes = list(`
	jr, jr., sr, sr., ii, iii
`);

/** Titles and what stands beside names, short and with a full stop that ends no sentence. */
export const shortTitles = list(`
	Mr, Mrs, Ms, Dr, Prof, St, Mt, Jr, Sr, Rev, Gen, Sen, Rep, Lt, Col, Capt
`);

/** Other short forms whose full stop ends no sentence. */
export const abbreviationsWithStop = list(`
	vs, etc, e.g, i.e, cf, No, Inc, Ltd, Co, Ph.D, U.S, a.m, p.m
`);

/** Titles with which anybody may be addressed. */
export const courtesyTitles = list(`
	Dr, Mr, Mrs, Ms, Miss, Prof, Professor, Doctor, Sir
`);

/** Titles that mean a person whatever the letters: Dr, Senator. */
export const titles = [
	...courtesyTitles,
	...list(`
	Reverend, Senator, Governor, Judge, Captain, Saint, Coach, Rev
`),
];

/** Titles that are words of everyday as well: Father, General, King. */
export const titlesThatAreWords = list(`
	Dame, Lord, Lady, Rabbi, Father, Sister, Mayor, Justice, Colonel, General, Major, Sergeant, Lieutenant,
	Inspector, Detective, Congressman, Congresswoman, Prime Minister, Chancellor, Pope, Uncle, Aunt, King, Queen,
	Emperor
`);

/** Offices that stand before a last name and go with it: Justice Brekke, President Haddow. */
export const offices = [
	...titlesThatAreWords,
	...list(`
	President, Vice President, Chief Justice, Senator, Governor, Judge, Representative, Secretary, Ambassador, Admiral, Commander, Captain,
	Reverend, Bishop, Archbishop, Cardinal
`),
];

/** Titles before a name. */
export const personTitles = [...titles, ...titlesThatAreWords];
