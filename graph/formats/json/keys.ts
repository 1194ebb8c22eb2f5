// Keys under which scripts and services write segments of a transcript as JSON. Collected from their output; data alone.

/** The words. */
export const texts = [
	'text',
	'body',
	'transcript',
	'content',
	'utterance',
	'sentence',
	'caption',
	'line',
	'words',
	'value',
];
/** Who says them. */
export const speakers = [
	'speaker',
	'speaker_name',
	'speakerName',
	'speaker_label',
	'speakerLabel',
	'speaker_id',
	'name',
	'role',
	'author',
	'who',
	'participant',
	'spk',
	'speakerTag',
	'speaker_tag',
	'user',
	'from',
];
/** When they begin, in seconds. */
export const seconds = ['start', 'startTime', 'start_time', 'begin', 'from', 'time', 'timestamp', 'offset'];
/** When they begin, in milliseconds. */
export const milli = ['start_ms', 'startMs', 'tStartMs', 'offset_ms', 'begin_ms', 'start_milliseconds'];
