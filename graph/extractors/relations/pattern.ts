// How a relation is told: a sentence in which names have become tokens, and patterns over it that read almost as speech.
//
// In a pattern `{s:P}` is a person who is the subject, `{o:O}` an organization that is the object; letters are the kinds
// (P person, O organization, W work, C concept, E event, L place), several mean any of them, and a trailing `s` allows a list
// (皮茨和麦卡洛克). `{_8}` is up to eight characters without any name, `{..40}` up to forty in which no other person is
// named, `{~40}` the same where "I" may be said. The speaker's own "I" counts as a person P, but not as a named one, N.
import type { EntityId, Kind, Predicate, TextSpan } from '../../model.ts';
import type { EvidenceRow } from '../../text/evidence.ts';

export type RelationPattern = EvidenceRow & {
	readonly predicate: Predicate;
	readonly pattern: string;
	/** What is told of its example, in which names stand as in a pattern, {P:Dan}: `subject → object; …`. “I” is `speaker`. */
	readonly says: string;
	/** The list that is the subject holds both sides: the first with each of the others. */
	readonly among?: boolean;
};

/** `needs`: for each place of a name, the letters of which one must stand there. */
export type CompiledPattern = Omit<RelationPattern, 'pattern'> & {
	readonly pattern: RegExp;
	readonly needs: readonly string[];
};

const letters: { readonly [kind in Kind]: string } = {
	person: 'P',
	organization: 'O',
	work: 'W',
	concept: 'C',
	event: 'E',
	place: 'L',
};

/** A place for names in a pattern: its side, the letters of what may stand there, whether a list may. */
const placeOfNames = new RegExp(String.raw`\{([so]):([N${Object.values(letters).join('')}]+)(s?)\}`, 'g');

/** A sentence with tokens for names: `⟨P3 Noam Brown⟩`, 3 being the place in the list given. */
export function frameOf(text: string, span: TextSpan, names: readonly (TextSpan & { readonly kind: Kind })[]): string {
	let frame = '';
	let at = span.textStart;
	names.forEach((name, place) => {
		if (name.textStart < at || name.textEnd > span.textEnd) return;
		const words = text.slice(name.textStart, name.textEnd).replace(brackets, ' ');
		frame += `${spoken(text.slice(at, name.textStart))}⟨${letters[name.kind]}${place} ${words}⟩`;
		at = name.textEnd;
	});
	return frame + spoken(text.slice(at, span.textEnd));
}

/** What a token stands in; none of them is a text's own. */
const brackets = /[⟨⟩]/g;

/** What is said outside of names: "I" is whoever speaks. */
function spoken(text: string): string {
	return text
		.replace(brackets, ' ')
		.replace(/我(?![们的])/g, '⟨Pi ⟩')
		.replace(/(^|[\s,("“])I(?=\s|['’](?:m|ve|d|ll)\b)/g, '$1⟨Pi ⟩');
}

const joint = String.raw`(?:、|，|和|与|跟|以及|及|\s?,\s?(?:and\s)?|\s(?:and|&)\s)`;

/** Makes the pattern a regular expression with the groups `s` and `o`. */
export function compilePattern(written: RelationPattern): CompiledPattern {
	const source = written.pattern
		.replace(/\{_(\d+)\}/g, '[^⟨⟩。！？]{0,$1}?')
		.replace(/\{~(\d+)\}/g, String.raw`(?:[^⟨⟩。！？]|⟨(?:[^P]\w*|Pi) [^⟨⟩]*⟩){0,$1}?`)
		.replace(/\{\.\.(\d+)\}/g, String.raw`(?:[^⟨⟩。！？]|⟨[^P]\w* [^⟨⟩]*⟩){0,$1}?`)
		.replace(placeOfNames, (_, side: string, kinds: string, list: string, at: number) => {
			const token = kinds === 'N' ? String.raw`⟨P\d+ [^⟨⟩]*⟩` : String.raw`⟨[${kinds}]\w+ [^⟨⟩]*⟩`;
			if (list === '') return `(?<${side}>${token})`;
			// What a list's end tells is told of all that is in it, so a search begins where the list does: begun anew at each
			// of its names, a list that leads nowhere would cost its square.
			return `${at === 0 ? `(?<!${token}${joint})` : ''}(?<${side}>${token}(?:${joint}${token})*)`;
		});
	const needs = Array.from(written.pattern.matchAll(placeOfNames), ([, , kinds = '']) => kinds);
	return { ...written, needs, pattern: new RegExp(source, 'giu') };
}

/** The letters of a frame's tokens; N where a person is named. */
export function lettersIn(frame: string): ReadonlySet<string> {
	const letters = new Set<string>();
	for (const [, letter = '', place = ''] of frame.matchAll(/⟨([A-Z])(\d|i)/g)) {
		letters.add(letter);
		if (letter === 'P' && place !== 'i') letters.add('N');
	}
	return letters;
}

/** Whether a frame with these letters has what the pattern needs: most sentences are told apart from it so, and never read. */
export function couldMatch({ needs }: CompiledPattern, letters: ReadonlySet<string>): boolean {
	return needs.every((kinds) => [...kinds].some((letter) => letters.has(letter)));
}

/** The entities of a matched list of tokens, in order; `speaker` for "I". */
export function entitiesIn(
	tokens: string | undefined,
	entityAt: (place: number) => EntityId | undefined,
	speaker: EntityId | undefined,
): readonly EntityId[] {
	return [...(tokens ?? '').matchAll(/⟨[A-Z](\d+|i) /g)].flatMap(
		([, place]) => (place === 'i' ? speaker : entityAt(Number(place))) ?? [],
	);
}
