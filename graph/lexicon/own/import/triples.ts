// Statements of RDF as SKOS is read from, with the line that each ends on.
export type Term = {
	readonly value: string;
	readonly isLiteral: boolean;
	/** Of a literal; empty without one. */ readonly language: string;
};
export type Triple = {
	readonly subject: string;
	readonly predicate: string;
	readonly object: Term;
	readonly line: number;
};

/** What the parsers' terms have in common (RDF/JS). */
export type ParsedTerm = { readonly termType: string; readonly value: string; readonly language?: string };

export function termOf({ termType, value, language = '' }: ParsedTerm): Term {
	return { value, isLiteral: termType === 'Literal', language };
}

/** Names that a file gives without an address of its own stand under this one, which is never shown. */
export const placeholderBase = 'urn:colloquy:file:';
