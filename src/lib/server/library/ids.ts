// An interview's id: the name of its folder and a part of addresses, so it must be safe as both.

/** In bytes of UTF-8: folder names may have 255, and what is written aside needs room for a suffix. */
const longest = 120;

/** Names that Windows keeps for devices; a library may be copied there. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The stem of a file's name as an id: letters and digits of any script, lower case, hyphens between.
 * `Dan Roberts, 2024 (final).md` → `dan-roberts-2024-final`; nothing usable → `interview`.
 */
export function interviewIdOf(name: string): string {
	const file = name.split(/[/\\]/).at(-1) ?? '';
	return slug(file.replace(/(?<=.)\.[a-z\d]{1,8}$/i, ''));
}

function slug(text: string): string {
	const letters = text.normalize('NFKC').toLowerCase();
	const words = letters.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
	const whole = cut(words.join('-').normalize('NFC'));
	if (whole === '') return 'interview';
	return devices.test(whole) ? `${whole}-1` : whole;
}

/** At a character's end; an id never ends in a hyphen. */
function cut(text: string, limit = longest): string {
	let bytes = 0;
	let kept = '';
	for (const character of text) {
		bytes += Buffer.byteLength(character);
		if (bytes > limit) break;
		kept += character;
	}
	return kept.replace(/-+$/, '');
}

/** True for what `interviewIdOf` could give, which never leads out of the folder. */
export function isInterviewId(id: string): boolean {
	return id !== '' && slug(id) === id;
}

/** The first of `talk`, `talk-2`, `talk-3` … that is free. */
export function freeId(id: string, taken: (id: string) => boolean): string {
	if (!taken(id)) return id;
	for (let number = 2; ; number++) {
		const next = `${cut(id, longest - 8)}-${number}`;
		if (!taken(next)) return next;
	}
}

/** `.md` for `talk.MD`; `.txt` where the name has none. */
export function extensionOf(name: string): string {
	return /.(\.[a-z\d]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '.txt';
}
