// Bytes → text: what is read, in which encoding, and what is refused with which words.
import { describe, expect, test } from 'vitest';
import { parse } from '#graph/formats/index.ts';
import { isProblem } from '#graph/problem.ts';
import { decode, decodeAll, sizeLimit } from '#graph/source/source.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, { big }: { big: boolean }): Uint8Array {
	const bytes = new Uint8Array(2 + text.length * 2);
	const view = new DataView(bytes.buffer);
	for (const [at, code] of [0xfeff, ...Array.from(text, (_, index) => text.charCodeAt(index))].entries())
		view.setUint16(at * 2, code, !big);
	return bytes;
}

function codeOf(bytes: Uint8Array): string {
	try {
		decode(bytes, 'a.md');
		return 'read';
	} catch (error) {
		return isProblem(error) ? error.code : String(error);
	}
}

// 今天我们来谈一谈什么是人工智能，它会怎样改变我们的生活和工作。
const gb =
	'bdf1ccecced2c3c7c0b4ccb8d2bbccb8cab2c3b4cac7c8cbb9a4d6c7c4dca3accbfcbbe1d4f5d1f9b8c4b1e4ced2c3c7b5c4c9fabbeebacdb9a4d7f7a1a3';
// 今天我們來談一談什麼是人工智慧，它會怎樣改變我們的生活和工作。
const big5 =
	'a4b5a4d1a7daadcca8d3bdcda440bdcda4b0bbf2ac4fa448a475b4bcbc7aa141a5a6b77cabe7bccba7efc5dca7daadccaabaa5cdaca1a94da475a740a143';
const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (each) => Number.parseInt(each, 16));

describe('text', () => {
	test.each([
		['UTF-8', utf8('**Dan：** 你好')],
		['UTF-8 with a mark, which is no part of it', utf8('\uFEFF**Dan：** 你好')],
		['UTF-16, little end first', utf16('**Dan：** 你好', { big: false })],
		['UTF-16, big end first', utf16('**Dan：** 你好', { big: true })],
	])('is read in %s', (_, bytes) => expect(decode(bytes, 'a.md')).toBe('**Dan：** 你好'));
	test('in GB18030 is told by its characters', () => {
		expect(decode(hex(gb), 'a.txt')).toBe('今天我们来谈一谈什么是人工智能，它会怎样改变我们的生活和工作。');
	});
	test('in Big5 is told from GB18030', () => {
		expect(decode(hex(big5), 'a.txt')).toBe('今天我們來談一談什麼是人工智慧，它會怎樣改變我們的生活和工作。');
	});
	test('in UTF-16 without a mark is told by its zeros', () => {
		const talk = 'Ann: Where were you?\n主持人：你好。\n';
		expect(decode(utf16(talk, { big: false }).slice(2), 'a.txt')).toBe(talk);
		expect(decode(utf16(talk, { big: true }).slice(2), 'a.txt')).toBe(talk);
	});
	test('in Windows-1252 keeps its quotation marks', () => {
		const talk = 'ROSA: Where did they cut the peat? HENK: At Emmen, in the caf\u00e9. It was \u201cwet time\u201d.';
		const bytes = Uint8Array.from(talk, (each) => ({ '\u201c': 0x93, '\u201d': 0x94 })[each] ?? each.charCodeAt(0));
		expect(decode(bytes, 'a.txt')).toBe(talk);
	});
	test.each(['*INV:\thello . \u00150_4800\u0015\n*PAR:\tyes . \u00154800_9600\u0015\n', '*INV:\thello . \u0015480'])(
		'with the pairs of U+0015 in which CHAT writes times is text, the last pair cut off or not: %j',
		(text) => expect(decode(utf8(text), 'x.cha')).toBe(text),
	);
	test('with a byte that is broken is read, but for that byte', () => {
		const bytes = utf8(`Ann: ${'We went on. '.repeat(100)}`);
		bytes[600] = 0xff;
		expect(decode(bytes, 'a.txt').match(/\uFFFD/g)).toHaveLength(1);
	});
	test('cut within its last character is read up to there', () => {
		expect(decode(utf8('主持人：我们从头说起。'.repeat(20)).slice(0, -1), 'a.txt')).toMatch(/说起\uFFFD$/);
		const cut = hex(gb.repeat(3)).slice(0, -1);
		expect(decode(cut, 'a.txt')).toMatch(/和工作\uFFFD$/);
	});
	test.each([
		['a control character', '\u0016'],
		['a NUL', '\u0000'],
	])('%s that strayed into it is passed over, and counted', (_, stray) => {
		const talk = `主持人：${'我们从头说起。'.repeat(20)}`;
		const bytes = utf8(`${talk.slice(0, 50)}${stray}${talk.slice(50)}`);
		expect(decodeAll(bytes, 'a.txt')).toEqual({ text: talk, controls: 1 });
		expect(parse({ name: 'a.txt', sha256: '', ...decodeAll(bytes, 'a.txt') }).notes).toContainEqual(
			expect.objectContaining({ code: 'control_characters' }),
		);
		expect(codeOf(utf8(`${talk}${stray.repeat(talk.length / 30)}`))).toBe('source_binary');
	});
	test('keeps characters outside the basic plane', () => expect(decode(utf8('𠮷野家 😀'), 'a.md')).toBe('𠮷野家 😀'));
});

describe('what is no transcript', () => {
	test.each([
		['nothing', new Uint8Array(0), 'source_empty'],
		['white space', utf8(' \n\n\t\u3000'), 'source_empty'],
		['a mark alone', utf8('\uFEFF'), 'source_empty'],
		['zero-width space alone', utf8('\u200B\n'), 'source_empty'],
		['a picture', hex('89504e470d0a1a0a'), 'source_binary'],
		['an archive, which is not opened', utf8('PK\u0003\u0004\u0014\u0000\u0000\u0000zip'), 'source_binary'],
		['a PDF', utf8('%PDF-1.7\n'), 'source_binary'],
		['gzip', hex('1f8b080000'), 'source_binary'],
		['half a pair of CHAT’s time marks', utf8('*INV:\thello . \u001500_48 and on'), 'source_binary'],
		['a NUL in a few words', utf8('Dan: hello\u0000'), 'source_binary'],
		['a control character in each line', utf8('Dan: hello there, Ann\u0001\n'.repeat(40)), 'source_binary'],
		['random bytes', hex('9f1ac4e0037fb2d1ee80ff00'), 'source_binary'],
		['a byte that is no UTF-8', Uint8Array.of(68, 97, 110, 58, 32, 0xff, 33), 'source_encoding'],
		['a sequence cut at the end', utf8('你好').slice(0, 5), 'source_encoding'],
		['more than the limit', new Uint8Array(sizeLimit + 1), 'source_too_large'],
	])('%s is refused', (_, bytes, code) => expect(codeOf(bytes)).toBe(code));
	test.each([
		['a NUL', '\u0000'],
		['what a keyboard slipped in', '\u0016'],
	])('%s in a long text is passed over', (_, one) => {
		const text = `Dan: hello there, Ann, and${one} welcome to the harbour.\n`;
		expect(decode(utf8(text), 'a.txt')).toBe(text.replace(one, ''));
	});
	test.each([
		['word/document.xml', 'a Word document: save it as plain text'],
		['xl/workbook.xml', 'an Excel workbook: save it as CSV'],
		['mimetypeapplication/epub+zip', 'an EPUB book'],
		['holiday.jpg', 'a zip archive: unpack it first'],
	])('an archive with %s is named and not opened', (inside, found) =>
		expect(() => decode(utf8(`PK\u0003\u0004\u0014${inside}`), 'a.docx')).toThrow(
			`a.docx is not a text file (${found})`,
		),
	);
	test('says where the encoding breaks', () => {
		expect(() => decode(Uint8Array.of(68, 97, 110, 58, 32, 0xff, 33), 'a.md')).toThrow(
			'a.md is not valid UTF-8: the first invalid byte is byte 5',
		);
	});
});
