// People in Chinese whom no list holds and whom nobody gives a title: a surname and characters of given names, where that is
// likelier than any words that the characters make.
import { describe, expect, test } from 'vitest';
import { chineseMentions as said } from '../../unlisted.ts';

const people = (line: string): readonly string[] => said(line).filter((one) => one.includes('person/'));

describe('people in Chinese without a title', () => {
	test.each([
		['is named three times with plain verbs', '沈砚秋没来。沈砚秋病了，沈砚秋的徒弟来了。', '沈砚秋', 3],
		['has a word of the dictionary in the name', '唐山海走了，唐山海不回来，唐山海是好人。', '唐山海', 3],
		['has a compound surname', '上官云帆讲课，上官云帆不爱说话。', '上官云帆', 2],
		['is named in traditional characters', '歐陽映雪畫得好，歐陽映雪不愛說話。', '歐陽映雪', 2],
		['is named once, in characters that only names have', '后来傅思喆不干了。', '傅思喆', 1],
	])('somebody who %s', (_, line, name, times) =>
		expect(people(line).filter((one) => one.startsWith(`${name} → `))).toHaveLength(times),
	);

	test.each([
		['陆茗', '陆茗之前不在。我问陆茗自己怎么想，陆茗共说了三句，陆茗时常来，陆茗走了。'],
		['顾峥', '顾峥把门关了，顾峥从来不晚。顾峥对我好，顾峥又来了。'],
	])('the name of %s ends where what follows it varies', (name, line) =>
		expect(new Set(people(line))).toEqual(new Set([`${name} → person/${name}`])),
	);

	test('two who share a given name stay two', () =>
		expect(new Set(people('欧阳映雪老师画得好，欧阳映雪话少。周映雪老师也在。'))).toEqual(
			new Set(['欧阳映雪 → person/欧阳映雪', '周映雪 → person/周映雪']),
		));

	test.each([
		'马上到了，马上走，马上回来。',
		'高质量的产品，高质量的服务，高质量的发展。',
		'黄金周去旅游，黄金周人多，黄金周贵。',
		'张家港很大，张家港有港口，张家港的人多。',
		'方便面好吃，方便面便宜，方便面方便。',
		'阳光照进来，和阳光说话，跟阳光一起，阳光说。',
		'高中生说难，跟高中生聊，高中生认为不行。',
		'我住康定路，康定路很窄，康定路有树。',
	])('nobody in: %s', (line) => expect(people(line)).toEqual([]));
});
