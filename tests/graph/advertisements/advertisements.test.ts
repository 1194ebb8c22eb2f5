// Advertisements that hosts read out: found from their first word to their last, and nothing else taken for one.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { silenced } from '#graph/advertisements/advertisements.ts';
import { account } from '#graph/knowledge/accounting.ts';
import { exactAt } from '#graph/model/exact.ts';
import { extract } from '../../extracting.ts';
import { advertised, read, unmarked } from './marked.ts';

const fixture = (name: string) => unmarked(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'));

/** A host who asks, a guest who answers, and then these lines. */
const talk = (lines: string) =>
	unmarked(`Host: How are you?\n\nGuest: Well.\n\nHost: Where did it begin?\n\nGuest: At sea.\n\n${lines}\n`);

describe('advertisements', () => {
	test.each(['ledger.md', 'tide.zh.md'])('of %s are found from their first word to their last', (name) => {
		const { source, expected } = fixture(name);
		expect(advertised(source)).toEqual(expected);
	});

	test.each([
		[
			'a sponsor who is named and described',
			'Host: ⟦This show is sponsored by Tidewell. Tidewell insures boats.⟧\n\nGuest: Good.',
		],
		[
			'support that comes from somebody',
			'Host: ⟦Support for this podcast comes from Tidewell. Visit tidewell.com to learn more.⟧ So, what is a sail?',
		],
		[
			'a code in the middle of a turn',
			'Host: I see. ⟦Go to brasspen.com and use promo code LEDGER for a free month.⟧ And then what?',
		],
		[
			'a product that is told of before another advertisement, its address after “by”',
			'Host: ⟦Let me tell you about a chart called Tidewell. Tidewell knows where Tidewell boats go. Sailors see it all by visiting tidewell.com/show.⟧\n\n⟦This episode is brought to you by Brasspen. Brasspen makes boots. Get them at brasspen.com/show.⟧\n\nGuest: Good.',
		],
		[
			'an address that is spoken',
			'Host: ⟦Today’s sponsor, Brasspen, makes boots. Try them at brasspen dot com slash ledger.⟧ Back to the show.',
		],
		[
			'a part of an episode',
			'Host: ⟦This portion of the show is brought to you by Tidewell. Terms apply at Tidewell.⟧ Go on.',
		],
		[
			'a season’s sponsor',
			'Host: ⟦This episode is brought to you by our season’s presenting sponsor, Tidewell. Tidewell is for boats.⟧\n\nGuest: Yes.',
		],
		['冠名', 'Host: ⟦本节目由海锚独家冠名。海锚啤酒，配海鲜刚好。⟧\n\nGuest: 好的。'],
		['感谢赞助', 'Host: ⟦感谢海锚对本期节目的大力支持。海锚新用户可领优惠券，点击简介里的链接。⟧我们继续。'],
		['插播', 'Host: ⟦插播一条广告。青禾笔记现在八折，搜索青禾笔记就能下载。⟧话不多说。'],
	])('are told by %s', (_, lines) => {
		const { source, expected } = talk(lines);
		expect(advertised(source)).toEqual(expected);
	});

	test('are told by a label that says so', () => {
		const voices = ['<v Host>Why boots?', '<v Sponsor>⟦Boots that last.⟧', '<v Guest>They keep dry.'];
		const cues = voices.map((words, at) => `00:0${String(at)}:00.000 --> 00:0${String(at)}:09.000\n${words}`);
		const { source, expected } = unmarked(['WEBVTT', ...cues, ''].join('\n\n'));
		expect(advertised(source)).toEqual(expected);
	});

	test.each([
		['a guest who sends people to a site', 'Guest: Go to fennloft.com and get 20% off the book.'],
		[
			'a guest who speaks of sponsors',
			'Guest: Our race was sponsored by a brewery. The brewery paid for Brewery sails.',
		],
		['a founder who tells of a code', 'Guest: We gave a promo code to each shop, and nobody typed it in at checkout.'],
		['thanks in one sentence', 'Host: That was all. This episode is brought to you by Tidewell.'],
		[
			'words that are only quoted',
			'Host: They all say, “this episode is brought to you by Tidewell. Tidewell is good.”',
		],
		['what it is not', 'Host: No, this show is not sponsored by Tidewell. Tidewell never called.'],
		['talk about advertisements', 'Host: Do you read advertisements? What does a free trial cost?\n\nGuest: Nothing.'],
		[
			'what comes after a break',
			'Host: We’ll be right back.\n\nHost: We’re back with Fenn. Fenn is at fennloft.com, go to fennloft.com.',
		],
		['an address without an offer', 'Host: The drawing is at fennloft.com, go to fennloft.com and look.'],
		['赞助的事', 'Guest: 当时船队由一家酒厂赞助，酒厂给了我们三面帆。'],
		['制作名单', 'Host: 本期节目由陆小满主持，由沈岸制作。沈岸也做剪辑。'],
		['嘉宾的官网', 'Guest: 大家可以访问我们的官网，下载那本书，首月免费。'],
	])('are not: %s', (_, lines) => {
		expect(advertised(talk(lines).source)).toEqual([]);
	});

	test('count as their own kind of character, and every word stays in its turn', () => {
		const { source, expected } = fixture('ledger.md');
		const transcript = read(source);
		const counted = account(transcript, source);
		expect(counted.state).toBe('whole');
		const words = expected.join('').replace(/\s|\*\*[^*]+\*\*/g, '').length;
		expect(counted.state === 'whole' ? (counted.counts.advertisement ?? 0) : 0).toBeGreaterThan(words);
		expect(transcript.turns.some(({ text }) => text.includes('Quillmark keeps them in one.'))).toBe(true);
	});

	test('are blank where names are looked for, with every offset as it was', () => {
		const { turns, advertisements } = read(fixture('tide.zh.md').source);
		const blank = silenced(turns, advertisements);
		expect(blank.map(({ text }) => text.length)).toEqual(turns.map(({ text }) => text.length));
		expect(blank.map(({ text }) => text).join('')).not.toContain('青禾');
		expect(blank.map(({ text }) => text).join('')).toContain('沈岸，欢迎来到《慢船》。');
	});

	test('leave no name in the graph, unless the user wants them', () => {
		const { source } = fixture('ledger.md');
		const named = (drawAdvertisements: boolean) =>
			extract(source, { id: 'ledger', sidecar: { drawAdvertisements } }).knowledge.mentions.map(
				({ surface }) => surface,
			);
		expect(named(false).filter((name) => /Quillmark|Brasspen|Tidewell/.test(name))).toEqual([]);
		expect(named(true)).toEqual(expect.arrayContaining(['Quillmark', 'Tidewell']));
	});

	test('are what the user says, and aren’t what the user says they aren’t', () => {
		const { source, expected } = fixture('ledger.md');
		const part = (words: string, kind: 'speech' | 'advertisement') => {
			const start = source.text.indexOf(words);
			const end = start + words.length;
			return { start, end, exact: exactAt(source.text, { start, end }), as: kind };
		};
		const [first = '', second = '', third = ''] = expected;
		const storm = 'With a storm.';
		const parts = [part(first, 'speech'), part(storm, 'advertisement')];
		expect(advertised(source, { parts })).toEqual([second, storm, third]);
		const { deniedAdvertisements, advertisements } = read(source, { parts });
		expect(deniedAdvertisements?.map(({ start, end }) => source.text.slice(start, end))).toEqual([first]);
		expect(advertisements?.find(({ because }) => because.includes('given'))?.because).toEqual(['given']);
	});
});
