// Labels with the tags of their languages (BCP 47), sorted into an English name, a Chinese one in simplified characters,
// and other names. Other languages are left out.
import { simplified, simplifiedByWord } from '../../../text/simplified.ts';

/** `tag`: lower or upper case; empty where the file names no language. */
export type Label = { readonly text: string; readonly tag: string };
export type Sorted = { readonly en?: string; readonly zh?: string; readonly others: readonly string[] };

type Ranked = { readonly language: 'en' | 'zh'; readonly text: string; readonly rank: number };

/** The best name of each language; whatever else is English or Chinese is another name. */
export function sortedLabels(labels: readonly Label[]): Sorted {
	const ranked = labels
		.map(rankedOf)
		.filter((one) => one !== undefined)
		.sort((a, b) => a.rank - b.rank);
	const en = ranked.find(({ language }) => language === 'en')?.text;
	const zh = ranked.find(({ language }) => language === 'zh')?.text;
	return {
		...(en !== undefined && { en }),
		...(zh !== undefined && { zh }),
		others: [...new Set(ranked.map(({ text }) => text))].filter((text) => text !== en && text !== zh),
	};
}

/** The names among labels that are English or Chinese. */
export function namesAmong(labels: readonly Label[]): readonly string[] {
	return labels.flatMap((label) => rankedOf(label)?.text ?? []);
}

function rankedOf({ text: written, tag }: Label): Ranked | undefined {
	const text = written.normalize('NFC').replace(/\s+/g, ' ').trim();
	if (text === '') return undefined;
	const language = tag.toLowerCase().replaceAll('_', '-');
	const isHan = /\p{Script=Han}/u.test(text);
	// Without a language, or with the tags for several and for an unknown one, the script decides.
	if (/^(?:mul|und|zxx)?$/.test(language) || /^en\b/.test(language)) {
		if (isHan) return { language: 'zh', text: simplified(text), rank: 3 };
		return /\p{Script=Latin}|\d/u.test(text) ? { language: 'en', text, rank: language === 'en' ? 0 : 1 } : undefined;
	}
	if (!/^(?:zh|cmn)\b/.test(language)) return undefined;
	// Pinyin, or a name that Chinese writes in Latin letters too.
	if (!isHan) return { language: 'en', text, rank: 4 };
	if (/hant|-(?:tw|hk|mo)\b/.test(language)) return { language: 'zh', text: simplifiedByWord(text), rank: 2 };
	return { language: 'zh', text: simplified(text), rank: /hans|-(?:cn|sg|my)\b/.test(language) ? 0 : 1 };
}
