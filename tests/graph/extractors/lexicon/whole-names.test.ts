// Where a Chinese name of the lexicon stands as a word, and where its characters only happen to: each alone in a list, without
// a guard.
import { describe, expect, test } from 'vitest';
import { found } from '../../talk.ts';

const isFound = (line: string, zh: string): boolean =>
	found(line, { lexicon: [{ id: 'concept/it', zh }], floor: 0 }).includes(`${zh} → concept/it`);

describe('characters that stand across other words', () => {
	test.each([
		['这部国产科幻电影很好看。', '产科'],
		['我们来谈谈具体操作。', '体操'],
		['他站在大厦门口等人。', '厦门'],
		['要远离骚扰电话。', '离骚'],
		['德国首都柏林有个传统。', '都柏林'],
		['论坛里多个人并发帖支持。', '并发'],
		['那是一家大型制药企业。', '药企'],
		['把工作流程自动化。', '工作流'],
		['相对论坛来说很热闹。', '相对论'],
		['他是个软件工程师。', '软件工程'],
	])('%s does not name %s', (line, name) => expect(isFound(line, name)).toBe(false));

	test.each([
		['她是产科的医生。', '产科'],
		['她在练体操。', '体操'],
		['我去过厦门口岸。', '厦门'],
		['离骚是屈原写的。', '离骚'],
		['他住在都柏林。', '都柏林'],
		['并发很难。', '并发'],
		['药企都在这里。', '药企'],
		['用工作流来做。', '工作流'],
		['爱因斯坦提出了相对论。', '相对论'],
		['他们都学过软件工程。', '软件工程'],
		['我们在西湖边吃饭。', '西湖'],
		['大数据分析的案例很多。', '大数据'],
	])('%s names %s', (line, name) => expect(isFound(line, name)).toBe(true));

	test('a name that the talk has elsewhere is likelier where another word overlaps it', () => {
		const lexicon = [{ id: 'person/it', zh: '马云' }] as const;
		const doubtful = '后来马云集了一批人。';
		const counted = (before: readonly string[]): number =>
			found([...before, doubtful], { lexicon, floor: 0 }).filter((one) => one === '马云 → person/it').length -
			before.length;
		expect(counted([])).toBe(0);
		expect(counted(Array.from({ length: 6 }, () => '马云也来了。'))).toBe(1);
	});
});
