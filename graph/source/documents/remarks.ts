// Sentences about what of a document is not in its text.

/** None where there is none; `one` and `more` go on after the number. */
export function counted(count: number, one: string, more: string): readonly string[] {
	return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
}
