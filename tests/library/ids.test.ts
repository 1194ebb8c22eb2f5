import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extensionOf, freeId, interviewIdOf, isInterviewId } from '#lib/server/library/ids.ts';

describe('the id of an interview', () => {
	test.each([
		['dan-roberts-2024.md', 'dan-roberts-2024'],
		['Dan Roberts, 2024 (final).MD', 'dan-roberts-2024-final'],
		['红杉专访｜O1核心研究员.md', '红杉专访-o1核心研究员'],
		['talk.en.vtt', 'talk-en'],
		['Ｆｕｌｌ　Ｗｉｄｔｈ.txt', 'full-width'],
		['../../etc/passwd', 'passwd'],
		['..', 'interview'],
		['.hidden', 'hidden'],
		['???.md', 'interview'],
		['', 'interview'],
		['con.md', 'con-1'],
		['C:\\talks\\Ann.srt', 'ann'],
	])('of %s is %s', (name, id) => {
		expect(interviewIdOf(name)).toBe(id);
	});

	test('is cut where a folder could not bear it, at a character', () => {
		const id = interviewIdOf(`${'访谈'.repeat(200)}.md`);
		expect(Buffer.byteLength(id)).toBeLessThanOrEqual(120);
		expect(id).toMatch(/^(访谈)+访?$/);
	});

	test('is safe as a folder and is its own id, whatever the file is called', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (name) => {
				const id = interviewIdOf(name);
				expect(isInterviewId(id)).toBe(true);
				expect(id).not.toMatch(/[/\\.\p{Cc}\s]/u);
				expect(Buffer.byteLength(id)).toBeLessThanOrEqual(130);
			}),
			{ numRuns: 500 },
		);
	});

	test.each(['../x', 'a/b', 'Upper', '', '.', 'a--b', 'x'.repeat(300)])('is not %s', (id) => {
		expect(isInterviewId(id)).toBe(false);
	});

	test('of a namesake gets the first number that is free', () => {
		const taken = new Set(['talk', 'talk-2']);
		expect(freeId('talk', (id) => taken.has(id))).toBe('talk-3');
		expect(freeId('other', (id) => taken.has(id))).toBe('other');
		expect(isInterviewId(freeId('𠮷'.repeat(30), () => false))).toBe(true);
	});
});

test('a source keeps the ending of its name', () => {
	expect(extensionOf('a.MD')).toBe('.md');
	expect(extensionOf('notes')).toBe('.txt');
	expect(extensionOf('a.b/../c')).toBe('.txt');
	expect(extensionOf('.vtt')).toBe('.txt');
});
