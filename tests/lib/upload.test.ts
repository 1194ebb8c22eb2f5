import { describe, expect, test } from 'vitest';
import { pairFiles, send } from '#lib/upload.ts';
import { problem } from '#graph/problem.ts';
import { problemAnswer } from '#lib/server/api/reply.ts';

const file = (name: string, type = '') => ({ name, type });
const names = (files: readonly string[]) =>
	pairFiles(files.map((name) => file(name))).map(({ file, audio }) => [file.name, audio?.name]);

describe('files that are dropped together', () => {
	test('are a transcript and the recording of its name', () => {
		expect(names(['a.vtt', 'b.mp3', 'A.MP3', 'b.srt', 'c.md'])).toEqual([
			['a.vtt', 'A.MP3'],
			['b.srt', 'b.mp3'],
			['c.md', undefined],
		]);
	});
	test('are a pair where there is one of each, whatever they are called', () => {
		expect(names(['第12期.m4a', 'transcript.vtt'])).toEqual([['transcript.vtt', '第12期.m4a']]);
	});
	test('are told apart by their type where the name says nothing', () => {
		expect(pairFiles([file('voice', 'audio/aac'), file('notes')])).toEqual([
			{ file: file('notes'), audio: file('voice', 'audio/aac') },
		]);
	});
	test('that are recordings of nothing come last, to be refused', () => {
		expect(names(['a.mp3', 'b.md', 'c.md'])).toEqual([
			['b.md', undefined],
			['c.md', undefined],
			['a.mp3', undefined],
		]);
	});
});

test('a file that the server refuses is told in the server’s words, by its code', async () => {
	const refused = problem('source_empty', { source: 'a.md' });
	const sent = await send(() => Promise.resolve(problemAnswer(refused)), { file: new File([], 'a.md') });
	expect(sent).toEqual({ state: 'refused', name: 'a.md', code: 'source_empty', message: refused.message });
});
