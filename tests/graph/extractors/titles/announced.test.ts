// Titles that no marks set off: the words around say that something is read, watched or listened to.
import { describe, expect, test } from 'vitest';
import { extract } from '../../../extracting.ts';

/** What is found, however unsure it is: `words → thing`. */
function proposed(line: string): readonly string[] {
	const text = `Mara Lindqvist: ${line}\n\nTobias Okafor: I see.\n`;
	const { knowledge } = extract({ name: 'talk.txt', text, sha256: '0' }, { id: 'talk', lexicon: [], floor: 0 });
	return knowledge.mentions.map(({ surface, entity }) => `${surface} → ${entity}`);
}

describe('a title without marks', () => {
	test.each([
		['with small words and a pronoun, after its kind', 'We grew up on the drama Walk by Me and cried.', 'Walk by Me'],
		[
			'after its kind and a comma',
			'His best known movie of all, When Larry Left Alice, came later.',
			'When Larry Left Alice',
		],
		['after a verb of reading', 'I read Made to Weather when I was nine.', 'Made to Weather'],
		['after a part of it', 'This episode of How I Garden is for beginners.', 'How I Garden'],
		['before its kind', 'Say hello to the Why We Garden podcast then.', 'Why We Garden'],
		['after called', 'There was a paper called Salt Is All You Need from her lab.', 'Salt Is All You Need'],
		['before what is said of it', 'One of them is Sing to Me, which is based on a novella.', 'Sing to Me'],
		['after whoever wrote it', 'I read Torvald Imre’s How Orchards Grow last week.', 'How Orchards Grow'],
		[
			'over and, after an article',
			'Her book The Shape and Colour of Sea Walls is good.',
			'The Shape and Colour of Sea Walls',
		],
		['with a gerund before a name', 'You know it, it is called Being Halvard now.', 'Being Halvard'],
	])('goes on over small words: %s', (_, line, title) =>
		expect(proposed(line)).toContainEqual(expect.stringMatching(`^${title} → work/`)),
	);

	test.each([
		['whoever plays in it', 'I watched Larkspur with Helen Mirren in London.', 'Larkspur with'],
		['whoever wrote it', 'I read Larkspur by Yuval Brekke on the plane.', 'Larkspur by'],
		['who saw it', 'Have you seen the film Larkspur I told you about?', 'Larkspur I'],
		['a second one', 'I watched Larkspur and Vellumite last night.', 'Larkspur and'],
	])('ends before %s', (_, line, start) =>
		expect(proposed(line)).not.toContainEqual(expect.stringMatching(`^${start}`)),
	);

	test('is the same in other places, where it has its capitals', () =>
		expect(
			proposed('The show Walk by Me ended. Who liked Walk by Me? She would walk by me.').filter((one) =>
				/work/.test(one),
			),
		).toEqual(Array(2).fill('Walk by Me → work/walk-by-me')));
	test('is none where nobody reads it', () =>
		expect(proposed('Then he drove Back to Them in a hurry.')).not.toContainEqual(
			expect.stringMatching(/^Back to Them/),
		));
});
