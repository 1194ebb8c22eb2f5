// Markup that its file's end cuts off: what was open there ends with the file, and is accounted for like all the rest.
import { describe, expect, test } from 'vitest';
import { account } from '#graph/knowledge/accounting.ts';
import { readMarkup } from '#graph/formats/markup/events.ts';
import { parse } from '#graph/formats/index.ts';
import type { Span } from '#graph/model.ts';

const endings = [
	'<!--and then',
	'<!-- and -',
	'<![CDATA[and',
	'<?and',
	'<!and',
	'<b and',
	'<b c="and',
	'</b',
	'<',
	'&am',
	'<!--->b',
];

describe.each(endings)('a file that ends with %s', (ending) => {
	test.each([true, false])('has nothing beyond its end (XML: %s)', (xml) => {
		const text = `<p>Ann: Yes?</p>${ending}`;
		const spans: Span[] = [];
		const listener = {
			open: (_: string, __: unknown, at: Span) => void spans.push(at),
			tagEnd: (at: Span) => void spans.push(at),
			text: (at: Span) => void spans.push(at),
			aside: (at: Span) => void spans.push(at),
		};
		readMarkup(text, listener, xml);
		expect(spans.filter(({ start, end }) => start > end || end > text.length)).toEqual([]);
	});
	test.each(['html', 'html-page'])('is whole when it is read as %s', (format) => {
		const text = `<cite>Ann:</cite><p>Yes?</p><cite>Bo:</cite><p>No.</p>${ending}`;
		const source = { name: 'cut.html', text, sha256: '' };
		expect(account(parse(source, { format }), source).state).toBe('whole');
	});
});
