// Endings of English words, numbers and addresses. Written down by hand.
import { list } from '../list.ts';

/** What stands after a number and makes no name of it: 5th, 3km. */
export const unitEndings = list(`
	st, nd, rd, th, s, k, m, x, cm, mm, km, kg, GB, MB, TB
`);

/** Units of measure: what stands before them is a number, and they begin no name. */
export const measuredUnits = list(`
	GB, MB, TB, KB, GHz, MHz, kHz, Hz, Gbps, Mbps, GiB, MiB, mAh, Ah, kW, kWh, MW, dB, fps, dpi, rpm, psi, cc, USD, EUR, GBP
`);

/** What a hyphen binds to a name to make an adjective of it: Linux-based. */
export const adjectiveEndings = list(`
	based, like, style, type, owned, led, backed, driven, powered, related, specific, only, compatible, friendly, inspired,
	funded, sponsored, esque, made, trained, era, native, centric, focused, flavoured, flavored, run, built, wide, bound,
	certified, approved, issued, enabled, ready, aware, heavy, affiliated, branded
`);

/** Last parts of addresses. */
export const domainEndings = list(`
	com, org, net, io, ai, co, edu, gov, fm, tv, dev, app, uk, me, info, xyz, cn, de, eu
`);

/** Endings of inflected words that a list of words may lack. */
export const wordEndings = list(`
	ing, ed, ly, ness, tion, ions, ment, ments, ers, ists, able, ity, ies
`);

/** Endings of words that name ideas, states and fields. */
export const ideaEndings = list(`
	ism, ology, ography, omics, ation, ization, isation, icity, ality, itis, osis, aemia, emia, ase, oxide, metry,
	nomy, plasm, genesis, theism, cracy, ics
`);
