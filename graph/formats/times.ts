// Clock times as transcripts write them: 1:02, 01:02:03, 01:02:03.450, 01:02:03,450; frames after a fourth colon.

/** One clock time, anywhere: no backtracking, at most 16 characters. */
export const clock = String.raw`\d{1,3}:\d{2}(?::\d{2}(?::\d{2})?)?(?:[.,;]\d{1,3})?`;

const whole = /^(\d{1,3}):(\d{2})(?::(\d{2})(?::\d{2})?)?(?:[.,;](\d{1,3}))?$/;
const seconds = /^(\d{1,6})(?:[.,](\d{1,3}))?$/;

/** Milliseconds, or undefined where it is no time. Two groups are minutes and seconds; frames are left out. */
export function milliseconds(text: string): number | undefined {
	const found = whole.exec(text);
	if (found === null) {
		const bare = seconds.exec(text);
		return bare === null ? undefined : Number(bare[1]) * 1000 + fraction(bare[2]);
	}
	const [, first = '0', second = '0', third, part] = found;
	const all =
		third === undefined
			? Number(first) * 60 + Number(second)
			: (Number(first) * 60 + Number(second)) * 60 + Number(third);
	return all * 1000 + fraction(part);
}

function fraction(digits: string | undefined): number {
	return digits === undefined ? 0 : Number(digits.padEnd(3, '0'));
}
