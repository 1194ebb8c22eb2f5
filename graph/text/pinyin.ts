// Chinese in Latin letters, as pinyin spells it: how many characters a word stands for. Yuanfan is two, so that of 撬动远帆（Yuanfan）
// only 远帆 is the name.
const initials = 'zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]';
const finals =
	'iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u|v|ü';
const syllable = new RegExp(`^(?:(?:${initials})(?:${finals})|ang?|ai|ao|eng?|er|ou)$`);
/** Letters of the longest syllable: zhuang. */
const longest = 6;

/** The fewest syllables that spell a word; undefined where none do. */
export function syllablesOf(word: string): number | undefined {
	const letters = word.toLowerCase().replace(/['’-]/g, '');
	if (letters.length > 30 || !/^[a-zü]+$/.test(letters)) return undefined;
	const fewest: (number | undefined)[] = [0];
	for (let end = 1; end <= letters.length; end++)
		for (let start = Math.max(0, end - longest); start < end; start++) {
			const before = fewest[start];
			if (before === undefined || !syllable.test(letters.slice(start, end))) continue;
			fewest[end] = Math.min(fewest[end] ?? Infinity, before + 1);
		}
	return fewest[letters.length];
}
