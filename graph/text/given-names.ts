// Given names: what tells a person's name from a company's, ties 丹 to Dan, and Dan to Daniel. Common ones of the
// English-speaking world and of those who work in it, with their usual Chinese forms.
import { givenNames } from '../language/english/given-names.ts';

type GivenNameForms = { readonly latin: readonly string[]; readonly han: readonly string[] };

const groups: readonly GivenNameForms[] = givenNames
	.trim()
	.split('\n')
	.map((line) => {
		const [latin = '', chinese = ''] = line.split(' ');
		return { latin: latin.split('/'), han: chinese === '' ? [] : chinese.split('/') };
	});

const byName = new Map<string, GivenNameForms[]>();
for (const group of groups) {
	for (const name of [...group.latin, ...group.han])
		byName.set(name.toLowerCase(), [...(byName.get(name.toLowerCase()) ?? []), group]);
}

/** Whether a word is a common given name, Latin or Chinese form. */
export function isGivenName(word: string): boolean {
	return byName.has(word.toLowerCase());
}

/** The other forms of a given name, Latin and Chinese: Dan → Daniel, Danny, 丹尼尔, 丹, 丹尼. Empty where it is not common. */
export function formsOf(given: string): readonly string[] {
	const forms = (byName.get(given.toLowerCase()) ?? []).flatMap(({ latin, han }) => [...latin, ...han]);
	return [...new Set(forms)].filter((form) => form.toLowerCase() !== given.toLowerCase());
}
