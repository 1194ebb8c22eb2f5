// Chinese words that belong to a field, such as medicine or law (language/chinese/field-words.json, made by
// scripts/han-fields.ts; its licence stands there). They speak for a term that is said twice, and never make a mention.
import fields from '../language/chinese/field-words.json' with { type: 'json' };

let words: ReadonlySet<string> | undefined;

/** Whether a word belongs to a field. */
export function hasFieldHan(word: string): boolean {
	words ??= new Set(fields.words.split(' '));
	return words.has(word);
}
