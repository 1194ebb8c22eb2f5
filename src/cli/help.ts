// The texts of `colloquy help` and `colloquy help <name>`.
import { largest } from '#graph/extremes.ts';
import { commands, type Command } from './commands.ts';

export function overview(): string {
	const width = largest(commands.map(({ usage }) => usage.length));
	return [
		'Colloquy turns interviews into a graph of the people, works and ideas they mention, each mention with its source.',
		'',
		...commands.map(({ usage, summary }) => `  colloquy ${usage.padEnd(width)}  ${summary}`),
		`  colloquy ${'help [COMMAND], --version'.padEnd(width)}  show this, a command’s options, or the version`,
		'',
		'Settings: COLLOQUY_LIBRARY, PORT, HOST, COLLOQUY_HOSTS; NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE;',
		'COLLOQUY_EXTRACTION_SECONDS, COLLOQUY_EXTRACTION_MEMORY: limits for reading one transcript (.env.example);',
		'COLLOQUY_LLM_URL, COLLOQUY_LLM_MODEL, COLLOQUY_LLM_KEY, COLLOQUY_LLM_PRICE, COLLOQUY_LLM_PRIVATE.',
		'',
	].join('\n');
}

export async function helpFor({ usage, summary, detail }: Command): Promise<string> {
	const lines = await Promise.all(detail.map((line) => (typeof line === 'string' ? [line] : line())));
	return [`colloquy ${usage}`, `  ${summary}`, '', ...lines.flat(), ''].join('\n');
}
