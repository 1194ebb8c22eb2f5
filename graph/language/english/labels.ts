// What English transcripts write where a speaker’s name stands, and where none is meant. Collected by hand from
// transcripts of many makers.
import { list } from '../list.ts';

/** Capitals before a colon that are nobody's initials. */
export const capitalsNoNames = list(`
	OK, PS, NB, FYI, CC, BCC, RE, FWD, FW, URL, TBD, ETA, VS
`);

/** Words that open a line of a page's head and are no speaker. */
export const headWords = list(`
	notes, note, title, date, time, location, place, participants, attendees, summary, abstract, transcript,
	recording, duration, length, links, link, url, source, number, id, name, details, credits, credit, keywords,
	description, overview, agenda, version, copyright, disclaimer, information, biography, background, introduction,
	conclusion, takeaways, takeaway, topics, topic, references, reference, resources, sponsors, sponsor, timestamps,
	timestamp, chapters, chapter, tags, tag, series, episode, season, category, format, language
`);

/** What a speaker is called who has no name, or has one after it: Host Ada Quill. */
export const rolesBeforeName = list(`
	host, co-host, cohost, guest, interviewer, interviewee, moderator, presenter, narrator, speaker
`);

/** What recognisers call the voices that they number. */
export const numberedSpeakers = list(`
	speaker, spk, spkr
`);

/** What a speaker is called who has no name. */
export const speakerRoles = [
	...rolesBeforeName,
	...list(`
	spk, spkr, audience member, audience, questioner, caller, reporter, announcer, panellist, panelist,
	unknown speaker, unknown, unidentified speaker, unidentified, participant, female voice, female speaker, female,
	male voice, male speaker, male, man, woman, voice, voice-over, voiceover, all, both, crowd, student, teacher,
	professor, question, answer, q, a, i, r, int, q&a, interviewers, hosts, journalist, subject, respondent, informant,
	interpreter, translator, the court, the witness, counsel
`),
];

/** Never a speaker, folded: notes, credits, parts of a page. */
export const neverSpeakers = list(`
	note, notes, nb, n.b., ps, p.s., fyi, podcast, show, series, episode, topic, topics, tags, tag, category,
	categories, keywords, keyword, duration, length, summary, abstract, introduction, intro, outro, chapters,
	chapter, contents, transcript, transcription, disclaimer, copyright, license, credits, credit, editor, editors,
	producer, producers, translation, translator, translators, proofreading, website, twitter, instagram, email,
	e-mail, phone, address, http, https, ftp, mailto, example, examples, warning, tip, tips, update, correction,
	references, reference, bibliography, sources, links, resources, read, more, subject, re, fwd, status, version,
	file, format, time, location, place, venue, sponsor, sponsors, sponsored, event, image, photo, figure, fig,
	table, step, answer-key, key, key-points, takeaways, takeaway, conclusion, background, context, overview, agenda,
	related, updated, edited, description, show notes, timestamps, timestamp, sponsored by, produced by, edited by,
	translated by, transcribed by, music by, music, editor’s note, editor's note, further reading, in this episode,
	about the author, word count, reading time, key points, key takeaways
`);

/** Words that open a sentence with a colon after them, folded. */
export const sentenceOpeners = list(`
	remember, look, listen, right, well, yes, no, okay, ok, so, now, first, second, third, finally, also, again,
	fact, result, results, problem, solution, reason, idea, point, bottom, answer, question, joke, spoiler, meaning,
	translation, quote, exactly, basically, honestly, literally, imagine, think, consider, wait, true, false, maybe,
	perhaps, plus, bonus, verdict, lesson, moral, rule, rules, advice, caveat, same, see, hint
`);

/** Words for people that are nobody’s name, as labels; in a sentence they open one. */
export const everybody = list(`
	everyone, me, you, us, them, he, she, we, they, doctor, patient
`);
