// How a list of words is written: its items between commas, over as many lines as it takes. A space may stand within an item.

/** The items of a list. */
export function list(text: string): readonly string[] {
	return text
		.split(',')
		.map((item) => item.trim())
		.filter((item) => item !== '');
}
