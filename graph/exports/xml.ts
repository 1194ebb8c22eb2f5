// Text for XML 1.0: escaped, and without the characters that it cannot hold at all (Char, section 2.2).

const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

export function xmlText(text: string): string {
	return text
		.toWellFormed()
		.replace(impossible, '')
		.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
