// Markdown keeps long addresses apart from the words: `[the lock][lock]` here, `[lock]: https://example.org "Lock"` further down.
import type { Span } from '../../model.ts';

const address = String.raw`(?:<[^<>\s]{1,2000}>|\{\{[^{}\n]{1,200}\}\}\S{0,300}|(?:\w{2,10}:|\/|\.{1,2}\/|#|www\.)\S{1,2000})`;
const title = String.raw`(?:[^\S\n]{1,8}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|\([^()\n]{0,300}\)))?`;

/** A line that gives a link's address and nothing else; a footnote (`[^1]: words`) is none. */
export const definition = new RegExp(String.raw`^\[(?!\^)([^[\]\n]{1,200})\]:[^\S\n]{0,4}${address}${title}$`, 'u');

/** One spelling of a link's name: case and white space folded, as Markdown does. */
export function foldReference(name: string): string {
	return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** What links of this text are called. */
export function referencesIn(
	text: string,
	lines: readonly { readonly kind: string; readonly content: Span }[],
): ReadonlySet<string> {
	return new Set(
		lines.flatMap(({ kind, content }) => {
			const name = kind === 'code' ? definition.exec(text.slice(content.start, content.end))?.[1] : undefined;
			return name === undefined ? [] : foldReference(name);
		}),
	);
}
