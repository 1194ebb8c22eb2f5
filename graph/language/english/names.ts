// Small words, titles and endings within English names of people. Collected by hand.
import { list } from '../list.ts';

/** Words in small letters that names of people hold: Ludwig van Beethoven. */
export const nameParticles = list(`
	de, da, del, della, di, du, van, von, der, den, la, le, bin, ibn, al, el, y
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

/** Titles before a name. */
export const personTitles = [...titles, ...titlesThatAreWords];
