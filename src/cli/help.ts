// The texts of `colloquy help` and `colloquy help <name>`.
import { largest } from '#graph/extremes.ts';
import { commands, type Command } from './commands.ts';

export function overview(): string {
	const width = largest(commands.map(({ usage }) => usage.length));
	return [
		'Colloquy makes a graph of the people, works and ideas that interviews name, each mention proven by its words.',
		'',
		...commands.map(({ usage, summary }) => `  colloquy ${usage.padEnd(width)}  ${summary}`),
		`  colloquy ${'help [COMMAND], --version'.padEnd(width)}  this; what a command takes; which Colloquy it is`,
		'',
		'Settings: COLLOQUY_LIBRARY, PORT, HOST, COLLOQUY_HOSTS; NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE;',
		'COLLOQUY_EXTRACTION_SECONDS, COLLOQUY_EXTRACTION_MEMORY: what reading one transcript may take (.env.example);',
		'COLLOQUY_LLM_URL, COLLOQUY_LLM_MODEL, COLLOQUY_LLM_KEY, COLLOQUY_LLM_PRICE, COLLOQUY_LLM_PRIVATE.',
		'',
	].join('\n');
}

export function helpFor({ usage, summary, detail }: Command): string {
	return [`colloquy ${usage}`, `  ${summary}`, '', ...detail, ''].join('\n');
}
