// Minutes of parliaments and councils: dozens speak, one far more often than all others, each by surname, office and given name.
import { describe, expect, test } from 'vitest';
import { parse } from '#graph/formats/index.ts';
import { nameIn } from '#graph/speakers/speakers.ts';

/** Members who each ask five times, and the minister who answers every time. */
function minutes(members: readonly string[], minister: string): string {
	const asked = members.flatMap((member) =>
		Array.from(
			{ length: 5 },
			(_, at) => `${member}：這是第${at + 1}個問題嗎？\n${minister}：這是第${at + 1}個答覆。\n`,
		),
	);
	return `會議紀錄\n時\u3000間：中華民國九十年三月四日\n主席：現在開會。\n${asked.join('')}主席：散會。\n`;
}

const members = ['許委員青岩', '羅委員小慧', '歐陽委員沐', '梁署長問渠', '沈副處長遠'];

describe('minutes of a sitting', () => {
	test.each(members)('%s is heard, however seldom beside the one who answers', (member) => {
		const others = Array.from({ length: 24 }, (_, at) => `何委員${String.fromCodePoint(0x4e00 + 37 * at)}山`);
		const text = minutes(others, '高部長秋').replace('主席：散會', `${member}：我有意見。\n高部長秋：好。\n主席：散會`);
		const turns = parse({ name: 'minutes.txt', text, sha256: '' }).turns;
		expect(turns.filter(({ speakerLabel }) => speakerLabel === member).map(({ text: said }) => said)).toEqual([
			'我有意見。',
		]);
	});

	test('whoever has no office in the name, and speaks five times, is no slip either', () => {
		const asked = '林：為什麼？\n海：因為水。\n'.repeat(120);
		const text = `${asked}${'阿岩：我也要問。\n海：好。\n'.repeat(5)}`;
		const turns = parse({ name: 'talk.txt', text, sha256: '' }).turns;
		expect(turns.filter(({ speakerLabel }) => speakerLabel === '阿岩')).toHaveLength(5);
	});

	test.each(['許委員青岩等二十人提案條文', '程序委員會意見', '提案人', '連署人', '決議', '李委員秋等3人提案'])(
		'nobody is called %s',
		(heading) => {
			const text = minutes(members, '高部長秋')
				.replaceAll('主席：散會', `${heading}：照案通過。\n`.repeat(4) + '主席：散會')
				.repeat(4);
			const labels = new Set(parse({ name: 'minutes.txt', text, sha256: '' }).turns.map((turn) => turn.speakerLabel));
			expect(labels.has(heading)).toBe(false);
			expect(labels.has('高部長秋')).toBe(true);
		},
	);
});

describe('an office within a name', () => {
	test.each([
		['許委員青岩', '許青岩'],
		['高部長秋', '高秋'],
		['歐陽副秘書長沐', '歐陽沐'],
		['沈主任委員為山', '沈為山'],
		['何处长远', '何远'],
		['高委員金素梅', '高金素梅'],
	])('%s is %s', (label, name) => expect(nameIn(label)).toBe(name));

	test.each(['林部長表示', '林教授說', '許委員', '提案委員青岩', '林老師可以'])('%s is no such name', (label) =>
		expect(nameIn(label)).not.toBe(label.replace(/部長|教授|委員|老師/u, '')),
	);
});
