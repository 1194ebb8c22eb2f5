// What an earlier version wrote into a library, read by this one.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { arrivalFrom } from '#lib/server/library/arriving-file.ts';
import { close, file, newFolder, open } from './folder.ts';

const mill = `Mara Lindqvist: How did the mill begin?

Tobias Okafor: Brightloom paid for it at first. We used Audiloom then. Audiloom was new.

Mara Lindqvist: Did you say Audeloom?

Tobias Okafor: Yes.
`;

/** Of 0.1, whose graph called the rules of these mentions “reader” and “reader: heard as”. */
const decisions = [
	'{"id":"7d0e","at":"2026-03-01T10:00:00.000Z","interview":"mill","decision":"draw","entity":"organization/brightloom","name":"Brightloom","words":[{"turn":2,"textStart":0,"textEnd":10,"surface":"Brightloom"}],"checksum":"924cf60301e1db5f"}',
	'{"id":"7d0f","at":"2026-03-01T10:00:01.000Z","interview":"mill","decision":"same","entity":"work/audiloom","name":"Audiloom","surface":"Audeloom","checksum":"11a451b29054295d"}',
];

test('decisions hold as they did, under the rules of today', async () => {
	const folder = newFolder();
	const library = await open(folder);
	await library.ingest(await arrivalFrom(file(folder, 'mill.txt', mill)));
	await close(library);
	appendFileSync(join(folder, 'library/decisions.jsonl'), `${decisions.join('\n')}\n`);
	const again = await open(folder);
	const { mentions } = await again.knowledge();
	expect(mentions.map(({ surface, rule }) => `${surface} (${rule})`)).toEqual(
		expect.arrayContaining(['Brightloom (user)', 'Audeloom (user: heard as)']),
	);
	expect((await again.passedOver()).faults).toEqual([]);
});
