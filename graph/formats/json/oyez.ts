// Oral arguments as Oyez gives them: sections of turns, each with a speaker and its words in timed blocks.
import type { Utterance } from '../cues/utterance.ts';
import { has, type JsonShape } from './shape.ts';
import { claimValue, utterancesOf } from './segments.ts';
import { child, items, stringOf, type Node } from './tree.ts';

/** Times in seconds. A turn may have no speaker: nobody knew who it was. */
export const oyez: JsonShape = {
	id: 'oyez',
	title: 'Oyez JSON',
	tells(root) {
		const turn = items(sectionsOf(root)).flatMap((section) => items(child(section, 'turns')))[0];
		return has(turn, 'text_blocks') ? 'sections of turns with text blocks' : undefined;
	},
	utterances(source, root, ledger) {
		const turns = items(sectionsOf(root)).flatMap((section) => items(child(section, 'turns')));
		return turns.flatMap((turn): readonly Utterance[] => {
			const name = child(child(turn, 'speaker'), 'name');
			const label = stringOf(name)?.trim() ?? '';
			if (name !== undefined) claimValue(name, ledger, 'label');
			const blocks = utterancesOf(
				source,
				items(child(turn, 'text_blocks')),
				{ text: ['text'], start: ['start'], end: ['stop', 'end'], unit: 1000 },
				ledger,
			);
			return blocks.map((block, at) => ({
				...block,
				...(label === '' ? (at === 0 ? { change: true as const } : {}) : { label }),
			}));
		});
	},
};

function sectionsOf(root: Node): Node | undefined {
	return child(child(root, 'transcript'), 'sections') ?? child(root, 'sections');
}
