// npm run fixture -- NAME: writes expected.json of tests/graph/formats/fixtures/NAME as the file is read now. Read it
// through before it is committed: it says what a person would have read, not what the program did.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../graph/formats/index.ts';
import { decode } from '../graph/source/source.ts';
import { seen } from '../tests/graph/formats/seen.ts';

const name = process.argv[2];
const folder = join('tests/graph/formats/fixtures', name ?? '');
const file = name === undefined ? undefined : readdirSync(folder).find((each) => each.startsWith('input'));
if (file === undefined) {
	process.stderr.write('npm run fixture -- NAME, where tests/graph/formats/fixtures/NAME has a file input.<ext>\n');
	process.exit(2);
}
const source = { name: file, text: decode(readFileSync(join(folder, file)), file), sha256: '' };
const transcript = parse(source);
writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(seen(transcript, source), undefined, '\t')}\n`);
console.log(`${folder}/expected.json is written: ${transcript.because}. Read it through.`);
