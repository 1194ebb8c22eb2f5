// One person is one speaker, whatever the labels call them; and whoever asks for a paper or by part is no person.
import { describe, expect, test } from 'vitest';
import { extract } from '../../extracting.ts';

/** The names of those who speak, and how many turns each has. */
function heard(text: string, name = 'talk.md') {
	const { knowledge } = extract({ name, text, sha256: '' }, { id: 'talk', lexicon: [] });
	const names = new Map(knowledge.entities.map(({ id, labels }) => [id, Object.values(labels)[0] ?? id]));
	const counts: { [who: string]: number } = {};
	for (const { speaker, speakerLabel = '' } of knowledge.turns) {
		const who = speaker === undefined ? `(${speakerLabel})` : (names.get(speaker) ?? '');
		counts[who] = (counts[who] ?? 0) + 1;
	}
	return counts;
}

const asked = ['Where from?', 'And after that?'];
const answered = ['From the hills, on foot.', 'I mended clocks in town.'];

function talk(one: string, two: string, between = ': '): string {
	return asked.map((words, at) => `${one}${between}${words}\n\n${two}${between}${answered[at] ?? ''}\n\n`).join('');
}

describe('one person', () => {
	test.each([
		['Marian Oakhurst', 'Piers Danby', 'MO', 'PD'],
		['Astrid Galway', 'Alvin Lornford', 'AG', 'AL'],
		['Juan Ortega', 'Rosa Iturbe', 'JO', 'RI'],
		['Della Marchbank', 'Otis Farrow', 'Della', 'Otis'],
		['Edith Pollard', 'Samuel Greer', 'Pollard', 'Greer'],
		['Edith Pollard', 'Samuel Greer', 'Mrs. Pollard', 'Mr. Greer'],
	])('%s and %s are %s and %s afterwards', (one, two, first, second) => {
		expect(heard(talk(one, two) + talk(first, second))).toEqual({ [one]: 4, [two]: 4 });
	});
	test.each([
		['受访者：程砚山　前钟表厂厂长（程）\n\n记者：罗小慧（罗）', '罗', '程', '罗小慧', '程砚山'],
		['主讲：韩松岭　对谈：贺知秋', '韩', '贺', '韩松岭', '贺知秋'],
		['（问：本刊记者沈墨白　答：灯塔看守高秉义）', '问', '答', '沈墨白', '高秉义'],
		['**M：Mandy Hale**\n**K：Ken Oates**', 'M', 'K', 'Mandy Hale', 'Ken Oates'],
		['M = Mandy Hale; K = Ken Oates', 'M', 'K', 'Mandy Hale', 'Ken Oates'],
		['Interviewer: Mandy Hale (MH)\nNarrator: Ken Oates (KO)', 'MH', 'KO', 'Mandy Hale', 'Ken Oates'],
	])('a legend says it: %s', (legend, one, two, first, second) => {
		expect(heard(`# 钟\n\n${legend}\n\n${talk(one, two, '：')}`)).toEqual({ [first]: 2, [second]: 2 });
	});
	test.each([
		'host_names: ["Ann Sorley"]\nguest: Tobias Wren',
		'hosts:\n  - Ann Sorley\nguests:\n  - Tobias Wren',
		'interviewer: Ann Sorley\ninterviewee: Tobias Wren',
	])('front matter says it and is no label: %s', (yaml) => {
		expect(heard(`---\ntitle: Clocks\n${yaml}\nspeaker_profiles: []\n---\n\n${talk('AS', 'TW')}`)).toEqual({
			'Ann Sorley': 2,
			'Tobias Wren': 2,
		});
	});
	test.each([
		['Who is this?', 'This is Hallam, calling from the harbour.', 'Hallam'],
		["You're on the air. Who's calling?", "It's Rosalind here, good morning.", 'Rosalind'],
		['请问您怎么称呼？', '我叫林知远，住在码头。', '林知远'],
	])('“%s” “%s” is %s', (question, answer, name) => {
		const text = `Speaker 1: ${question}\nSpeaker 2: ${answer}\nSpeaker 1: Go on.\nSpeaker 2: Two seals.\n`;
		expect(heard(text)).toEqual({ '(Speaker 1)': 2, [name]: 2 });
	});
});

describe('no person', () => {
	test.each([
		'晨溪周刊',
		'晨光书店',
		'潮声日报',
		'周刊记者',
		'特约编辑',
		'看江河',
		'理想国',
		'本刊记者',
		'云山文化',
		'灯塔传媒',
		'现场观众',
		'读者',
		'江岸书院',
		'南岸工作室',
		'晚报记者',
		'Harbour Weekly',
		'Interviewer',
		'Host',
		'Me',
		'Speaker 1',
		'SUBJECT',
		'The Court',
	])('%s asks', (label) => {
		const asking = ['从哪里来？', '后来呢？'].map((words) => `${label}：${words}\n\n程砚山：从山里来。\n\n`).join('');
		expect(heard(asking)).toEqual({ [`(${label})`]: 2, 程砚山: 2 });
	});
});

test.each([
	['#### 对谈 | 程砚山 x 罗小慧', ['程砚山', '罗小慧']],
	['嘉宾：李和平', ['李和平']],
	['Guests: Ann Lee and Bo Wu', ['Ann Lee', 'Bo Wu']],
])('%s names each', (head, names) => {
	const [one = '', two = '林岚'] = names;
	expect(heard(`# 钟\n\n${head}\n\n${talk(two, one)}`)).toEqual({ [two]: 2, [one]: 2 });
});

describe('initials', () => {
	test.each([
		['KB', 'Ines Calloway'],
		['J.W.', 'Ines Calloway'],
		['MGT', 'IVES'],
	])('%s alone are nobody’s name', (initials, other) => {
		expect(heard(talk(initials, other))).toEqual({ [`(${initials})`]: 2, [other]: 2 });
	});
	test.each([
		['TOM', 'Ines Calloway'],
		['IDA', 'IVES'],
		['BEN', 'KATE'],
	])('%s is a name', (name, other) => {
		expect(heard(talk(name, other))).toEqual({ [name]: 2, [other]: 2 });
	});
});

describe('several at once', () => {
	test.each([
		['林岚', '石磊', '林岚、石磊'],
		['林岚', '石磊', '林岚和石磊'],
		['岚', '磊', '岚/磊'],
		['Ann', 'Bo', 'Ann and Bo'],
		['Ann Sorley', 'Tobias Wren', 'Ann Sorley & Tobias Wren'],
	])('%s and %s speak as “%s”, who is no third person', (one, two, both) => {
		expect(heard(`${talk(one, two)}${both}: Goodbye.\n\n${talk(one, two)}`)).toEqual({
			[one.length === 1 ? `(${one})` : one]: 4,
			[two.length === 1 ? `(${two})` : two]: 4,
			[`(${both})`]: 1,
		});
	});
	test('a name with 和 in it is a person’s', () => {
		expect(heard(talk('李和平', '石磊'))).toEqual({ 李和平: 2, 石磊: 2 });
	});
});
