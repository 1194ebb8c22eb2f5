import { describe, expect, test } from 'vitest';
import { extract } from '../../extracting.ts';

/** Who speaks, by label, in an exchange of `label` with Lin Daqing. */
function speakersOf(label: string, { head = '', guest = '林大清' } = {}) {
	const text = `${head}${label}：茶从哪里来？\n\n${guest}：从云南来。\n\n${label}：什么时候？\n\n${guest}：很早以前。\n`;
	const { knowledge } = extract({ name: 'tea.md', text, sha256: '' }, { id: 'tea' });
	return new Map(knowledge.turns.map(({ speakerLabel, speaker }) => [speakerLabel, speaker]));
}

describe('a paper that asks is no person', () => {
	test.each(['36氪', '云山周刊', '海岸新闻', '北桥财经', '《明镜》', 'Harbour Weekly', 'The Paper', 'WSJ'])(
		'%s asks, and nobody is drawn',
		(label) => {
			const speakers = speakersOf(label);
			expect([...speakers.keys()]).toEqual([label, '林大清']);
			expect(speakers.get(label)).toBeUndefined();
			expect(speakers.get('林大清')).toMatch(/^person\//);
		},
	);
	test.each([
		['云上商业', '作者：云上商业\n\n'],
		['山中对谈', '公众号：山中对谈\n\n'],
		['Salt Roads', 'Podcast: Salt Roads\n\n'],
		['采茶人', '来源：采茶人\n\n'],
	])('%s is what the front matter calls whoever put it out', (label, head) =>
		expect(speakersOf(label, { head }).get(label)).toBeUndefined(),
	);
	test('an author who has a name of a person is one', () => {
		expect(speakersOf('Ellen Marsh', { head: 'Author: Ellen Marsh\n\n' }).get('Ellen Marsh')).toBe(
			'person/ellen-marsh',
		);
	});
	test.each(['Emily Press', '王小台', 'Ford'])('%s is a person, whatever the last word', (label) =>
		expect(speakersOf(label).get(label)).toMatch(/^person\//),
	);
});
