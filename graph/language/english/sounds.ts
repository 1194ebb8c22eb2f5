// What English transcripts note that nobody said. Collected by hand from captions and transcripts.
import { list } from '../list.ts';

/** Who makes a sound, and how: audience laughing softly. */
export const whoSounds = list(`
	all, both, audience, everyone, everybody, crowd, group, they, he, she, soft, softly, loud, loudly, light, more,
	general, brief, nervous, applause and
`);

/** Parts of a recording that a mark counts: end of tape 1. */
export const recordingParts = list(`
	tape, side, disc, disk, track, part, audio, video, file, recording, interview, session, transcript, clip,
	segment
`);

/** What transcripts note that nobody said. */
export const sounds = list(`
	music, intro music, outro music, theme music, upbeat music, music playing, music plays, jingle, singing,
	instrumental, laughter, laughs, laugh, laughing, chuckles, chuckle, chuckling, giggles, giggle, applause,
	applauds, clapping, cheers, cheer, cheering, crowd cheering, crosstalk, cross-talk, cross talk, overlapping,
	overlapping speech, overlapping conversation, overlapping dialogue, inaudible, unintelligible, indiscernible,
	silence, pauses, pause, long pause, sighs, sigh, coughs, cough, coughing, clears throat, sniffs, sniff, gasps,
	gasp, breathes, breathe, breathing, beeps, beep, bleep, static, noise, background noise, foreign,
	foreign language, speaking foreign language, no audio, no speech, sound, sound effects, sound effect, ads, ad,
	ad break, ad-break, advertisement, advertisements, commercial, commercial break, sponsor, sponsor break,
	sponsor message, sponsored, pre-roll, preroll, mid-roll, midroll, post-roll, postroll, break, end of audio,
	end of recording, end of transcript, end of tape, recording starts, recording stops, recording ends,
	recording begins, phone rings, phone ring, ringing
`);
