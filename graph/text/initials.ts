// Initials: which letters stand for a name.

/** Shin Yu Pai is SYP, or SP; folded. */
export function initialsOf(name: string): readonly string[] {
	const letters = name
		.split(/[\s-]+/)
		.map((word) => word.charAt(0).toLowerCase())
		.filter((letter) => /\p{L}/u.test(letter));
	if (letters.length < 2 || /\p{Script=Han}/u.test(name)) return [];
	return [letters.join(''), `${letters[0] ?? ''}${letters.at(-1) ?? ''}`];
}
