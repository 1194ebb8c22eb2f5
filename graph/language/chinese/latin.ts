// Latin words in Chinese speech. Collected by hand from interviews.
import { list } from '../list.ts';

/** Latin words that Chinese speech is full of and that name nothing. */
export const everydayLatin = list(`
	ok, okay, yes, no, so, and, but, or, the, of, vs, ppt, pdf, app, apps, ceo, cto, cfo, coo, vp, hr, pr, phd, ph.d,
	mba, bug, demo, email, e-mail, qq, hi, hello, bye, wow, cool, nice, feel, fancy, enjoy, get, push, high, low,
	ing, ed, part, case, base, sense, sorry, thanks, thank, you, like, just, well, actually, right, good, great,
	show, top, vip, diy, tv, dvd, cd, id, it, am, pm, kpi, pk, cp, cover, follow, focus, tag, call, offer, team,
	leader, boss, idea, point, topic, title, timing, by, https, http, www, com, chapter, ep, vol, mr, mrs, ms, dr,
	prof, q, a, gmt, utc
`);
