// What is told of a reading: what was found, in figures, and how it came about.
import type {
	account,
	foundAdvertisement,
	heardSpeaker,
	howRead,
	naming,
	possibleFormat,
	readingCounts,
	report,
	speakerExcerpt,
} from './reading.ts';
import type { Of } from './shape.ts';

/** What every character of a source is; `counts` in UTF-16 code units, of each kind that occurs. */
export type Account = Of<typeof account>;

/** What was read and found, in figures; `proven` of `mentions` are borne out by the source. */
export type Report = Of<typeof report>;

/** What a correction may change, in figures. */
export type ReadingCounts = Of<typeof readingCounts>;

/** Read in part: the words that tell best who is speaking. `cut` where the turn goes on. */
export type SpeakerExcerpt = Of<typeof speakerExcerpt>;

/** How a label came by its person: somebody gave the name, the label is one, or the talk says it. */
export type Naming = Of<typeof naming>;

/** One label of the source; two labels may be one person. */
export type HeardSpeaker = Of<typeof heardSpeaker>;

/** A format that could be asked for. `because` where its shape is recognised. */
export type PossibleFormat = Of<typeof possibleFormat>;

/** An advertisement, as the user is asked about it. */
export type FoundAdvertisement = Of<typeof foundAdvertisement>;

export type HowRead = Of<typeof howRead>;
