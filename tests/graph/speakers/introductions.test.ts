// Who a label is, where the text says it; and all the sentences that only look as if they did.
import { describe, expect, test } from 'vitest';
import { introductions } from '#graph/speakers/introductions.ts';
import type { TranscriptTurn } from '#graph/model.ts';

function told(rows: readonly (readonly [label: string, text: string])[]) {
	const turns = rows.map(([speakerLabel, text], at): TranscriptTurn => ({
		index: at + 1,
		speakerLabel,
		text,
		start: at,
		end: at + 1,
		runs: [],
		passages: [],
		highlights: [],
	}));
	return Object.fromEntries(introductions(turns, new Set(rows.map(([label]) => label))));
}

const [one, two] = ['SPEAKER_00', 'SPEAKER_01'];

describe('the name that somebody gives', () => {
	test.each([
		["Hello and welcome. I'm Sonya Harrow.", 'Sonya Harrow'],
		['My name is Priya Raman.', 'Priya Raman'],
		['This is Samuel Greer, and today is June 12.', 'Samuel Greer'],
		["Hi, it's Nadia Voss here.", 'Nadia Voss'],
		["And I'm Rosa Iturbe.", 'Rosa Iturbe'],
		['大家好，我是何沐。', '何沐'],
		['欢迎收听深海电台，我是主播小岛。', '小岛'],
		['你好，我叫林知远。', '林知远'],
		['大家好，我是周可。', '周可'],
	])('“%s” is %s', (text, name) => expect(told([[one, text]])).toEqual({ [one]: name }));
});

describe('the guest whom the other greets', () => {
	test.each([
		['With me today is Daniel Whitfield.', 'Daniel Whitfield'],
		['My guest today is Tom Okafor.', 'Tom Okafor'],
		["Today I'm talking with Walter Pollard.", 'Walter Pollard'],
		['Joining me is Dr. Helen Marsh.', 'Helen Marsh'],
		['So, Tom Okafor, welcome.', 'Tom Okafor'],
		['今天的嘉宾是林知远。', '林知远'],
		['欢迎周可老师。', '周可'],
	])('in “%s” is %s', (text, name) =>
		expect(
			told([
				[one, text],
				[two, 'Thank you.'],
			]),
		).toEqual({ [two]: name }),
	);
});

describe('nobody is named by', () => {
	test.each([
		"It's Albert Einstein who said that.",
		'You worked with Geoffrey Hinton for years.',
		"If I'm Tim Cook, I worry.",
		// A recogniser put two people's words together.
		"I'm Rosa Iturbe, and I run the lock. I'm Samuel Greer. I paint.",
		"Imagine I'm Marie Curie. I have no money.",
		"People say 'I'm Elon Musk' in the mirror.",
		'And he said, "My name is Nelson Mandela."',
		'This is Silicon Valley, after all.',
		'This is Karl Marx at his best.',
		"I've been talking with Paul Krugman about this for years.",
		'I was joined by Sarah Hale on that trip.',
		"I'm John Rawls' biggest critic.",
		'我是程序员，你呢？',
		'很多人欢迎马斯克的决定。',
		'如果我是马云，我会怎么做？',
		'他说我是王小波的读者。',
		'我是江苏人。',
		'谁来不重要，我是张爱玲，你信吗',
	])('“%s”', (text) =>
		expect(
			told([
				[one, text],
				[two, 'Sure.'],
			]),
		).toEqual({}),
	);
	test('a story that is told later', () => {
		const talk = Array.from({ length: 5 }, (_, at) => [one, `Part ${at} of it.`] as const);
		expect(told([...talk, [one, "I'm Karl Marx, he says."]])).toEqual({});
	});
});
