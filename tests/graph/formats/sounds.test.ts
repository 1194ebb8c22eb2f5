// The pattern of all that transcripts note and nobody says has thousands of characters: compiling it takes longer than
// reading a short text does.
import { afterEach, expect, test, vi } from 'vitest';
import { isSound } from '#graph/formats/sounds.ts';

afterEach(() => void vi.restoreAllMocks());

/** Whether a pattern so long was run for the line. */
function asksLongPattern(line: string): boolean {
	const spied = [vi.spyOn(RegExp.prototype, 'test'), vi.spyOn(RegExp.prototype, 'exec')];
	isSound(line);
	return spied.some(({ mock }) => mock.contexts.some((one) => one instanceof RegExp && one.source.length > 5_000));
}

test.each(['[ann]', '[主持人]', '**Ann:** We use it', '(Laughlin)', '<b>Bob</b>', 'Ann Musicale'])(
	'%s is none, and is not held against all of them',
	(line) => {
		expect([isSound(line), asksLongPattern(line)]).toEqual([false, false]);
	},
);

test.each([
	'[Music]',
	'[MUSIC at 0:30]',
	'(soft laughter)',
	'（笑声）',
	'【背景音乐】',
	'*applause*',
	'\\[crosstalk at 12:30\\]',
	'[blank_audio]',
	'(soundbite of a car)',
	'[end of tape 1]',
	'(continued tape 2)',
	'Ad break',
	'[mu\u017fic]',
	'[musicat 0:30]',
])('%s is one', (line) => {
	expect(isSound(line)).toBe(true);
});
