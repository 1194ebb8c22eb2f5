// SKOS in JSON-LD, as Skosmos and the Library of Congress write it. Read by jsonld-streaming-parser. A context that
// stands elsewhere is never fetched: what a file means must not depend on who answers today.
import { JsonLdParser } from 'jsonld-streaming-parser';
import { problem } from '../../../problem.ts';
import { linesOfValues, parseJson } from './json.ts';
import type { ImportOptions, FileRead } from './record.ts';
import { recordsOfSkos } from './skos.ts';
import { placeholderBase, termOf, type Triple } from './triples.ts';

/** @throws Problem import_invalid */
export async function read(text: string, asked: ImportOptions): Promise<FileRead> {
	// For its place: the parser of JSON-LD tells none.
	parseJson(text, asked.source, 'JSON-LD');
	return recordsOfSkos(await triplesOf(text, asked.source), asked, 'JSON-LD');
}

async function triplesOf(text: string, source: string): Promise<readonly Triple[]> {
	const lineOf = linesOfValues(text, ['@id', 'uri', 'id', '@context', '@value', 'value', 'prefLabel', 'en', 'zh']);
	const refused = (found: string, expected: string, line: number) =>
		problem('import_invalid', { source, format: 'JSON-LD', line, found, expected });
	const triples: Triple[] = [];
	const remote: { url?: string } = {};
	const parser = new JsonLdParser({
		baseIRI: placeholderBase,
		documentLoader: {
			load: (url) => {
				remote.url ??= url;
				return Promise.reject(new Error('not fetched'));
			},
		},
	});
	await new Promise<void>((resolve, reject) => {
		parser.on('data', ({ subject, predicate, object }) => {
			// Where an address is written in short, the name beside it tells the place.
			const line = lineOf(subject.value) ?? (object.termType === 'Literal' ? lineOf(object.value) : undefined) ?? 1;
			triples.push({ subject: subject.value, predicate: predicate.value, object: termOf(object), line });
		});
		parser.on('error', (error) => {
			if (remote.url === undefined) reject(refused(error.message.slice(0, 200), 'JSON-LD', 1));
			else {
				const expected = 'a context within the file, or full addresses (expanded JSON-LD): nothing is fetched';
				reject(refused(`the context ${remote.url}, which stands elsewhere`, expected, lineOf(remote.url) ?? 1));
			}
		});
		parser.on('end', resolve);
		parser.end(text);
	});
	return triples;
}
