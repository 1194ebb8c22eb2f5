// JSON with the lines on which its records stand; JSON.parse keeps none.
import { problem } from '../../../problem.ts';
import { isTooDeep } from './depth.ts';

/** @throws Problem import_invalid */
export function parseJson(text: string, source: string, format: string): unknown {
	const value = parsed(text, source, format);
	if (!isTooDeep(value)) return value;
	const [found, expected] = ['brackets within each other without end', 'a list of records'];
	throw problem('import_invalid', { source, format, line: 1, found, expected });
}

function parsed(text: string, source: string, format: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		const [, position = String(text.length)] = /at position (\d+)/.exec(error.message) ?? [];
		const line = lineAt(text, Number(position));
		const found = error.message.replace(/ (?:in JSON )?at position.*$/, '').slice(0, 200);
		throw problem('import_invalid', { source, format, line, found, expected: 'JSON, whole' }, { cause: error });
	}
}

function lineAt(text: string, position: number): number {
	return text.slice(0, position).split('\n').length;
}

/** The line on which a field of one of these names first has this value. */
export function linesOfValues(text: string, names: readonly string[]): (value: string) => number | undefined {
	const lines = new Map<string, number>();
	const field = new RegExp(`"(?:${names.join('|')})"\\s*:\\s*("(?:[^"\\\\\\n]|\\\\.)*"|\\d+)`, 'g');
	let [line, counted] = [1, 0];
	for (const { 0: whole, 1: value = '""', index } of text.matchAll(field)) {
		const at = index + whole.length - value.length;
		for (let next = text.indexOf('\n', counted); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) {
			line++;
			counted = next + 1;
		}
		const plain = textOf(value);
		if (plain !== undefined && !lines.has(plain)) lines.set(plain, line);
	}
	return (value) => lines.get(value);
}

function textOf(value: string): string | undefined {
	try {
		return String(JSON.parse(value));
	} catch {
		return undefined;
	}
}
