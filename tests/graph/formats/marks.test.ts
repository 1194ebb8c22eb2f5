// Marks of pages, sites and notes are no words, and what looks like them is.
import { describe, expect, test } from 'vitest';
import { parse } from '#graph/formats/index.ts';

/** What Ann says where `line` is her answer. */
function said(line: string): string | undefined {
	const text = `**Bo:** Where were you?\n\n**Ann:** ${line}\n\n**Bo:** And then?\n\n**Ann:** Then I left.\n`;
	return parse({ name: 'any', text, sha256: '' }).turns[1]?.text;
}

describe('a mark is no word', () => {
	test.each([
		['a link of a note', 'In [[Kelder Bay]], with her.', 'In Kelder Bay, with her.'],
		['a link under other words', 'With [[people/Ida Holm|Ida]].', 'With Ida.'],
		['a link to a place in a page', 'With [[Ida Holm#Early years]].', 'With Ida Holm.'],
		['an id of a block', 'In the harbour. ^a1b2c3', 'In the harbour.'],
		['tags after the last sentence', 'In the harbour. #winter #boats/ferries', 'In the harbour.'],
		['a picture of a note', 'Here ![[map 3.png]] it is.', 'Here it is.'],
		['a comment of a note', 'Here %%which pier?%% it is.', 'Here it is.'],
		['classes', 'In the *harbour*{: .place }.', 'In the harbour.'],
		['a tag of Liquid', 'Here {% include map.html id="x" %} it is.', 'Here it is.'],
		['a macro', 'Here {{< map pier >}} it is.', 'Here it is.'],
		['how a word is read', 'In <ruby>港<rt>gang</rt></ruby>.', 'In 港.'],
		['a picture whose address breaks', 'Here ![](https://a.example/x?f=png\n&from;=app) it is.', 'Here it is.'],
		['a tag whose attributes break', 'Here <img src="a.png"\ndata-w="8"\nalt="Pier"> it is.', 'Here it is.'],
		['a comment over lines', 'Here\n\n<!-- cut\n\na minute -->', 'Here'],
		['a break that pandoc wrote', 'In the harbour,\\\nwith her.', 'In the harbour, with her.'],
		['what stands under a picture', 'Here <figcaption>The pier</figcaption>it is.', 'Here it is.'],
		['a mention in a document', 'Ask <cite type="user" user-name="Ida Holm"></cite> then.', 'Ask Ida Holm then.'],
		['a joiner between letters', 'In the har\u200Dbour.', 'In the harbour.'],
	])('%s', (_, line, words) => expect(said(line)).toBe(words));
});

describe('what looks like a mark and is a word', () => {
	test.each([
		['a number of a sort', 'We were #1 at the pier.'],
		['a language', 'In C# and F#.'],
		['brackets in brackets', 'It is [sic] so [[ and no more.'],
		['less than', 'It was a < b and c > d then.'],
		['a percentage', 'It was 5%, or 50% at most.'],
		['a double colon', 'std::vector is what I used.'],
		['a family', 'We are 👨‍👩‍👧, and she is 🧑🏽‍🚀, under 🏳️‍🌈.'],
		['braces', 'The set {a, b} was enough.'],
		['a power', 'It was 10 ^ 3 then.'],
	])('%s', (_, line) => expect(said(line)).toBe(line));
});
