import { describe, expect, test } from 'vitest';
import { read } from '#graph/source/documents/index.ts';
import { pdf, rows } from './pdfs.ts';

const code = async (bytes: Uint8Array): Promise<unknown> =>
	await read(bytes, 'talk.pdf').then(
		({ text }) => text,
		({ code: found }: { code: string }) => found,
	);

/** Rows of about the same width, as a paragraph has. */
const long = [
	'We came to the mill in the spring of that year, when the flood had',
	'gone down, and my sister was there with the others from the shed, who',
	'had been waiting for us since the morning, in the rain.',
];

describe('a PDF that is refused', () => {
	const talk = pdf([rows(long)]);
	test.each([
		['a scan', pdf([[], [{ text: '3', x: 300, y: 760 }], []]), 'document_scanned'],
		['one of 10,000 pages', pdf(Array.from({ length: 10_000 }, () => [])), 'document_too_large'],
		['one that is no PDF within', Buffer.from('%PDF-1.7\nAda: Hello.\n'), 'document_damaged'],
		[
			'one whose letters have no meaning',
			pdf([rows(['\uE001\uE002\uE003\uE004\uE005\uE006\uE007\uE008\uE009\uE00A\uE00B\uE00C'], { font: 'chinese' })]),
			'document_damaged',
		],
	])('%s', async (_, bytes, found) => expect(await code(bytes)).toBe(found));

	test('text off the page, or on a page as wide as a wall, takes no memory for that', async () => {
		const far = [
			...rows(
				Array.from({ length: 14 }, () => 'x'),
				{ x: 1_000_000_000 },
			),
			...rows(long),
		];
		expect(await code(pdf([far]))).toBe(`${long.join(' ')}\n`);
		const wide = Buffer.from(
			pdf([[...far, ...rows(long, { x: 500_000_000 })]])
				.toString()
				.replaceAll('[0 0 612 792]', '[0 0 2000000000 792]'),
		);
		expect(await code(wide)).toMatch(/We came/);
	});

	test('one that was cut short gives its text, or is refused in words', async () => {
		for (let length = 5; length < talk.length; length += Math.ceil(talk.length / 23))
			expect(await code(talk.slice(0, length))).toMatch(/^(?:document_damaged|document_scanned|We came)/);
	});
});
