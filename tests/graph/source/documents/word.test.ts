import { describe, expect, test } from 'vitest';
import { parse } from '#graph/formats/index.ts';
import { converters } from '#graph/source/documents/document.ts';
import { read } from '#graph/source/documents/index.ts';
import { archive, bold, paragraph, run, table, word } from './archives.ts';

const drawn = async (bytes: Uint8Array): Promise<string> => (await read(bytes, 'talk.docx')).text;
const remarks = async (bytes: Uint8Array): Promise<readonly string[]> =>
	(await read(bytes, 'talk.docx')).drawing?.remarks ?? [];

describe('a Word document', () => {
	test('says by which converter its text was drawn, and the reader is told', async () => {
		const source = { name: 'talk.docx', sha256: '', ...(await read(word(paragraph(run('Ada: Hello.'))), 'talk.docx')) };
		expect(source.drawing).toEqual({
			converter: 'word',
			version: converters.word.version,
			from: 'a Word document',
			remarks: [],
		});
		expect(parse(source).notes[0]?.text).toBe(
			`Its text was drawn from a Word document (word, version ${converters.word.version}).`,
		);
	});

	test.each([
		['labels in bold', paragraph(bold('Ada:'), run(' Hello.')), '**Ada:** Hello.\n'],
		['a label that typing parted', paragraph(bold('A'), bold('da'), bold(':'), run(' Hello.')), '**Ada:** Hello.\n'],
		['bold white space is none', paragraph(bold('Ada: '), run('Hello.')), '**Ada:** Hello.\n'],
		['bold that is switched off', paragraph(run('Ada: Hello.', '<w:b w:val="0"/>')), 'Ada: Hello.\n'],
		[
			'a question in italics',
			paragraph(run('Who was it?', '<w:i/>')) + paragraph(run('Nobody that I knew, not then.')),
			'*Who was it?*\n\nNobody that I knew, not then.\n',
		],
		['all of it in bold, which says nothing', paragraph(bold('Ada: Hello.')), 'Ada: Hello.\n'],
		['a line break', paragraph(run('Ada   0:11'), '<w:r><w:br/></w:r>', run('Hello.')), 'Ada   0:11\nHello.\n'],
		[
			'a tab, and not where tabs stop',
			paragraph(
				'<w:pPr><w:tabs><w:tab w:pos="9"/></w:tabs></w:pPr>',
				run('Ada:'),
				'<w:r><w:tab/></w:r>',
				run('Hello.'),
			),
			'Ada:\tHello.\n',
		],
		[
			'hyphens that bind and that part',
			paragraph(run('co\u00ADop'), '<w:r><w:noBreakHyphen/></w:r>', run('erated')),
			'coop-erated\n',
		],
		[
			'ruby',
			paragraph(`<w:r><w:ruby><w:rt>${run('かん')}</w:rt><w:rubyBase>${run('漢')}</w:rubyBase></w:ruby></w:r>`),
			'漢\n',
		],
		[
			'a large first letter',
			`<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>${run('T')}</w:p>${paragraph(run('he mill.'))}`,
			'The mill.\n',
		],
		[
			'a code of a field, which nobody sees',
			paragraph('<w:r><w:instrText>PAGE</w:instrText></w:r>', run('Hello.')),
			'Hello.\n',
		],
		[
			'controls and what they hold',
			`<w:sdt><w:sdtContent>${paragraph(run('Hello.'))}</w:sdtContent></w:sdt>`,
			'Hello.\n',
		],
		[
			'a box of text once, after its anchor',
			paragraph(
				run('Before.'),
				'<mc:AlternateContent><mc:Choice><w:txbxContent>' +
					paragraph(run('Boxed.')) +
					'</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>' +
					paragraph(run('Boxed.')) +
					'</w:txbxContent></mc:Fallback></mc:AlternateContent>',
			),
			'Before.\n\nBoxed.\n',
		],
		[
			'marks of Markdown as what they are',
			paragraph(run('Ada: a*b*c, [x](y), &lt;b> and &amp;amp; #1')),
			'Ada: a\\*b\\*c, [x\\](y), \\<b> and &amp;amp; #1\n',
		],
		['a hash that would be a heading', paragraph(run('# one')), '\\# one\n'],
		[
			'captions that somebody pasted',
			['1', '00:00:01,000 --> 00:00:02,000', 'Ada: Hello.', ''].map((text) => paragraph(run(text))).join(''),
			'1\n00:00:01,000 --> 00:00:02,000\nAda: Hello.\n\n',
		],
	])('%s', async (_, body, text) => expect(await drawn(word(body))).toBe(text));

	test('headings and bold come from its styles, through what they are based on', async () => {
		const styles = `<w:styles xmlns:w="w"><w:style w:styleId="H"><w:name w:val="heading 2"/></w:style><w:style w:styleId="S"><w:name w:val="Own"/><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:name w:val="Base"/><w:rPr><w:b/></w:rPr></w:style></w:styles>`;
		const body = `<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr>${run('The mill')}</w:p>${paragraph(run('Ada:', '<w:rStyle w:val="S"/>'), run(' Hello.'))}`;
		expect(await drawn(word(body, { 'word/styles.xml': styles }))).toBe('## The mill\n\n**Ada:** Hello.\n');
	});

	test('tracked changes are as accepted: also the end of a paragraph that was taken out', async () => {
		const changed = paragraph(
			run('We '),
			`<w:ins>${run('really ')}</w:ins>`,
			'<w:del><w:r><w:delText>never </w:delText></w:r></w:del>',
			run('saw it.'),
		);
		const moved = paragraph(`<w:moveFrom>${run('gone')}</w:moveFrom>`, `<w:moveTo>${run('come')}</w:moveTo>`);
		const joined = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('One ')}</w:p>${paragraph(run('two.'))}`;
		const bytes = word(changed + moved + joined);
		expect(await drawn(bytes)).toBe('We really saw it.\n\ncome\n\nOne two.\n');
		expect(await remarks(bytes)).toEqual(['3 tracked deletions were accepted', '1 tracked insertion was accepted']);
	});

	test('an older look of a run is not its look', async () => {
		const body = paragraph(
			'<w:r><w:rPr><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>Ada</w:t></w:r>',
			run(': Hello.'),
		);
		expect(await drawn(word(body))).toBe('Ada: Hello.\n');
	});

	test('footnotes stand apart, comments and hidden words are left out, and each is counted', async () => {
		const footnotes = `<w:footnotes xmlns:w="w"><w:footnote w:id="2">${paragraph(run('The mill closed in 1961 -- so they say.'))}</w:footnote></w:footnotes>`;
		const comments = '<w:comments xmlns:w="w"><w:comment/><w:comment/></w:comments>';
		const body = paragraph(
			run('Ada: The mill'),
			'<w:r><w:footnoteReference w:id="2"/></w:r>',
			run(' was old.'),
			run('secret', '<w:vanish/>'),
		);
		const bytes = word(body, { 'word/footnotes.xml': footnotes, 'word/comments.xml': comments });
		const source = { name: 'talk.docx', sha256: '', ...(await read(bytes, 'talk.docx')) };
		expect(source.text).toBe('Ada: The mill was old.\n\n<!-- Note 1: The mill closed in 1961 - - so they say. -->\n');
		expect(parse(source).turns.map(({ text }) => text)).toEqual(['Ada: The mill was old.']);
		expect(source.drawing?.remarks).toEqual([
			'1 footnote stands apart at its end',
			'2 comments are left out',
			'6 hidden characters are left out',
		]);
	});
});

describe('a table in a Word document', () => {
	test.each([
		[
			'of speaker and speech',
			table(
				['Ada', 'Where was the mill?'],
				['Ben', ['By the river, then.', 'Below the weir.']],
				['', 'It is gone.'],
				['Ada', 'And the shed?'],
			),
			'**Ada:** Where was the mill?\n\n**Ben:** By the river, then.\n\nBelow the weir.\n\nIt is gone.\n\n**Ada:** And the shed?\n',
		],
		[
			'with the names of its columns',
			table(['Speaker', 'Text'], ['Ada:', 'Where was the mill?'], ['Ben:', 'By the river, then.']),
			'<!-- Columns: Speaker | Text -->\n\n**Ada:** Where was the mill?\n\n**Ben:** By the river, then.\n',
		],
		[
			'in Chinese',
			table(['发言人', '内容'], ['记者', '你是哪一年到厂里来的？'], ['程砚山', '五三年春天，发大水的那一年。']),
			'<!-- Columns: 发言人 | 内容 -->\n\n**记者:** 你是哪一年到厂里来的？\n\n**程砚山:** 五三年春天，发大水的那一年。\n',
		],
		[
			'with numbers, times and remarks',
			table(
				['1', '00:01', 'Ada', 'Where was the mill, in those days?', 'mill'],
				['2', '00:09', 'Ben', 'By the river, then, below the weir.', ''],
				['3', '00:15', 'Ada', 'And what became of it in the end?', ''],
			),
			'**Ada (00:01):** Where was the mill, in those days?\n\n<!-- Beside it: mill -->\n\n**Ben (00:09):** By the river, then, below the weir.\n\n**Ada (00:15):** And what became of it in the end?\n',
		],
		[
			'that is a form, with two things in some of its rows',
			table(
				['会议主题', '商量小组分组以及选题'],
				['会议时间', '2025年2月24日', '会议地点', '理四-220'],
				['参会人员', '赵益萍、白靖妍、仵梦雅、马雯丽、王佳丽、李思涵'],
				['记录人', '赵益萍'],
				['会议目标', '确认小组成员，了解项目选题。'],
				['会议决定', '自行了解选题。'],
			),
			'会议主题 | 商量小组分组以及选题\n\n会议时间 | 2025年2月24日 | 会议地点 | 理四-220\n\n参会人员 | 赵益萍、白靖妍、仵梦雅、马雯丽、王佳丽、李思涵\n\n记录人 | 赵益萍\n\n会议目标 | 确认小组成员，了解项目选题。\n\n会议决定 | 自行了解选题。\n',
		],
		[
			'that is a plan',
			table(
				['Meeting with the mill', 'in spring', 'Say what the new looms are for', 'Meeting'],
				['Team meeting on it', 'a week later', 'Bring all to the same state of things', 'Internal'],
				['First drawing of a loom', 'in summer', 'Make a model that can be shown', 'Crude model'],
				['Second drawing of it', 'in autumn', 'Put right what the first one lacked', 'Model'],
				['Team meeting on both', 'at the end', 'Look whether all of it is done', 'Internal'],
			),
			'Meeting with the mill | in spring | Say what the new looms are for | Meeting\n\nTeam meeting on it | a week later | Bring all to the same state of things | Internal\n\nFirst drawing of a loom | in summer | Make a model that can be shown | Crude model\n\nSecond drawing of it | in autumn | Put right what the first one lacked | Model\n\nTeam meeting on both | at the end | Look whether all of it is done | Internal\n',
		],
		[
			'of speaker and speech, with a row across it',
			table(['Part one'], ['Ada', 'Where was the mill?'], ['Ben', 'By the river, then.'], ['Ada', 'And the shed?']),
			'Part one\n\n**Ada:** Where was the mill?\n\n**Ben:** By the river, then.\n\n**Ada:** And the shed?\n',
		],
		[
			'of other things, row by row',
			table(['Year', 'Looms', 'Hands'], ['1951', '40', '90'], ['1961', '12', '21']),
			'Year | Looms | Hands\n\n1951 | 40 | 90\n\n1961 | 12 | 21\n',
		],
	])('%s', async (_, body, text) => expect(await drawn(word(body))).toBe(text));

	test('within a cell of another is read there', async () => {
		const inner = table(['Ada', 'Where was the mill?'], ['Ben', 'By the river, then.']);
		expect(await drawn(word(`<w:tbl><w:tr><w:tc>${inner}${paragraph()}</w:tc></w:tr></w:tbl>`))).toBe(
			'**Ada:** Where was the mill?\n\n**Ben:** By the river, then.\n',
		);
	});
});

describe('what is refused', () => {
	const talk = word(paragraph(run('Ada: Hello. '.repeat(40))));
	const code = async (bytes: Uint8Array): Promise<unknown> =>
		await read(bytes, 'talk.docx').then(
			({ text }) => text.slice(0, 20),
			({ code: found }: { code: string }) => found,
		);
	const office = (name: string): Uint8Array => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(name, 'utf16le'));

	test.each([
		['a zip that is no document', archive({ 'a.txt': 'Ada: Hello.' }), 'source_binary'],
		['a workbook', archive({ 'xl/workbook.xml': '<workbook/>' }), 'source_binary'],
		['a document with a password', office('EncryptedPackage'), 'document_locked'],
		['an old document', office('WordDocument'), 'source_binary'],
		['one that was cut short', talk.slice(0, -10), 'document_damaged'],
		[
			'one whose text was cut out',
			Uint8Array.from(talk, (byte, at) => (at > 600 && at < 640 ? 0xff : byte)),
			'document_damaged',
		],
		['one without words', word(paragraph(run(' '))), 'source_empty'],
		['markup without end', word('<w:p>'.repeat(2000)), 'document_damaged'],
		['a text that is called a document', Buffer.from('Ada: Hello.'), 'Ada: Hello.'],
		[
			'a document with macros, without them',
			word(paragraph(run('Ada: Hello.')), { 'word/vbaProject.bin': 'x' }),
			'Ada: Hello.\n',
		],
	])('%s', async (_, bytes, found) => expect(await code(bytes)).toBe(found));

	test('a bomb, before it is unpacked', async () => {
		const bomb = word(paragraph(run(' '.repeat(3_000_000))));
		expect(bomb.length).toBeLessThan(100_000);
		await expect(read(bomb, 'bomb.docx')).rejects.toThrow(
			/^bomb\.docx has \d+ bytes unpacked\. The limit is \d+\. .* Nothing of it was kept\.$/,
		);
	});

	test('a bomb that says it is small is unpacked no further than that', async () => {
		const bomb = word(paragraph(run(' '.repeat(3_000_000))));
		const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.length);
		for (let at = 0; at + 28 < bomb.length; at++)
			if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
				view.setUint32(at + 24, 5000, true);
		await expect(read(bomb, 'bomb.docx')).rejects.toMatchObject({ code: 'document_damaged' });
	});

	test('every beginning of a document is refused in words', async () => {
		for (let length = 4; length < talk.length; length += 7)
			expect(await code(talk.slice(0, length))).toMatch(/^(?:document_damaged|source_binary)$/);
	});
});
