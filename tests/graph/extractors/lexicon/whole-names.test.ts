// Where a name of the lexicon stands as a word, and where its characters or letters only happen to: lists ship, and lines are
// as people say them.
import { describe, expect, test } from 'vitest';
import { found } from '../../talk.ts';

const identities = (line: string): string => found(line).join('; ');

describe('characters that stand across other words', () => {
	test.each([
		['这部国产科幻电影很好看。', 'concept/obstetrics'],
		['我们来谈谈具体操作。', 'concept/gymnastics'],
		['他站在大厦门口等人。', 'place/xiamen'],
		['要远离骚扰电话。', 'work/li-sao'],
		['德国首都柏林有个传统。', 'place/dublin'],
		['论坛里多个人并发帖支持。', 'concept/concurrency'],
		['那是一家大型制药企业。', 'concept/pharmaceutical-company'],
		['把工作流程自动化。', 'concept/workflow'],
		['相对论坛来说很热闹。', 'concept/theory-of-relativity'],
		['他是个软件工程师。', 'concept/software-engineering'],
	])('%s names no %s', (line, entity) => expect(identities(line)).not.toContain(entity));

	test.each([
		['她是产科的医生。', 'concept/obstetrics'],
		['体操运动员在练体操。', 'concept/gymnastics'],
		['我去过厦门口岸。', 'place/xiamen'],
		['离骚是屈原写的。', 'work/li-sao'],
		['他住在都柏林。', 'place/dublin'],
		['我们在西湖边吃饭。', 'place/west-lake'],
		['大数据分析的案例很多。', 'concept/big-data'],
		['用工作流来做。', 'concept/workflow'],
		['爱因斯坦提出了相对论。', 'concept/theory-of-relativity'],
		['软件工程师都学过软件工程。', 'concept/software-engineering'],
	])('%s names %s', (line, entity) => expect(identities(line)).toContain(entity));

	test('a name that the talk has elsewhere is likelier where another word overlaps it', () => {
		const doubtful = '后来马云集了一批人。';
		const counted = (before: readonly string[]): number =>
			found([...before, doubtful]).filter((one) => one.includes('person/jack-ma')).length - before.length;
		expect(counted([])).toBe(0);
		expect(counted(Array.from({ length: 6 }, () => '马云也来了。'))).toBe(1);
	});
});

describe('names made of everyday words', () => {
	test.each([
		['You have to tell the signal and the noise apart.', 'work/the-signal-and-the-noise'],
		['It was a great leap forward for us.', 'event/great-leap-forward'],
		['First you import AI into the shop.', 'work/import-ai'],
	])('%s names no %s', (line, entity) => expect(identities(line)).not.toContain(entity));

	test.each([
		['I read The Signal and the Noise last year.', 'work/the-signal-and-the-noise'],
		['That was the Great Leap Forward.', 'event/great-leap-forward'],
		['They study at massachusetts institute of technology.', 'organization/massachusetts-institute-of-technology'],
	])('%s names %s', (line, entity) => expect(identities(line)).toContain(entity));
});

test('a word that decides is asked for its capital, where it is everyday without', () => {
	const lexicon = [{ id: 'work/orient', en: 'Orient', only: [{ names: ['Orient'], near: ['Said'] }] }] as const;
	expect(found('We read Orient by Edward Said.', { lexicon })).toContain('Orient → work/orient');
	expect(found('We read Orient, as I said.', { lexicon })).not.toContain('Orient → work/orient');
});
