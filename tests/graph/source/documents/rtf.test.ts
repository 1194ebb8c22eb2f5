import { describe, expect, test } from 'vitest';
import { parse } from '#graph/formats/index.ts';
import { read } from '#graph/source/documents/index.ts';

const rtf = (body: string): Uint8Array =>
	Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset134 SimSun;}}${body}}`, 'latin1');
const drawn = async (body: string): Promise<string> => (await read(rtf(body), 'talk.rtf')).text;

describe('rich text', () => {
	test.each([
		['labels in bold', String.raw`\b Ada:\b0  Hello.\par {\b Ben:} Yes.\par`, '**Ada:** Hello.\n\n**Ben:** Yes.\n'],
		['letters as bytes of its code page', String.raw`Caf\'e9 \'93Lune\'94`, 'Café “Lune”\n'],
		['Chinese in the code page of its font', String.raw`\f1\'bc\'c7\'d5\'df\f0 : OK`, '记者: OK\n'],
		[
			'letters by number, and not what stands for them',
			String.raw`\uc1\u35760 ?\u-29301 ?: {\uc2\u233 xy}e\u55357 ?\u56832 ?`,
			'记趋: ée😀\n'.replace('趋', String.fromCharCode(65536 - 29301)),
		],
		['signs, tabs and lines', String.raw`Ada:\tab a\~b\emdash c\_d\-e\line\{f\}`, 'Ada:\ta\u00A0b—c-de\n{f}\n'],
		[
			'what is no text',
			String.raw`{\header Page 1}{\*\generator X}{\info{\title T}}{\pict 0a0b}Hello.{\field{\*\fldinst PAGE}{\fldrslt 7}}`,
			'Hello.7\n',
		],
		['bytes that are none', '\\bin5 }}{{x Hello.', ' Hello.\n'.trim() + '\n'],
		[
			'headings of its styles',
			String.raw`{\stylesheet{\s1 heading 1;}{\s2 Normal;}}\pard\s1 The mill\par\pard\s2 It was old.\par`,
			'# The mill\n\nIt was old.\n',
		],
		[
			'a table of speakers',
			['Ada|Where was the mill?', 'Ben|By the river, then.', 'Ada|And the shed?']
				.map((row) => String.raw`\trowd\pard\intbl ${row.replace('|', String.raw`\cell `)}\cell\row`)
				.join('') + String.raw`\pard The end.\par`,
			'**Ada:** Where was the mill?\n\n**Ben:** By the river, then.\n\n**Ada:** And the shed?\n\nThe end.\n',
		],
	])('%s', async (_, body, text) => expect(await drawn(body)).toBe(text));

	test('bytes that are written as they are: quotation marks, and Chinese whose second byte looks like a sign', async () => {
		expect(await drawn('Caf\xe9 \x93Lune\x94')).toBe('Café “Lune”\n');
		const chinese = Buffer.from(
			'{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}}\\f0 \xd5\xd4\xf2\x54\x9f\x7d\x9f\x5c\\par OK}',
			'latin1',
		);
		const second = new TextDecoder('gbk').decode(Uint8Array.of(0xf2, 0x54, 0x9f, 0x7d, 0x9f, 0x5c));
		expect((await read(chinese, 'talk.rtf')).text).toBe(`赵${second}\n\nOK\n`);
	});

	test('deletions are as accepted, notes stand apart, hidden words and comments are counted', async () => {
		const body = String.raw`The mill{\footnote It closed\par in 1961.} was {\deleted never }old.{\*\annotation sure?}{\v secret}\par`;
		const { text, drawing } = await read(rtf(body), 'talk.rtf');
		expect(text).toBe('The mill was old.\n\n<!-- Note 1: It closed in 1961. -->\n');
		expect(drawing?.remarks).toEqual([
			'1 tracked deletion was accepted',
			'1 footnote stands apart at its end',
			'1 comment is left out',
			'6 hidden characters are left out',
		]);
	});

	test('that was cut short is read up to there, and says so', async () => {
		const whole = rtf(String.raw`\b Ada:\b0  Where was the mill?\par \b Ben:\b0  By the river, then.\par`);
		const { drawing, ...source } = await read(whole.subarray(0, -8), 'talk.rtf');
		expect(drawing?.remarks).toEqual(['its end is missing']);
		expect(parse({ name: 'talk.rtf', sha256: '', ...source }).turns.length).toBeGreaterThan(0);
		for (let length = 5; length < whole.length; length += 3) {
			const found = await read(whole.subarray(0, length), 'talk.rtf').catch(({ code }: { code: string }) => code);
			expect(typeof found === 'string' ? found : 'text').toMatch(/^(?:source_empty|text)$/);
		}
	});

	test('groups without end are refused', async () => {
		await expect(drawn('{'.repeat(5000))).rejects.toMatchObject({ code: 'document_damaged' });
	});
});
