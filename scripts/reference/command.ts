// Every command with its help, as `colloquy help <name>` prints it.
import { commands } from '../../src/cli/commands.ts';
import { helpFor } from '../../src/cli/help.ts';

export async function commandParts(): Promise<string> {
	const parts = commands.map(async (command) =>
		[`### colloquy ${command.name}`, '', '```text', (await helpFor(command)).trimEnd(), '```'].join('\n'),
	);
	return (await Promise.all(parts)).join('\n\n');
}
