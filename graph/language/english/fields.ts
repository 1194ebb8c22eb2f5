// What English pages call the fields of their heads. Collected by hand from pages.
import { list } from '../list.ts';

/** What the head of a page calls its fields, folded, by what the field says. */
export const fields = [
	['title', list(`title`)],
	['author', list(`author, authors, by, written by`)],
	[
		'published',
		list(`
		published, published on, publish date, publication date, date, released, release date, posted
	`),
	],
	['recorded', list(`recorded, recorded on, recording date, interview date, date of interview`)],
	['url', list(`video, youtube, audio, video url, youtube url, watch on youtube, listen, media`)],
	['origin', list(`source, url, link, original, original link, permalink`)],
	['language', list(`language, lang`)],
	['host', list(`host, hosts, interviewer, interviewers, moderator, presenter, hosted by`)],
	['guest', list(`guest, guests, interviewee, interviewees, narrator, featuring`)],
	['outlet', list(`publisher, publication, site, site name, podcast, channel, show, outlet, newspaper, magazine`)],
	['people', list(`speakers, participants, people`)],
] as const;
