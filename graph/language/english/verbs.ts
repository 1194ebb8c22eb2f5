// English verbs and turns of speech beside names, by the kind of thing that they tell of. Collected by hand from
// interviews.
import { list } from '../list.ts';

/** Verbs that a person does: saying, thinking, living. */
export const saying = list(`
	says, say, said, saying, thinks, think, thought, believes, believe, believed, argues, argue, argued, writes,
	write, wrote, tells, tell, told, asks, ask, asked, notes, note, noted, claims, claim, claimed, suggests, suggest,
	suggested, explains, explain, explained, showed, discovered, invented, proposed, published, coined, mentioned,
	points out, point out, pointed out, puts it, put it, talks about, talk about, talked about, describes, describe,
	described, knows, know, knew, went, remembers, grew up, was born, died, married, taught, won, recalled, laughed
`);

/** What is done with a person and with hardly anything else, before the name. */
export const dealingsWithPerson = list(`
	met, asked, told, married, interviewed, thanked, hugged, phoned, befriended, dated, texted, emailed, introduced, hired
`);

/** What people do and hardly anything else, after the name. */
export const doneByPerson = list(`
	told, said, says, asked, asks, thinks, thought, replied, answered, laughed, smiled, cried, shouted, whispered, wrote,
	married, nodded, knew, wanted, tells, agreed
`);

/** What is done by a person, before `by`. */
export const doneBy = list(`
	written, work, book, paper, research, directed, hosted, proposed, invented, discovered, coined, novel, authored,
	edited, led, founded, taught
`);

/** Words before a person that hint at one. */
export const weakBeforePerson = list(`
	by, with, and, met, knew, know, love, miss, asked, told, married, interviewed, read, reading
`);

/** What is done with or to a body, before its name. */
export const dealingsWithBody = list(`
	at, joined, joining, founded, started, formed, co-founded, cofounded, left, leaving, acquired, bought, sued, subsidiary of,
	subsidiaries of, invested in, competes with, compete with, partnered with, partnering with, partnership with,
	partner with, clients like, client like, customers like, companies like, brands like, firms like, firm like,
	companies such as, sponsored by, powered by, funded by, owned by, bought by, acquired by, run by, hired by,
	shares in, share in, stock of, data from, news from, report from, study from, according to
`);

/** What is done with a work, before its name. */
export const dealingsWithWork = list(`
	wrote, written, writing, read, reading, reread, watched, watching, seen, published, publishing, released,
	launched, launching, launch, downloaded, downloading, download, installed, installing, install, using, use, used,
	uses, built in, written in, built on, runs on, run on, running, version of, copy of, author of, episode of,
	edition of, chapter of, listening to, listen to, subscribe to, created, developed, invented, built, played,
	singing, sing, sang, performed, performing, perform, recorded, recording, heard, hearing, composed
`);

/** Words before a place: living in, north of. */
export const goingTo = list(`
	lived in, live in, living in, born in, grew up in, raised in, moved back to, moved to, move back to, move to,
	moving to, went to, going to, travelled to, travelled in, travelled through, traveled to, traveled in,
	traveled through, travelling to, travelling in, travelling through, traveling to, traveling in,
	traveling through, travel to, travel in, travel through, trip to, arrived in, arrive in, outside, outside of, north of, south of, east of, west of, city of, town of, village of, capital of,
	state of, province of, island of, near, based in, headquartered in, suburb of, back in, here in, over in, out in,
	down in, up in, part of, parts of, across, coast of, streets of, street of, emigrated to, emigrated from,
	settled in, flew to, drove to, countries like, countries such as
`);

/** Words before an event. */
export const timeBefore = list(`
	during, before, after, since, until, through, throughout, survived, fought in, outbreak of, end of, start of,
	eve of, in the wake of
`);
