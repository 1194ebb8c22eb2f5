// npm run talk -- DIR…: makes graph/language/{english,chinese}/talk.json, how many of several thousand transcripts use a word,
// a pair or a triple of words, and talk-sources.json, which were counted. COLLOQUY_TALK names folders where none is given.
// A DIR holds <language>/<source>/<transcripts>, `language` being english or chinese and a source one show, archive or body,
// and sources.json, a list of { repository, commit, licence, sources: ["english/show", …] }. Run by hand: the tables are
// committed, the transcripts are not, and nothing of them but counts goes into a table. The same texts give the same bytes.
import { writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { talkSections, talkVersion } from '../graph/text/talk-table.ts';
import { countPhrases, leastDocuments, leastSources } from './talk/count.ts';
import { documentsIn, provenanceIn } from './talk/documents.ts';
import { languages } from './talk/words.ts';

const folders =
	process.argv.length > 2 ? process.argv.slice(2) : (process.env['COLLOQUY_TALK']?.split(delimiter) ?? []);
if (folders.length === 0) {
	process.stderr.write('npm run talk -- DIR…, or COLLOQUY_TALK: folders of <language>/<source>/<transcripts>\n');
	process.exit(2);
}

for (const language of languages) {
	const documents = documentsIn(folders, language);
	const levels = countPhrases(documents, language);
	const { about, cells } = talkSections(levels, documents.length);
	const bytes = Buffer.alloc(cells.length * 2);
	cells.forEach((cell, at) => bytes.writeUInt16LE(cell, 2 * at));
	write(language, 'talk', { version: talkVersion, about: [...about], cells: bytes.toString('base64') });
	write(language, 'talk-sources', {
		notice:
			'The transcripts whose words were counted for talk.json. No text of theirs is in it: only in how many of them a phrase stands, ' +
			`rounded down to a power of two, where it stands in ${leastDocuments(documents.length)} of them and in ${leastSources} sources at least. Of a source that two repositories have, all documents are named under each.`,
		documents: documents.length,
		phrases: levels.size,
		from: provenanceIn(folders, language, documents),
	});
	console.log(`${language}: ${documents.length} documents, ${levels.size} phrases, ${bytes.length} bytes`);
}

function write(language: string, name: string, value: unknown): void {
	const text = `${JSON.stringify(value, undefined, '\t').replace(/\[\n\t\t(\d[\d,\s]*)\n\t\]/, (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`)}\n`;
	writeFileSync(new URL(`../graph/language/${language}/${name}.json`, import.meta.url), text);
}
