// Why a file was read as it was, in the user's language: English as the reading says it, Chinese from the codes beside it.
import type { HowRead } from '#graph/reading/how-read.ts';
import type { Language } from './languages.ts';
import { forms, formats, signs } from './zh/reasons.ts';

export type Reason = { readonly text: string; readonly lang: Language };

/** As many speakers as a sentence names. */
const most = 6;

/** Where a language has no words for a code, the sentence is the reading's own, in English. */
export function reasonOf(reading: Pick<HowRead, 'format' | 'speakers' | 'labels'>, language: Language): Reason {
	const { format } = reading;
	const told = formats[format.id];
	if (language === 'en' || told === undefined) return { text: format.because, lang: 'en' };
	const because = format.by === 'user' ? '由你指定' : `因为${told}`;
	return { text: `${format.title}，${because}；${labelsIn(reading)}。`, lang: 'zh' };
}

/** Why a format could be chosen. */
export function fitOf({ id, because = '' }: HowRead['formats'][number], language: Language): Reason {
	const told = formats[id];
	return language === 'en' || told === undefined ? { text: because, lang: 'en' } : { text: told, lang: 'zh' };
}

function labelsIn({ format: { grounds }, speakers, labels }: Pick<HowRead, 'format' | 'speakers' | 'labels'>): string {
	if (labels === 0) return '没有写明谁在说话';
	const named = speakers.flatMap(({ label, turns }) => (label === undefined ? [] : [{ label, turns }]));
	const names = named.slice(0, most).map(({ label, turns }) => `${label} ${turns} 轮`);
	const who = `${names.join('，')}${labels > most ? ' ……' : ''}`;
	if (grounds === undefined) return `共 ${labels} 位说话人：${who}`;
	const written = grounds.forms.flatMap((form) => forms[form] ?? []).join('，或以');
	const why = grounds.signs.flatMap((sign) => signs[sign] ?? []);
	return `${grounds.lines} 行以${written}开头：${who}${why.length === 0 ? '' : `；${why.join('，')}`}`;
}
