// Edges of a text. A pattern such as /[*_\s]+$/ begins anew at each mark of a run that doesn't end the text, and so costs
// the square of that run; here each character is looked at once.

/** What is an edge, as patterns for one character each; absent where that side stays as it is. */
export type Edges = { readonly start?: RegExp; readonly end?: RegExp };

/** The text without the characters at its start and end that are edges. Linear; patterns may ask for whole code points. */
export function strip(text: string, edges: RegExp | Edges): string {
	const { start, end } = edges instanceof RegExp ? { start: edges, end: edges } : edges;
	let [from, to] = [0, text.length];
	if (start !== undefined)
		for (let next = after(text, from); from < to && start.test(text.slice(from, next)); next = after(text, from))
			from = next;
	if (end !== undefined)
		for (let next = before(text, to); to > from && end.test(text.slice(next, to)); next = before(text, to)) to = next;
	return text.slice(from, to);
}

function after(text: string, at: number): number {
	return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

function before(text: string, at: number): number {
	const code = text.charCodeAt(at - 1);
	return at > 1 && code >= 0xdc00 && code <= 0xdfff && after(text, at - 2) === at ? at - 2 : at - 1;
}
