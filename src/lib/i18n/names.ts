// Which of a thing's names to show, and in what language a run of text stands, so that fonts and voices are right.
import type { EntityId, Labels } from '#graph/model.ts';
import type { Speaker } from '#lib/api.ts';
import { languages, type Language } from './languages.ts';

export type Name = { readonly text: string; readonly lang: string };

const han = /\p{Script=Han}/u;

/** `zh` where the text holds a Chinese character, else `en`: enough for fonts, hyphenation and voices. */
export function languageOf(text: string): Language {
	return han.test(text) ? 'zh' : 'en';
}

/** `concept/scaling-law` → `scaling law`: what to show of an id that has no label. */
function nameFromId(id: EntityId): string {
	return id.slice(id.indexOf('/') + 1).replaceAll('-', ' ');
}

/** The name in the user's language, else in the other, else in any, else read from the id. `lang` is that of the text itself. */
export function nameOf(thing: { readonly id: EntityId; readonly labels: Labels }, language: Language): Name {
	const order = [language, ...languages, ...Object.keys(thing.labels)];
	const text =
		order.map((tag) => thing.labels[tag]).find((label) => label !== undefined && label !== '') ?? nameFromId(thing.id);
	return { text, lang: languageOf(text) };
}

/** The name in a language other than the user's, where there is one and it differs. */
export function otherNameOf(
	thing: { readonly id: EntityId; readonly labels: Labels },
	language: Language,
): Name | undefined {
	const { text } = nameOf(thing, language);
	const other = Object.entries(thing.labels).find(
		([tag, label]) => tag !== language && label !== '' && label.toLowerCase() !== text.toLowerCase(),
	);
	return other === undefined ? undefined : { text: other[1], lang: other[0] };
}

/** A speaker's name: of the person where known, else as the source writes it. `undefined`: nobody knows. */
export function speakerName(speaker: Speaker, language: Language): Name | undefined {
	if (speaker.id !== undefined) return nameOf({ id: speaker.id, labels: speaker.labels ?? {} }, language);
	return speaker.label === undefined ? undefined : { text: speaker.label, lang: languageOf(speaker.label) };
}
