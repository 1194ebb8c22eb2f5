// Every error: its code, its HTTP status, the exit code of a command, and its sentence.
import { codes, sentences, type Code } from '../../graph/problem.ts';
import { exitCodeOf } from '../../src/cli/exit-codes.ts';
import { statusOf } from '../../src/lib/server/statuses.ts';
import { code, plain, table } from './tables.ts';

export function errorTable(): string {
	return table(
		['code', 'HTTP', 'exit', 'sentence'],
		codes.map((each) => [code(each), String(statusOf({ code: each })), String(exitCodeOf(each)), sentenceOf(each)]),
	);
}

/** Where it tells what was found, the name of that stands in braces; of sentences that differ by it, the longest. */
export function sentenceOf(each: Code): string {
	const about = new Proxy({}, { get: (_, name) => blank(String(name)) });
	return plain(String(Reflect.apply(sentences[each], undefined, [about])));
}

/** `{name}`, whatever a sentence does with it. */
function blank(name: string): unknown {
	const text = `{${name}}`;
	return Object.assign(new String(text), {
		join: () => text,
		[Symbol.toPrimitive]: (hint: string) => (hint === 'default' ? `${text} + ` : text),
	});
}
