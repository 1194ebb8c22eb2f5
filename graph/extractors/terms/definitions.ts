// Words before and after a phrase that define it, name it or ask for it.
import { conceptNouns } from '../../language/english/concepts.ts';
import { surrounds, type EvidenceRow, type Surroundings } from '../../text/evidence.ts';
import { pattern } from '../../text/pattern.ts';

export type DefinitionEvidence = EvidenceRow & Surroundings;

// A table reads best with an entry a line.
// prettier-ignore
export const definitionEvidence: readonly DefinitionEvidence[] = [
	{ id: 'asked about', before: /\b[Ww]hat(?:['’]s| is| are| was| were| do you mean by)(?: a| an| the)? ["“'‘*_]?$/, example: 'What is a [tidal lagoon]?' },
	{ id: 'called', before: /\b(?:called|so-called|known as|termed|coined|refer(?:red)? to as)(?: a| an| the)? ["“'‘*_]?$/, example: 'We built a so-called [tidal lagoon] there.' },
	{ id: 'what people call', before: /\bwhat (?:we|they|people|economists|scientists|philosophers|biologists|marketers) call(?: a| an| the)? ["“'‘*_]?$/, example: 'That was what economists call a [liquidity trap] then.' },
	{ id: 'the concept of', before: pattern()`\b${conceptNouns} (?:of|called)(?: a| an| the)? ["“'‘*_]?$`, example: 'I like the idea of [natural selection] here.' },
	{ id: 'is', after: /^["”'’*_]?,? (?:is (?:a|an|the|when|where|what|basically|essentially)|are (?:a|the))\b/, example: 'A [tidal lagoon] is when the sea is held.' },
	{ id: 'means', after: /^["”'’*_]?,? (?:means|meaning|refers? to)\b/, example: 'And [crop rotation] means beans after wheat.' },
	{ id: 'which is', after: /^["”'’*_]?,? which is (?:a|an|the|when|where)\b/, example: 'So [crop rotation], which is an old thing.' },
	{ id: 'abbreviated', after: /^["”'’*_]?(?:, or \p{Lu}{2,}| \(\p{Lu}{2,}s?\))/u, example: 'We track [lifetime value] (LTV) now.' },
];

/** How far the words around a phrase are read, in UTF-16 code units. */
const [farthestBefore, farthestAfter] = [40, 30];

export function isDefined(
	text: string,
	{ start, end }: { readonly start: number; readonly end: number },
	evidence: readonly DefinitionEvidence[] = definitionEvidence,
): boolean {
	const left = text.slice(Math.max(0, start - farthestBefore), start);
	const right = text.slice(end, end + farthestAfter);
	return evidence.some((row) => surrounds(row, left, right));
}
