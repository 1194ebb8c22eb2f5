// What the author of a note marked as a link is a name, whatever its letters.
import { describe, expect, test } from 'vitest';
import { extract } from '../../extracting.ts';

function entities(lines: readonly string[]): readonly string[] {
	const text = lines.map((line, at) => `**[[${at % 2 === 0 ? 'Ida Holm' : 'Tomas Vries'}]]**: ${line}`).join('\n\n');
	const { knowledge } = extract({ name: 'talk.md', text: `${text}\n`, sha256: '0' }, { id: 'talk' });
	return [...new Set(knowledge.mentions.map(({ surface, entity }) => `${surface} → ${entity}`))];
}

describe('a link', () => {
	test.each([
		['in small letters', 'Where is the [[brine rake]]?', 'brine rake → concept/brine-rake'],
		['of a firm', 'From [[Brand & Sons]], I think.', 'Brand & Sons → organization/brand-sons'],
		['under another word', 'With [[people/Lotte Brand|Lotte]], I think.', 'Lotte → person/lotte-brand'],
		['to a speaker', 'With [[Tomas Vries|him]], I think.', 'him → person/tomas-vries'],
		['of a Chinese term', '[[盐耙]]放在哪里？', '盐耙 → concept/盐耙'],
		['of a Chinese person', '[[罗青]]也在。', '罗青 → person/罗青'],
		['of what a list holds', 'At [[OpenAI]], I think.', 'OpenAI → organization/openai'],
	])('%s', (_, line, found) => expect(entities([line, 'Yes.', 'Then?', 'Then home.'])).toContain(found));

	test('names the same thing where it stands again', () =>
		expect(
			entities(['Where is the [[brine rake]]?', 'The brine rake is here.', 'And the brine rakes?', 'No.']),
		).toEqual(['brine rake → concept/brine-rake']));
});
