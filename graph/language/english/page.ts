// What English pages say around a transcript: how it was made, credits, further reading. Collected by hand from pages.
import { list } from '../list.ts';

/** What opens what follows the talk, at the beginning of a heading or line. */
export const closingWords = list(`
	end of interview, end of transcript, end of recording, end of conversation, [end, further reading,
	in this episode, episode notes, episode links, show notes, read more, read next, more from, more episodes,
	more interviews, about the, about us, about this, subscribe, follow us, follow me, share this,
	thanks you for listening, thanks you for watching, thanks you for reading, thanks for listening,
	thanks for watching, thanks for reading, thank you for listening, thank you for watching, thank you for reading,
	thank for listening, thank for watching, thank for reading, copyright, ©, transcribed by, transcript by,
	transcript provided, this transcript, mentioned in, this editable transcript, transcription ended after,
	meeting ended after
`);

/** The same, whole words only. */
export const closingNouns = list(`
	reference, references, bibliography, related, link, links, resource, resources, credit, credits, sponsor,
	sponsors, footnote, footnotes, comment, comments
`);

/** What stands in a line at the foot that belongs to the page. */
export const creditWords = list(`
	transcribed by, transcript by, transcript provided, otter.ai, descript.com, subscribe to, all rights reserved,
	creative commons, cc by, editable transcript was computer generated
`);

/** What programs for meetings note of the recording after somebody’s name. */
export const recordingNotes = list(`
	started transcription, stopped transcription, started recording, stopped recording, joined the meeting,
	left the meeting
`);

/** What they note of the recording alone. */
export const endingNotes = list(`
	Transcription ended after, Meeting ended after, Recording ended after
`);

/** How they write to what a message answers: Replying to "We came by boat". */
export const replyNotes = list(`
	Replying to, Reacted to, Removed a reaction from
`);

/** Words of a sentence that tells when words were spoken or sent. */
export const recordingWords = list(`
	recorded, aired, interview, conversation, spoke, streamed, episode, podcast, video
`);
