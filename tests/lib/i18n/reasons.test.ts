// Why a file was read as it was is said in Chinese to Chinese users, whatever the format and whatever speaks for its labels.
import { describe, expect, test } from 'vitest';
import { formats as all, parse } from '#graph/formats/index.ts';
import { signs as rows } from '#graph/formats/labels/evidence.ts';
import { described } from '#graph/formats/labels/tally.ts';
import { reasonOf } from '#lib/i18n/reasons.ts';
import { forms, formats, signs } from '#lib/i18n/zh/reasons.ts';
import { howRead } from '#graph/reading/how-read.ts';
import { extract } from '../../extracting.ts';

const talk = '**林岚：** 冷吗？\n\n**石磊：** 不冷。\n\n**林岚：** 真的？\n\n**石磊：** 习惯了。\n';

function readingOf(text: string) {
	const source = { name: 'talk.md', text, sha256: '' };
	return howRead(source, extract(source, { id: 'talk', lexicon: [] }), {});
}

describe('the words of a reason', () => {
	test('are there for every format, every form of labels and every sign that speaks for them, and for nothing else', () => {
		expect(Object.keys(formats).sort()).toEqual(all.map(({ id }) => id).sort());
		expect(Object.keys(forms).sort()).toEqual(Object.keys(described).sort());
		const speakFor = rows.filter(({ weight }) => weight > 0).map(({ id }) => id);
		expect(Object.keys(signs).sort()).toEqual(speakFor.sort());
	});
});

describe('a reason', () => {
	test('in Chinese says how many lines, how they are written, who, and what speaks for them', () => {
		expect(reasonOf(readingOf(talk), 'zh')).toEqual({
			lang: 'zh',
			text: 'Markdown，因为有 Markdown 的标记；4 行以加粗的名字和冒号开头：石磊 2 轮，林岚 2 轮；有加粗、括号或时间把它们与正文分开，它们是完整的姓名。',
		});
	});
	test('in English is the sentence of the reading', () => {
		const reading = readingOf(talk);
		expect(reasonOf(reading, 'en')).toEqual({ lang: 'en', text: reading.format.because });
	});
	test('says that nobody is named', () => {
		expect(reasonOf(readingOf('那年冬天很冷，湖面都结了冰。\n'), 'zh').text).toContain('没有写明谁在说话');
	});
	test('has the same grounds in the transcript', () => {
		expect(parse({ name: 'talk.md', text: talk, sha256: '' }).grounds).toMatchObject({
			lines: 4,
			forms: ['bold-colon'],
		});
	});
});
