// One name, the forms in which it is met. Folding makes most variants equal; these are the rest: words joined or parted
// where English is of two minds, and what Taiwan says otherwise than the mainland. Plurals in -s and possessives are seen where a name is found, not here.
import { foldName } from '../text/fold.ts';
import { regional } from '../lexicon/regional.ts';

const prefixes =
	/\b(pre|post|multi|non|anti|meta|hyper|super|semi|over|under|auto|micro|macro|bio|neuro|counter|pseudo)(?=[a-z]{4})/g;

/** The folded forms of a name, its own first, each once. */
export function spellings(name: string): readonly string[] {
	const plain = foldName(name);
	if (!/[a-z]/i.test(name)) return plain === '' ? [] : [plain, ...regional(plain)];
	const forms = new Set([plain]);
	const add = (variant: string): void => {
		if (variant === name) return;
		const folded = foldName(variant);
		if (folded !== '') forms.add(folded);
	};
	add(name.replace(/(\p{L})[-‐‑–](?=\p{L})/gu, '$1')); // pre-training, pretraining
	add(name.replace(prefixes, '$1 '));
	add(name.replace(/(\p{Ll}\p{Ll})(?=\p{Lu})/gu, '$1 ')); // DeepMind, Deep Mind
	if (/^[A-Z]{2,4}$/.test(name)) for (const end of ['', '.']) add([...name].join('.') + end); // AI, A.I.
	if (/^the\s+\S+\s+\S/i.test(name)) add(name.replace(/^the\s+/i, '')); // The Bitter Lesson
	for (const form of [...forms]) {
		if (/[^aeiou\s]y$/.test(form)) add(form.replace(/y$/, 'ies'));
		if (/i[sz](e|ing|ation|er)\b/.test(form)) {
			add(form.replace(/iz(e|ing|ation|er)\b/g, 'is$1'));
			add(form.replace(/([a-z]{3})is(ation|ing)\b/g, '$1iz$2'));
		}
	}
	return [...forms];
}
