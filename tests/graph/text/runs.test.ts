// From reading text back to the source: the one place that counts characters.
import { describe, expect, test } from 'vitest';
import { parse } from '#graph/formats/index.ts';
import { evidence, proves } from '#graph/knowledge/proof.ts';
import { sourceSpan, textOffset } from '#graph/text/runs.ts';

function turnOf(text: string) {
	const transcript = parse({ name: 'a', text, sha256: '' });
	const turn = transcript.turns[0];
	if (turn === undefined) throw new Error('no turn');
	return { turn, format: transcript.format, text };
}

function placeOf(text: string, surface: string) {
	const { turn, format } = turnOf(text);
	const textStart = turn.text.indexOf(surface);
	const span = sourceSpan(turn, textStart, textStart + surface.length);
	if (textStart < 0 || span === undefined) throw new Error(`${surface} is not in ${turn.text}`);
	return { span, proven: proves(text, { ...span, surface }, format), evidence: evidence(text, span, format) };
}

describe('a stretch of reading text', () => {
	test('over a wrapped line is one span', () => {
		const text = '**Sonya：** Andrej\nKarpathy提到\n\n**Dan：** 是的\n\n**Sonya：** 好';
		const { span, proven } = placeOf(text, 'Andrej Karpathy');
		expect([text.slice(span.start, span.end), span.parts, proven]).toEqual(['Andrej\nKarpathy', undefined, true]);
	});
	test('over emphasis is one span', () => {
		const { span, proven } = placeOf(
			'**Ann:** the *Bitter* **Lesson** holds\n\n**Bo:** yes\n\n**Ann:** so',
			'Bitter Lesson',
		);
		expect([span.parts, proven]).toEqual([undefined, true]);
	});
	test('over two cues is two parts', () => {
		const { span, proven, evidence } = placeOf(
			'WEBVTT\n\n00:01.000 --> 00:02.000\nI met Augustin\n\n00:02.000 --> 00:03.000\nFresnel there',
			'Augustin Fresnel',
		);
		expect([span.parts?.length, proven, evidence]).toEqual([2, true, 'AugustinFresnel']);
	});
	test('with an escape is proven by what the escape stands for', () => {
		const { span, proven, evidence } = placeOf('WEBVTT\n\n00:01.000 --> 00:02.000\nat AT&amp;T in 1984', 'AT&T');
		expect([span.end - span.start, proven, evidence]).toEqual([8, true, 'AT&T']);
	});
	test('in JSON is proven by the characters that its escapes stand for', () => {
		expect(
			placeOf('{"segments":[{"start":0,"end":1,"text":" \\u5f3a\\u5316\\u5b66\\u4e60"}]}', '强化学习'),
		).toMatchObject({ proven: true, evidence: '强化学习' });
	});
	test('is not proven by other words', () => {
		const text = '**Ann:** one\n\n**Bo:** two\n\n**Ann:** three';
		expect(proves(text, { start: 9, end: 12, surface: 'two' }, 'markdown')).toBe(false);
		expect(proves(text, { start: 9, end: 12000, surface: 'one' }, 'markdown')).toBe(false);
	});
	test('is found again from its source', () => {
		const text = '**Sonya：** Andrej\nKarpathy提到\n\n**Dan：** 是的\n\n**Sonya：** 好';
		const { turn } = turnOf(text);
		expect(textOffset(turn, text.indexOf('Karpathy'))).toBe(turn.text.indexOf('Karpathy'));
	});
});
