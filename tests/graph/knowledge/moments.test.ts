// When words are said: the cue's time, or a reckoning that says so.
import { describe, expect, test } from 'vitest';
import { extract } from '../../extracting.ts';
import { clockOf, untilOf } from '#graph/knowledge/moments.ts';

const text = 'Tides move the sand. The harbour fills up again.';
const spanOf = (words: string, within = text) => {
	const textStart = within.indexOf(words);
	return { textStart, textEnd: textStart + words.length };
};
const cues = [
	{ textStart: 0, textEnd: 20, time: { start: 1000, end: 3000 } },
	{ textStart: 21, textEnd: 48, time: { start: 3000, end: 7000 } },
];

describe('moments', () => {
	test('are their cue’s time', () => {
		const clock = clockOf({ text, time: { start: 1000, end: 7000 }, cues });
		expect(clock(spanOf('sand'))).toEqual({ start: 1000, end: 3000 });
		expect(clock(spanOf('harbour'))).toEqual({ start: 3000, end: 7000 });
		expect(clock(spanOf('sand. The harbour'))).toEqual({ start: 1000, end: 7000 });
	});

	test('are reckoned within a turn that alone has a time, and say so', () => {
		const clock = clockOf({ text, time: { start: 0, end: 4800 } });
		expect(clock(spanOf('harbour'))).toEqual({ start: 2500, estimated: true });
		expect(clock(spanOf('again.'))).toEqual({ start: 4200, end: 4800, estimated: true });
		expect(clock(spanOf('Tides'))).toEqual({ start: 0 });
	});

	test('are reckoned up to the next turn where the source gives no end', () => {
		expect(clockOf({ text, time: { start: 60_000 }, until: 64_800 })(spanOf('harbour'))).toEqual({
			start: 62_500,
			estimated: true,
		});
		expect(clockOf({ text, time: { start: 60_000 } })(spanOf('harbour'))).toEqual({ start: 60_000, estimated: true });
		const turns = [{ time: { start: 0 } }, {}, { time: { start: 9000 } }, { time: { start: 4000 } }];
		expect(untilOf(turns)).toEqual([9000, undefined, undefined, undefined]);
	});

	test('are reckoned within a paragraph that has a time at its head, and in the words before the first cue', () => {
		const long = [{ textStart: 21, textEnd: 48, time: { start: 120_000, end: 390_000 } }];
		const clock = clockOf({ text, time: { start: 110_000, end: 390_000 }, cues: long });
		expect(clock(spanOf('harbour'))).toEqual({ start: 160_000, estimated: true });
		expect(clock(spanOf('sand'))).toEqual({ start: 117_143, estimated: true });
	});

	test('are none where the source has no times', () => {
		expect(clockOf({ text })(spanOf('harbour'))).toBeUndefined();
	});

	test('stand at every mention of a timed interview, exact or said to be reckoned', () => {
		const captions = `1
00:00:01,000 --> 00:00:04,000
Ann: We went to see Marie Curie's laboratory in Paris.

2
00:00:04,500 --> 00:00:08,000
Ben: Albert Einstein wrote to her about it.
`;
		const exact = extract({ name: 'a.srt', text: captions, sha256: '' }, { id: 'a' }).knowledge;
		expect(exact.mentions.length).toBeGreaterThan(1);
		for (const { turn, time } of exact.mentions)
			expect(time).toEqual(turn === 'a/1' ? { start: 1000, end: 4000 } : { start: 4500, end: 8000 });
		const labels = `Ann (00:12:34): We went to see the laboratory of Marie Curie.

Ben (00:12:40): And then Albert Einstein wrote to her about it.

Ann (00:12:50): Albert Einstein did?
`;
		const reckoned = extract({ name: 'b.txt', text: labels, sha256: '' }, { id: 'b' }).knowledge;
		const of = (turn: string) => reckoned.mentions.find((mention) => mention.turn === turn)?.time;
		expect(of('b/1')?.estimated).toBe(true);
		expect(of('b/2')?.start).toBeGreaterThan(760_000);
		expect(of('b/2')?.start).toBeLessThan(770_000);
		expect(of('b/3')).toEqual({ start: 770_000 });
	});
});
