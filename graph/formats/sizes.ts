// How much of a file something is, and its first words: what notes tell.

/** Of what is shown, in UTF-16 code units. */
const longest = 80;

/** On one line, whole words, an ellipsis where more follows. */
export function firstWords(text: string): string {
	const line = text
		.slice(0, longest * 4)
		.replace(/\s+/g, ' ')
		.trim();
	if (line.length <= longest && text.length <= longest * 4) return line;
	const cut = line.slice(0, longest);
	const space = cut.lastIndexOf(' ');
	const whole = space > longest - 20 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '');
	return `${whole} …`;
}

/** `1,204 characters` */
export function counted(characters: number): string {
	return `${characters.toLocaleString('en')} ${characters === 1 ? 'character' : 'characters'}`;
}

/** `12 % of the file`, `less than 1 % of the file` */
export function shareOf(characters: number, length: number): string {
	const percent = Math.round((characters / Math.max(1, length)) * 100);
	return percent < 1 ? 'less than 1 % of the file' : `${percent} % of the file`;
}
