// The words after `colloquy`, read by Node's own parser; wrong use says what would be right.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { problem } from '#graph/problem.ts';
import { systemCode } from '#lib/server/library/durable.ts';

/** `repeats`: each time it is given counts. */
export type Flag = { readonly takes: 'value' | 'nothing'; readonly short?: string; readonly repeats?: true };
export type Flags = { readonly [name: string]: Flag };

export type Words = {
	readonly values: { readonly [name: string]: string | undefined };
	readonly isSet: (name: string) => boolean;
	/** Every value of a flag that repeats, in order. */
	readonly all: (name: string) => readonly string[];
	readonly rest: readonly string[];
};

/** @throws Problem usage */
export function readWords(words: readonly string[], flags: Flags, command: string): Words {
	const options = Object.fromEntries(
		Object.entries(flags).map(([name, { takes, short, repeats }]) => [
			name,
			{
				type: takes === 'value' ? ('string' as const) : ('boolean' as const),
				...(short === undefined ? {} : { short }),
				...(repeats === undefined ? {} : { multiple: repeats }),
			},
		]),
	);
	const { values, positionals } = parse({ args: [...words], options, allowPositionals: true, strict: true }, command);
	return {
		values: Object.fromEntries(
			Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]),
		),
		isSet: (name) => values[name] !== undefined,
		all: (name) => [values[name] ?? []].flat().filter((value) => typeof value === 'string'),
		rest: positionals,
	};
}

function parse(config: ParseArgsConfig, command: string): ReturnType<typeof parseArgs> {
	try {
		return parseArgs(config);
	} catch (error) {
		if (!(error instanceof Error) || !(systemCode(error) ?? '').startsWith('ERR_PARSE_ARGS')) throw error;
		// Node's text goes on with advice on `--`; its first sentence says what was wrong.
		const [reason = ''] = error.message.split(/(?<=\.)\s/);
		throw problem(
			'usage',
			{ reason: `${reason.replace(/\.$/, '')}.`, command: `colloquy help ${command}` },
			{ cause: error },
		);
	}
}
