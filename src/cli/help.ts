// The texts of `colloquy help` and `colloquy help <name>`.
import { largest } from '#lib/extremes.ts';
import { settings } from '#lib/server/every-setting.ts';
import { commands, type Command } from './commands.ts';
import { filled } from './lists.ts';

export function overview(): string {
	const width = largest(commands.map(({ usage }) => usage.length));
	return [
		'Colloquy turns interviews into a graph of the people, works and ideas they mention, each mention with its source.',
		'',
		...commands.map(({ usage, summary }) => `  colloquy ${usage.padEnd(width)}  ${summary}`),
		`  colloquy ${'help [COMMAND], --version'.padEnd(width)}  show this, a command’s options, or the version`,
		'',
		'Settings, as environment variables (.env.example shows them, docs/reference.md explains each):',
		...filled(settings.map(({ name }) => name)),
		'',
	].join('\n');
}

export async function helpFor({ usage, summary, detail }: Command): Promise<string> {
	const lines = await Promise.all(detail.map((line) => (typeof line === 'string' ? [line] : line())));
	return [`colloquy ${usage}`, `  ${summary}`, '', ...lines.flat(), ''].join('\n');
}
