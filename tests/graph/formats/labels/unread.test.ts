// Nothing is left out silently: prose in no turn is told with its place, and a talk before the questions is a turn.
import { expect, test } from 'vitest';
import { parse } from '#graph/formats/index.ts';

const read = (text: string) => parse({ name: 'talk.md', text, sha256: '' });
const sentence = 'The bell was cast in the yard behind the church, and the whole village came to hear it. ';
const asked = 'Q: Who cast it?\n\nA: A man from the coast.\n\nQ: And paid?\n\nA: The parish did.\n\n';

test('an introduction is no turn, and the reader is told how long it is', () => {
	const { turns, notes } = read(`# Bells\n\n${sentence.repeat(8)}\n\n${asked.repeat(2)}`);
	expect(turns.map(({ speakerLabel }) => speakerLabel)).toEqual(['Q', 'A', 'Q', 'A', 'Q', 'A', 'Q', 'A']);
	expect(notes).toMatchObject([
		{ code: 'unread_text', start: 9, text: expect.stringMatching(/^\d{3} characters/) as string },
	]);
});

test('a talk that is longer than the questions after it is a turn that nobody is named for', () => {
	const { turns, notes } = read(`# Bells\n\n${`${sentence.repeat(6)}\n\n`.repeat(9)}${asked}`);
	expect(turns.map(({ speakerLabel }) => speakerLabel)).toEqual([undefined, 'Q', 'A', 'Q', 'A']);
	expect(turns[0]?.text.length).toBeGreaterThan(4000);
	expect(notes).toEqual([]);
});

test('a turn far longer than the others says which of its lines may be labels', () => {
	const within = `${`${sentence.repeat(9)}\n`.repeat(2)}Cy: ${sentence}\nDee: ${sentence}\n`.repeat(2);
	const { turns, notes } = read(
		`${'Ann Lee: Yes, it was so.\n\nBo Wu: And they came back.\n\n'.repeat(24)}Ann Lee: ${within}`,
	);
	expect(turns).toHaveLength(49);
	expect(notes).toMatchObject([{ code: 'perhaps_labels', turn: 49, text: expect.stringContaining('Cy') as string }]);
});

test.each(['<u>bell</u>', '<u>钟声</u>'])('prose with %s underlined is no TEI, and all of it is read', (word) => {
	const prose = `It was ${word} and nothing else, and it was heard in the whole valley.\n\n`.repeat(30);
	const { format, turns } = read(`<div>\n\n# Bells\n\n${prose}</div>\n`);
	expect(format).not.toBe('tei');
	expect(turns.reduce((sum, turn) => sum + turn.text.length, 0)).toBeGreaterThan(prose.length * 0.8);
});

test('what stands without times before lines with times is read with them', () => {
	const { turns } = read(
		`我十九岁那年进了城，学了三年徒，后来又回来。\n\n${'我们修钟。'.repeat(20)}\n\n[00:02] We mended clocks.\n\n[00:06] For three years.\n\n[00:12] Then I came back.\n\n[00:15] To the hills.\n`,
	);
	const said = turns.map((turn) => turn.text).join('\n');
	expect(
		['我十九岁那年', '我们修钟', 'We mended clocks.', 'To the hills.'].filter((words) => !said.includes(words)),
	).toEqual([]);
});
