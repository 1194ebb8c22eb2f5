// SKOS in Turtle, and in N-Triples, which is Turtle too. Read by N3.js.
import { Lexer, Parser, type Quad, type Token } from 'n3';
import { problem, type Problem } from '../../../problem.ts';
import type { ImportOptions, FileRead } from './record.ts';
import { recordsOfSkos } from './skos.ts';
import { placeholderBase, termOf, type Triple } from './triples.ts';

/** @throws Problem import_invalid */
export async function read(text: string, asked: ImportOptions): Promise<FileRead> {
	return recordsOfSkos(await triplesOf(text, asked.source), asked, 'Turtle');
}

/** The parser reads statement by statement: the line of the last token is the statement's. */
class CountingLexer extends Lexer {
	line = 1;
	override tokenize(input: string): Token[];
	override tokenize(input: string | NodeJS.EventEmitter, callback: (error: Error, token: Token) => void): void;
	override tokenize(
		input: string | NodeJS.EventEmitter,
		callback?: (error: Error, token: Token) => void,
	): Token[] | void {
		if (callback === undefined) return typeof input === 'string' ? super.tokenize(input) : [];
		super.tokenize(input, (error, token) => {
			// Absent where there is an error.
			this.line = (token as Token | undefined)?.line ?? this.line;
			callback(error, token);
		});
	}
}

async function triplesOf(text: string, source: string): Promise<readonly Triple[]> {
	const triples: Triple[] = [];
	const lexer = new CountingLexer();
	// `lexer` is an option of the parser that its types leave out.
	const options = { baseIRI: placeholderBase, lexer };
	await new Promise<void>((resolve, reject) => {
		new Parser(options).parse(text, (error: Error | null, quad: Quad | null) => {
			if (error !== null) reject(broken(error, lexer.line, source));
			else if (quad === null) resolve();
			else {
				const [subject, predicate] = [quad.subject.value, quad.predicate.value];
				triples.push({ subject, predicate, object: termOf(quad.object), line: lexer.line });
			}
		});
	});
	return triples;
}

function broken({ message }: Error, at: number, source: string): Problem {
	const [, line = String(at)] = /on line (\d+)/.exec(message) ?? [];
	const found = message.replace(/ on line \d+\.?$/, '').slice(0, 200);
	const expected = 'Turtle: each statement closed by a full stop, each prefix declared, each quote closed';
	return problem('import_invalid', { source, format: 'Turtle', line: Number(line), found, expected });
}
