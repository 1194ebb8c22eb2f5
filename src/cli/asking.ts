// A question before something that cannot be taken back, or that costs something.
import { createInterface } from 'node:readline/promises';
import { problem } from '#graph/problem.ts';

type Asking = {
	/** Such as “Ask it?”. */
	readonly question: string;
	/** The answer was given beforehand, by a flag. */
	readonly isSure: boolean;
	/** What is said where nobody can be asked, and the command that gives the answer beforehand. */
	readonly reason: string;
	readonly command: string;
};

/** On a terminal it can be answered there; elsewhere a flag must have. @throws Problem usage */
export async function isAgreed({ question, isSure, reason, command }: Asking): Promise<boolean> {
	if (isSure) return true;
	if (!process.stdin.isTTY || !process.stderr.isTTY) throw problem('usage', { reason, command });
	const terminal = createInterface({ input: process.stdin, output: process.stderr });
	try {
		return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
	} finally {
		terminal.close();
	}
}
