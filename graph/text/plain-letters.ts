// Letters of other alphabets of Latin in those of English, whole: Đặng is Dang, Þórarinn is Thorarinn, and neither loses a
// letter. After Unicode's decomposition, which takes accents off, and for what has none the usual transliterations.
const whole: Readonly<Record<string, string>> = {
	ð: 'd',
	đ: 'd',
	þ: 'th',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	ß: 'ss',
	ı: 'i',
	ħ: 'h',
	ŋ: 'ng',
	ŧ: 't',
	ə: 'e',
};

/** In small letters, without accents. */
export function plainLetters(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[ðđþæœøłßıħŋŧə]/g, (letter) => whole[letter] ?? letter);
}
