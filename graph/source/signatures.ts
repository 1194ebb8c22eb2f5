// What files that are no text say of themselves in their first bytes. Nothing is opened: an archive may hold anything.

/** First bytes of files that are no text, and what they are. */
const signatures: readonly (readonly [bytes: readonly number[], found: string])[] = [
	[[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
	[[0xff, 0xd8, 0xff], 'a JPEG picture'],
	[[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
	[[0x25, 0x50, 0x44, 0x46], 'a PDF'],
	[[0x50, 0x4b, 0x03, 0x04], 'a zip archive'],
	[[0x50, 0x4b, 0x05, 0x06], 'an empty zip archive'],
	[[0x1f, 0x8b], 'a gzip archive'],
	[[0x42, 0x5a, 0x68], 'a bzip2 archive'],
	[[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'an xz archive'],
	[[0x37, 0x7a, 0xbc, 0xaf], 'a 7z archive'],
	[[0x28, 0xb5, 0x2f, 0xfd], 'a zstd archive'],
	[[0x52, 0x61, 0x72, 0x21], 'a rar archive'],
	[[0xd0, 0xcf, 0x11, 0xe0], 'an old office document: save it as .docx, .odt or plain text'],
	[[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a rich text (RTF) document'],
	[[0x49, 0x44, 0x33], 'an MP3 recording'],
	[[0x4f, 0x67, 0x67, 0x53], 'an Ogg recording'],
	[[0x52, 0x49, 0x46, 0x46], 'a RIFF recording or picture'],
	[[0x66, 0x4c, 0x61, 0x43], 'a FLAC recording'],
	[[0x1a, 0x45, 0xdf, 0xa3], 'a Matroska or WebM video'],
	[[0x7f, 0x45, 0x4c, 0x46], 'a program'],
	[[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database'],
];

/** What stands as a name in an archive, and what it is then. */
const inside: readonly (readonly [name: string, found: string])[] = [
	['word/document.xml', 'a Word document: save it as plain text'],
	['word/', 'a Word document: save it as plain text'],
	['mimetypeapplication/vnd.oasis.opendocument.text', 'an OpenDocument text: save it as plain text'],
	['mimetypeapplication/vnd.oasis.opendocument', 'an OpenDocument file: save it as plain text or CSV'],
	['mimetypeapplication/epub+zip', 'an EPUB book'],
	['xl/', 'an Excel workbook: save it as CSV'],
	['ppt/', 'a PowerPoint presentation'],
	['Index/Document.iwa', 'a Pages document: export it as plain text'],
];

/** Those that a converter may know. */
export function signatureOf(bytes: Uint8Array): 'zip' | 'office' | 'pdf' | 'rtf' | undefined {
	if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
	if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
	if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return 'rtf';
	return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]) ? 'office' : undefined;
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
	return first.every((byte, at) => bytes[at] === byte);
}

/** Names stand at the start of each part and again at the end of the archive. */
const looked = 64 * 1024;

/** What the bytes are, where that is no text. */
export function kindOf(bytes: Uint8Array): string | undefined {
	const found = signatures.find(([first]) => startsWith(bytes, first));
	if (found?.[1] === 'a zip archive') return archiveOf(bytes);
	if (found !== undefined) return found[1];
	return isVideo(bytes) ? 'an MP4 recording' : undefined;
}

function archiveOf(bytes: Uint8Array): string {
	const latin = new TextDecoder('latin1');
	const names =
		latin.decode(bytes.subarray(0, looked)) + latin.decode(bytes.subarray(Math.max(looked, bytes.length - looked)));
	return inside.find(([name]) => names.includes(name))?.[1] ?? 'a zip archive: unpack it first';
}

function isVideo(bytes: Uint8Array): boolean {
	return bytes[4] === 0x66 && bytes[5] === 0x74 && bytes[6] === 0x79 && bytes[7] === 0x70 && bytes[0] === 0;
}
