// English plurals, for comparing words: never shown.

const irregular: ReadonlyMap<string, string> = new Map(
	'men man|women woman|children child|people person|feet foot|teeth tooth|mice mouse|criteria criterion|phenomena phenomenon|data data|analyses analysis|hypotheses hypothesis|theses thesis|crises crisis|axes axis|indices index|matrices matrix|vertices vertex|bacteria bacterium|genera genus|stimuli stimulus|nuclei nucleus|fungi fungus|lives life|wives wife|knives knife|leaves leaf|wolves wolf|shelves shelf|halves half|selves self'
		.split('|')
		.map((pair) => {
			const [many = '', one = ''] = pair.split(' ');
			return [many, one];
		}),
);

/** The singular of a noun in small letters; the word itself where it has no plural's end. */
export function singular(word: string): string {
	const known = irregular.get(word);
	if (known !== undefined) return known;
	if (word.length < 4 || /(?:ss|us|is|ics|ous|news|series|species)$/.test(word)) return word;
	if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
	if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
	return word.endsWith('s') ? word.slice(0, -1) : word;
}
