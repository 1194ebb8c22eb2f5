// Small words, titles and endings within English names of people. Collected by hand.
import { list } from '../list.ts';

/** Words in small letters that names hold: Ludwig van Beethoven. */
export const nameParticles = list(`
	de, da, del, di, du, van, von, der, den, la, le, al, bin, ibn, el, y, e, of, the
`);

/** Words in small letters that a run of capitals goes on over. */
export const nameParticles2 = list(`
	de, da, del, della, di, du, van, von, der, den, la, le, bin, ibn, al, el, y
`);

/** Titles and other short forms that a full stop ends without ending the sentence. */
export const titlesWithStop = list(`
	Mr, Mrs, Ms, Dr, Prof, St, Jr, Sr, vs, Rev, Gen, Sen, Rep, Lt, Col, Capt
`);

/** Titles before a name. */
export const personTitles = list(`
	Dr, Mr, Mrs, Ms, Miss, Prof, Professor, Sir, Dame, Lord, Lady, Rabbi, Father, Sister, Reverend, Rev, Senator,
	Governor, Mayor, Justice, Judge, Colonel, General, Captain, Major, Sergeant, Lieutenant, Inspector, Detective,
	Congressman, Congresswoman, Prime Minister, Chancellor, Pope, Saint, Uncle, Aunt, King, Queen, Emperor
`);

/** x */
export const nameParticles3 = list(`
	de, da, del, van, von, der, den, la, le, bin, ibn, al, el, di, du
`);

/** Endings of surnames. */
export const surnameEndings = list(`
	son, sson, berg, stein, ski, sky, ez, ini, elli, ovich, enko, ov, ova, mann, sen, wicz, escu, oglu, opoulos,
	wala, asamy
`);

/** x */
export const nameParticles4 = list(`
	de, da, del, van, von, der, den, la, le, bin, ibn, al, el, di
`);

/** Titles before a name in a talk without capitals. */
export const titlesSmall = list(`
	doctor, dr, professor, prof, mr, mrs, ms, miss, reverend, senator, governor, sir, saint, coach, captain, judge
`);

/** What ends with a full stop and is no sentence. */
export const stopsInside = list(`
	Mr, Mrs, Ms, Dr, Prof, St, Jr, Sr, vs, etc, e.g, i.e, cf, No, Inc, Ltd, Co, Ph.D, U.S, a.m, p.m
`);

/** Words of a name by which nobody is called alone. */
export const noPartOfName = list(`
	de, da, del, van, von, der, den, la, le, bin, ibn, al, el, di, jr, jr., sr, sr., ii, iii
`);
