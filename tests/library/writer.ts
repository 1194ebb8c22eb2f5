// A process of its own that opens a library and keeps what it is sent, as the tests of locks start it:
// `node writer.ts FOLDER`. It says `open` or the code and words of a refusal, and stays. Each line that comes is the text
// of talk.md, as a JSON string: it says the outcome once that is durable.
import { createInterface } from 'node:readline';
import { isProblem } from '#graph/problem.ts';
import { openLibrary } from '#lib/server/library/library.ts';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const [path = ''] = process.argv.slice(2);
try {
	const library = await openLibrary({ path, command: 'ingest', say: () => undefined });
	say('open');
	for await (const line of createInterface({ input: process.stdin })) {
		const { outcome } = await library.place({
			name: 'talk.md',
			bytes: new TextEncoder().encode(JSON.parse(line) as string),
			id: 'talk',
		});
		say(outcome);
	}
} catch (error) {
	if (!isProblem(error)) throw error;
	say(`${error.code}: ${error.message}`);
	process.exitCode = 1;
}
