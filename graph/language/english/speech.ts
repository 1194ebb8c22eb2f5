// Turns of spoken English: greetings, introductions, fillers. Collected by hand from interviews.
import { list } from '../list.ts';

/** Words with which somebody is introduced, greeted or thanked. */
export const introducing = list(`
	My name is, my name is, My name's, my name's, This is, this is, named, call me, Joined today by, Joined by,
	joined today by, joined by, Joining me today is, Joining me is, Joining us today is, Joining us is,
	joining me today is, joining me is, joining us today is, joining us is, speaking to, speaking with,
	talked down to, talked down with, talked to, talked with, talking down to, talking down with, talking to,
	talking with, talkting down to, talkting down with, talkting to, talkting with, talk down to, talk down with,
	talk to, talk with, chated down to, chated down with, chated to, chated with, chating down to, chating down with,
	chating to, chating with, chatting down to, chatting down with, chatting to, chatting with, chat down to,
	chat down with, chat to, chat with, sited down to, sited down with, sited to, sited with, siting down to,
	siting down with, siting to, siting with, sitting down to, sitting down with, sitting to, sitting with,
	sit down to, sit down with, sit to, sit with, sated down to, sated down with, sated to, sated with,
	sating down to, sating down with, sating to, sating with, satting down to, satting down with, satting to,
	satting with, sat down to, sat down with, sat to, sat with
`);

/** What is uttered and is no word. */
export const fillers = list(`
	nah, noh, uhhuh, mmhmm, huh, hmm, gonna, wanna, gotta, kinda, sorta, dunno, okay
`);

/** Words before somebody who is named in full. */
export const beforeFullName = list(`
	i'm, i’m, am, is, with, by, named, met, read, thanks, welcome, asked, coach, friend, colleague, host, like
`);

/** Words in brackets before another name of the thing. */
export const otherwiseCalled = list(`
	also known as, also called, or, aka
`);
