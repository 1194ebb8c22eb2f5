// Clock times as transcripts write them: 1:02, 01:02:03, 01:02:03.450, 01:02:03,450; frames after a fourth colon.
// Programs for research write #01:02:03-4# for tenths of a second (f4, MAXQDA), and {01.02.03}.

const digital = String.raw`\d{1,3}:\d{2}(?::\d{2}(?::\d{2})?)?(?:[.,;]\d{1,3}|(?<=:\d{2}:\d{2})-\d{1,3}(?=[#\])}）】]))?`;
const dotted = String.raw`\d{1,2}\.\d{2}\.\d{2}(?=\})`;
/** `1h 2m 3s`, `0h01m02s`, `1m 2s`, `1小时2分3秒`, `00分02秒`. */
const lettered = String.raw`(?:\d{1,2}\s?(?:h|小时|时)\s?)?\d{1,2}\s?(?:m|分钟?)\s?\d{1,2}\s?(?:s|秒)`;

/** One clock time, anywhere: no backtracking, at most 20 characters. */
export const clock = `(?:${digital}|${lettered}|${dotted})`;

// What follows a semicolon are frames of a film.
const whole = /^(\d{1,3}):(\d{2})(?::(\d{2})(?::\d{2})?)?(?:(?:[.,]|(?<=:\d{2}:\d{2})-)(\d{1,3})|;\d{1,3})?$/;
const points = /^(\d{1,2})\.(\d{2})\.(\d{2})$/;
const letters = /^(?:(\d{1,2})\s?(?:h|小时|时)\s?)?(\d{1,2})\s?(?:m|分钟?)\s?(\d{1,2})\s?(?:s|秒)$/;
const seconds = /^(\d{1,6})(?:[.,](\d{1,3}))?$/;

/** Milliseconds, or undefined where it is no time. Two groups are minutes and seconds; frames are left out. */
export function milliseconds(text: string): number | undefined {
	const found = whole.exec(text) ?? points.exec(text);
	if (found === null) return inLetters(text) ?? inSeconds(text);
	const [, first = '0', second = '0', third, part] = found;
	const all =
		third === undefined
			? Number(first) * 60 + Number(second)
			: (Number(first) * 60 + Number(second)) * 60 + Number(third);
	return all * 1000 + fraction(part);
}

function inLetters(text: string): number | undefined {
	const found = letters.exec(text);
	if (found === null) return undefined;
	const [, hours = '0', minutes = '0', rest = '0'] = found;
	return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(rest)) * 1000;
}

function inSeconds(text: string): number | undefined {
	const bare = seconds.exec(text);
	return bare === null ? undefined : Number(bare[1]) * 1000 + fraction(bare[2]);
}

function fraction(digits: string | undefined): number {
	return digits === undefined ? 0 : Number(digits.padEnd(3, '0'));
}
