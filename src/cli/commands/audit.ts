// colloquy audit: what was changed in the library, oldest first, with the decisions from their own log.
import { linesIn, openLog, type Fields, type LogLine } from '#lib/server/library/log-file.ts';
import { auditFile } from '#lib/server/library/audit.ts';
import { problem } from '#graph/problem.ts';
import type { Run } from '../commands.ts';
import { folderFrom } from '../opening.ts';
import type { Output } from '../output.ts';

/** Logs are only ever added to: they can be read while the library is open elsewhere. */
export const run: Run = async (words, output) => {
	const [interview, ...more] = words.rest;
	if (more.length > 0) throw problem('usage', { reason: 'Name only one interview.', command: 'colloquy audit [ID]' });
	const folder = folderFrom(words);
	const changes = (await entriesIn(folder, auditFile, output)).map((fields) => ({
		fields,
		what: text(fields, 'what'),
	}));
	const decisions = (await entriesIn(folder, 'decisions.jsonl', output)).map((fields) => ({
		fields,
		what: `decided: ${text(fields, 'decision')}`,
	}));
	const all = [...changes, ...decisions].filter(
		({ fields }) => interview === undefined || text(fields, 'interview') === interview,
	);
	for (const { fields, what } of all.sort((a, b) => (text(a.fields, 'at') < text(b.fields, 'at') ? -1 : 1)))
		await output.data(
			`${[text(fields, 'at'), what, text(fields, 'interview'), text(fields, 'by'), aboutOf(fields)].map(plain).join('\t')}\n`,
		);
	if (all.length === 0) output.say('No changes are recorded yet.');
	return undefined;
};

async function entriesIn(folder: string, name: string, output: Output): Promise<readonly Fields[]> {
	const lines = linesIn((await openLog(folder, name).bytes()) ?? Buffer.alloc(0));
	return lines.flatMap((line: LogLine) => {
		if (line.state === 'whole') return [line.fields];
		output.say(`${name}, line ${line.number}, ${line.reason}: ignored.`);
		return [];
	});
}

/** What is said of the change beside its kind: the rest of its fields, as they are written. */
function aboutOf(fields: Fields): string {
	const told = ['at', 'what', 'decision', 'interview', 'by', 'id', 'words'];
	const rest = Object.entries(fields).filter(([name, value]) => !told.includes(name) && value !== '');
	return rest.map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`).join('; ');
}

function text(fields: Fields, name: string): string {
	const value = fields[name];
	return typeof value === 'string' ? value : '';
}

/** A line a change, and nothing that a terminal would obey. */
const plain = (field: string): string => field.replace(/\p{Cc}/gu, ' ').toWellFormed();
