// Documents made for tests: the few parts that a reader of them needs, zipped as the programs do.
import { strToU8, zipSync } from 'fflate';

export function archive(parts: { readonly [name: string]: string | Uint8Array }): Uint8Array {
	return zipSync(
		Object.fromEntries(
			Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
		),
		{ mtime: '2026-11-30T12:00:00' },
	);
}

const relations = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** `body`: what stands in `<w:body>`. `parts`: others, under their names. */
export function word(body: string, parts: { readonly [name: string]: string } = {}): Uint8Array {
	return archive({
		'[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
		'_rels/.rels': relations,
		'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
		...parts,
	});
}

/** A run, in bold where asked. */
export function run(text: string, look = ''): string {
	return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export const bold = (text: string): string => run(text, '<w:b/>');

export function paragraph(...runs: readonly string[]): string {
	return `<w:p>${runs.join('')}</w:p>`;
}

/** Rows of cells, each a paragraph's text, or several. */
export function table(...rows: readonly (readonly (string | readonly string[])[])[]): string {
	const cell = (texts: string | readonly string[]): string =>
		`<w:tc>${(typeof texts === 'string' ? [texts] : texts).map((text) => paragraph(run(text))).join('')}</w:tc>`;
	return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}
