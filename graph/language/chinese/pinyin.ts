// How pinyin spells the sounds of Chinese.
import { list } from '../list.ts';

/** What a syllable may begin with. */
export const initials = list(`
	zh, ch, sh, b, p, m, f, d, t, n, l, g, k, h, j, q, r, x, z, c, s, y, w
`);

/** What it ends with. */
export const finals = list(`
	iang, iong, uang, ang, eng, ing, ong, ian, iao, uai, uan, ai, an, ao, ei, en, er, ia, ie, in, iu, ou, ua, ue, ui, un, uo, a, e, i, o, u, v, ü
`);

/** Syllables without a beginning of their own. */
export const openSyllables = list(`
	a, an, ang, ai, ao, e, en, eng, er, ou
`);
