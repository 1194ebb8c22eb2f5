// Rules read Chinese in simplified characters. A thing that they find in a traditional text bears the name that the text gives it.
import type { EntityId, TranscriptTurn, Found, Known, TalkTurn } from '../model.ts';

/** Simplified name → how the interview mostly writes it; of two as frequent, the first. Names that are the same are left out. */
type Writing = ReadonlyMap<string, string>;

/** `written` are the turns of `read` as the source has them. */
export function writingOf(
	found: readonly Found[],
	read: readonly TalkTurn[],
	written: readonly TranscriptTurn[],
): Writing {
	const counts = new Map<string, Map<string, number>>();
	if (read.every(({ turn }, place) => turn.text === written[place]?.text)) return new Map();
	for (const { turn: place, textStart, textEnd } of found) {
		const name = read[place]?.turn.text.slice(textStart, textEnd) ?? '';
		const form = written[place]?.text.slice(textStart, textEnd) ?? '';
		const forms = counts.get(name) ?? new Map<string, number>();
		counts.set(name, forms.set(form, (forms.get(form) ?? 0) + 1));
	}
	const best = (forms: ReadonlyMap<string, number>): string =>
		[...forms].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
	return new Map(
		[...counts].map(([name, forms]) => [name, best(forms)] as const).filter(([name, form]) => name !== form),
	);
}

/** What was found in the text, by its names as written. What lists hold keeps theirs. */
export function asWritten(entities: ReadonlyMap<EntityId, Known>, writing: Writing): ReadonlyMap<EntityId, Known> {
	if (writing.size === 0) return entities;
	const write = (name: string): string => writing.get(name) ?? name;
	return new Map(
		[...entities].map(([id, known]) => {
			if (known.origin !== 'text') return [id, known];
			const labels = Object.fromEntries(
				Object.entries(known.labels).map(([language, name]) => [language, write(name)]),
			);
			return [id, { ...known, labels, aliases: known.aliases.map(write) }];
		}),
	);
}
