// English words that are no names by themselves, however they are capitalised. Written down by hand.
import { list } from '../list.ts';
import { writtenCallings } from './people.ts';
import { months, monthsShort, weekdays } from './dates.ts';

/** English words that are also names or, in capitals, abbreviations: without capitals nothing tells them apart. */
export const wordsThatAreNames = list(`
	a, act, add, age, aid, aim, air, all, am, an, and, any, apple, arc, are, arm, arms, art, as, ask, at, ate, bad,
	bag, ban, bar, bat, be, bed, bell, bert, bet, big, bit, bits, box, brown, but, buy, by, can, cap, car, case,
	cell, chat, chip, cloud, code, core, cut, dall, data, day, deep, did, do, dog, dope, down, dr, eat, edge, ego,
	end, era, even, eve, ever, fan, far, fate, fed, few, fit, fig, flash, flux, fly, for, fun, gap, gas, gate, gem,
	get, go, gold, good, got, had, ham, hard, has, hat, he, help, her, here, him, his, hit, hot, how, i, ice, if, in,
	ink, is, it, its, jack, job, joy, just, key, kind, king, lab, lamb, last, law, lean, led, let, lie, light, like,
	lisp, long, loop, lot, love, low, mac, made, main, man, map, mark, mask, mat, may, me, mean, met, meta, mid, mix,
	mode, most, mud, my, net, new, no, nor, not, now, nut, oak, of, off, oh, old, on, one, open, opera, or, our, out,
	own, pan, pat, pay, pen, pet, phi, pie, pin, pop, pot, prime, pro, put, rag, ran, rap, rare, rat, raw, ray, real,
	red, rich, rip, rob, rod, rose, row, rule, run, rust, sad, safe, saw, say, sea, see, set, she, shell, sit, six,
	slack, so, some, son, spark, stark, star, step, stock, sun, swift, tab, tan, tap, tax, tea, ten, than, that, the,
	them, then, they, this, tie, time, tip, to, too, top, tower, toy, two, up, us, use, van, was, wave, way, we,
	well, wet, what, when, who, why, will, win, wise, with, wolf, word, work, world, x, you, zoom
`);

/** Words that only bind, point or answer; at the start of a sentence their capital says nothing. */
export const binding = list(`
	a, an, the, this, that, these, those, my, your, his, her, its, our, their, mine, yours, some, any, no, none,
	every, each, all, both, either, neither, such, what, which, who, whom, whose, when, where, why, how, whether, if,
	because, since, although, though, while, unless, until, till, before, after, during, and, but, or, nor, so, yet,
	for, of, in, on, at, by, to, from, with, without, within, into, onto, over, under, about, against, along, among,
	around, as, between, despite, down, except, off, out, outside, per, through, throughout, toward, towards, up,
	upon, via, than, then, there, here, now, i, me, you, he, she, it, we, they, him, us, them, myself, yourself,
	himself, herself, itself, ourselves, themselves, one, ones, someone, anyone, everyone, something, anything,
	everything, nothing, nobody, somebody, everybody, anybody, not, never, always, often, sometimes, usually, maybe,
	perhaps, probably, actually, basically, really, very, just, also, too, even, still, already, again, ever, quite,
	rather, almost, okay, ok, yes, yeah, yep, yup, nope, oh, ah, um, uh, hmm, mm, however, therefore, thus, hence,
	moreover, furthermore, nevertheless, nonetheless, instead, anyway, anyways, is, are, was, were, be, been, being,
	am, do, does, did, done, doing, have, has, had, having, can, could, will, would, shall, should, may, might, must,
	let, lets, hi, hey, bye, goodbye, got, get, gets, getting, go, goes, going, gone, went, come, comes, came, say,
	says, said, saying, see, saw, look, looks, looking, think, thought, know, knew, mean, means, meant, tell, told,
	ask, asked, take, took, give, gave, make, made, want, wanted, need, needed, try, tried, use, used, put, kept,
	started, working, talking, speak, speaking, called, according, depending, given, based, regarding, concerning,
	including, compared, ago, everything's, it's, that's, there's, what's, who's, here's, let's, i'm, i've, i'd,
	i'll, you're, you've, you'd, you'll, he's, he'd, he'll, she's, she'd, she'll, we're, we've, we'd, we'll, they're,
	they've, they'd, they'll, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, won't, wouldn't, can't,
	couldn't, shouldn't, haven't, hasn't, hadn't, how's, where's, when's, why's, ain't, gonna, wanna, gotta, kinda,
	sorta
`);

/** Words that often open a sentence, and stand in names too: Good Ground, Second Life. */
export const opening = list(`
	right, sure, absolutely, exactly, certainly, definitely, indeed, obviously, clearly, honestly, frankly,
	fortunately, unfortunately, hopefully, finally, eventually, recently, currently, generally, typically,
	essentially, similarly, likewise, otherwise, meanwhile, additionally, lastly, firstly, secondly, first, second,
	third, next, last, cool, great, good, nice, awesome, amazing, wow, interesting, fascinating, fantastic, wonderful,
	excellent, perfect, true, false, correct, early, late, later, soon, more, most, much, many, few, less, least, lot,
	lots, several, other, others, another, same, own, only, once, twice, today, tomorrow, yesterday, tonight, guys,
	folks, people, everybody's, somebody's, sir, madam, ladies, gentlemen, part, chapter, episode, season, section,
	page, figure, question, answer, applause, laughter, laughs, music, inaudible, crosstalk, unintelligible, sorry,
	congratulations, hello, welcome, thanks, thank, please, plus, imagine, suppose, consider, remember, note, notice,
	work, talk, call, start, keep, well, like, near, inside, above, beyond, across, past, unlike, alright, whereas,
	besides, although, luckily, apparently, evidently, incidentally, thankfully, admittedly, namely, consequently,
	accordingly, previously, supposing, provided, granted, greetings, cheers, behold, beware, affirmative, amen,
	correctly
`);

/** What is uttered and names nothing; with what letters alone tell: hmm, uhh (text/everyday.ts). */
export const interjections = list(`
	aha, aww, bravo, dang, damn, darn, duh, eek, eh, er, geez, gee, golly, gosh, ha, haha, hah, heh, hooray, howdy,
	gotcha, huh, hurrah, jeez, nah, oof, ooh, oops, ouch, phew, shh, shoot, shucks, ugh, uh-oh, voila, whew, whoa, woo, wow,
	yahoo, yay, yea, yeah, yikes, yo, yoo-hoo, yuck, yum, tsk, blah, bam, boom, wham, crikey, blimey, ahem, hm
`);

/** Forms of address after your, his or her: Your Honor. */
export const addresses = list(`
	honor, honour, honors, honours, majesty, majesties, excellency, highness, holiness, lordship, ladyship, grace,
	worship, eminence
`);

/** Days, months, feasts, nations’ adjectives and tongues, ranks: capitals that name nothing an index lists. */
export const unlisted = [
	...weekdays,
	...months,
	...monthsShort,
	...list(`
	mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, sept, christmas, easter, thanksgiving,
	halloween, ramadan, new-year's, american, americans, caucasian, caucasians, african-american, african-americans,
	asian-american, asian-americans, latino, latinos, latina, hispanic, hispanics, british, english, french, german,
	germans, chinese, japanese, russian, russians, italian, italians, spanish, indian, indians, african, africans,
	european, europeans, asian, asians, canadian, canadians, australian, australians, mexican, mexicans, irish,
	scottish, welsh, dutch, swedish, norwegian, danish, finnish, polish, czech, greek, greeks, turkish, arab, arabs,
	arabic, hebrew, latin, jewish, jews, jew, christian, christians, muslim, muslims, hindu, hindus, korean, koreans,
	vietnamese, thai, cuban, brazilian, israeli, iranian, iraqi, egyptian, nigerian, kenyan, ukrainian, hungarian,
	austrian, swiss, hawaiian, jamaican, filipino, filipinos, cambodian, ethiopian,
	lebanese, syrian, pakistani, afghan, colombian, chilean, peruvian, argentinian, romanian, bulgarian, serbian,
	croatian, armenian, georgian, ghanaian, catholic, catholics, protestant, protestants, mormon, mormons, buddhist,
	buddhists, nazi, nazis, communist, communists, victorian, scandinavian, palestinian, palestinians, israelis,
	ukrainians, haitian, moroccan, tunisian, algerian, venezuelan, cubans, brits, aussie, kiwi, belgian, portuguese, roman, romans, persian, soviet, soviets, western, westerners, eastern,
	northern, southern, north, south, east, west, northeast, northwest, southeast, southwest, god, lord, jesus,
	bible, mr, mrs, ms, dr, prof, professor, doctor, president, senator, governor, mayor, king, queen, prince,
	princess, general, colonel, captain, major, sergeant, ceo, cto, cfo, coo, cmo, vp, svp, evp, phd, ph.d, mba, md,
	bs, ba, ma, am, pm, a.m, p.m, tv, dvd, cd, id, ok, okay, ii, iii, iv, mom, dad, mum, mother, father, grandma,
	grandpa, aunt, uncle, sister, brother, internet, web, earth, moon, sun, q, a, b2b, b2c, d2c, p2p, 3d, 2d, 4k, 5k,
	10k, faq, faqs, ep, eps, lp, lps, eleven, twelve,
	thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, hundreds, thousands, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, diy, vs, asap,
	rsvp, eta, covid-era
`),
];

/** Roles that are words of titles too: The General Theory. */
export const rolesThatAreWords = list(`
	general, prime, head, father, sister, major, justice, captain, lady, coach, brother, miss, manager, chief, lord,
	author, writer, judge, officer, singer, secretary
`);

/** Roles that stand before or after a name and are no part of it. */
export const roles = [
	...rolesThatAreWords,
	...writtenCallings,
	...list(`
	cto, cfo, coo, cmo, vp, svp, prof, doctor, dr, chairwoman, executive, senator, governor, mayor, minister,
	ambassador, congressman, congresswoman, representative, colonel, lieutenant, sergeant, detective, reverend,
	mp, mps, mep, msp, councillor, councilman, councilwoman, alderman, commissioner, superintendent, rabbi, imam, pope, bishop, sir, dame, mr, mrs, ms, vice, former, ceo
`),
];
