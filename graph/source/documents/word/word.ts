// Word: an archive whose main part holds the text, other parts its styles, notes and remarks. Macros are never read.
// Our own reading of the XML, since what tells speakers apart (bold, tables, line breaks, tracked changes) is what
// converters to HTML settle otherwise.
import { problem } from '../../../problem.ts';
import type { Archive } from '../archive.ts';
import type { Apart } from '../blocks.ts';
import type { Drawn } from '../document.ts';
import { counted } from '../remarks.ts';
import { write } from '../writing.ts';
import { readXml } from '../xml.ts';
import { bodyIn, type Body } from './body.ts';
import { stylesIn } from './styles.ts';

/** Where the main part stands; undefined where the archive is no Word document. */
export function mainPartOf(archive: Archive, source: string): string | undefined {
	const named = relationIn(archive.part('_rels/.rels'), source);
	if (named !== undefined && /^word\//.test(named) && archive.names.includes(named)) return named;
	return archive.names.find((name) => name === 'word/document.xml');
}

function relationIn(part: Uint8Array | undefined, source: string): string | undefined {
	let target: string | undefined;
	if (part !== undefined)
		readXml(part, source, {
			open(_, { Type: type = '', Target: path }) {
				if (type.endsWith('/officeDocument')) target ??= path?.replace(/^\//, '');
			},
		});
	return target;
}

/** @throws Problem document_damaged, document_locked, document_too_large */
export function drawWord(archive: Archive, main: string, source: string): Drawn {
	const folder = main.slice(0, main.lastIndexOf('/') + 1);
	const styleOf = stylesIn(archive.part(`${folder}styles.xml`), source);
	const part = archive.part(main);
	if (part === undefined) throw problem('document_damaged', { source, reason: 'it has no text of its own' });
	const body = bodyIn(part, source, styleOf);
	const notes = notesOf(archive, folder, body, source);
	const remarks = commentsIn(archive.part(`${folder}comments.xml`), source);
	return {
		text: write([...body.blocks, ...notes]),
		remarks: [
			...counted(body.passed.deletions, 'tracked deletion was accepted', 'tracked deletions were accepted'),
			...counted(body.passed.insertions, 'tracked insertion was accepted', 'tracked insertions were accepted'),
			...counted(notes.length, 'footnote stands apart at its end', 'footnotes stand apart at its end'),
			...counted(remarks, 'comment is left out', 'comments are left out'),
			...counted(body.passed.hidden, 'hidden character is left out', 'hidden characters are left out'),
			...counted(body.passed.pictures, 'picture is left out', 'pictures are left out'),
		],
	};
}

function notesOf(archive: Archive, folder: string, { notes }: Body, source: string): readonly Apart[] {
	const texts = new Map(
		(['footnote', 'endnote'] as const).flatMap((kind) => {
			const part = archive.part(`${folder}${kind}s.xml`);
			return part === undefined ? [] : [...notesIn(part, kind, source)];
		}),
	);
	return notes.flatMap(({ kind, id }, at): readonly Apart[] => {
		const text = texts.get(`${kind} ${id}`) ?? '';
		// A note that is referred to again stands there once.
		texts.delete(`${kind} ${id}`);
		return text === '' ? [] : [{ kind: 'apart', title: `Note ${at + 1}`, words: [{ text }] }];
	});
}

/** Each note is a body of its own. */
function notesIn(part: Uint8Array, kind: 'footnote' | 'endnote', source: string): ReadonlyMap<string, string> {
	const bodies = new Map<string, string>();
	let id: string | undefined;
	let isText = false;
	let gone = 0;
	readXml(part, source, {
		open(name, attributes) {
			if (name === kind) id = attributes['id'];
			if (name === 'del') gone++;
			isText = name === 't';
			if ((name === 'p' || name === 'tab') && id !== undefined)
				bodies.set(`${kind} ${id}`, `${bodies.get(`${kind} ${id}`) ?? ''} `);
		},
		close(name) {
			if (name === kind) id = undefined;
			if (name === 'del') gone--;
			isText = false;
		},
		text(text) {
			if (isText && gone === 0 && id !== undefined)
				bodies.set(`${kind} ${id}`, (bodies.get(`${kind} ${id}`) ?? '') + text);
		},
	});
	return new Map([...bodies].map(([key, text]) => [key, text.trim()]));
}

function commentsIn(part: Uint8Array | undefined, source: string): number {
	let comments = 0;
	if (part !== undefined) readXml(part, source, { open: (name) => void (comments += name === 'comment' ? 1 : 0) });
	return comments;
}
