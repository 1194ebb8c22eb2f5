// What services for speech recognition give: Deepgram, AssemblyAI, Rev.
import type { Utterance } from '../cues/utterance.ts';
import type { Ledger } from '../ledger.ts';
import { sentencesOf } from './groups.ts';
import { has, type JsonShape } from './shape.ts';
import { claimWhole, utterancesOf } from './segments.ts';
import { child, items, numberOf, stringOf, writtenOf, type Node } from './tree.ts';

/** Utterances are best, then paragraphs, then words; several channels number their speakers each for itself. */
export const deepgram: JsonShape = {
	id: 'deepgram',
	title: 'Deepgram JSON',
	tells(root) {
		return has(child(root, 'results'), 'channels') || items(child(child(root, 'results'), 'utterances')).length > 0
			? 'results with channels or utterances'
			: undefined;
	},
	utterances(source, root, ledger) {
		const results = child(root, 'results');
		const channels = items(child(results, 'channels'));
		for (const channel of channels)
			for (const alternative of items(child(channel, 'alternatives'))) claimWhole(alternative, ledger, 'transcript');
		const given = items(child(results, 'utterances'));
		const named = (speaker: string, segment: Node): string => {
			const channel = numberOf(child(segment, 'channel'));
			return channels.length > 1 && channel !== undefined ? `Channel ${channel} Speaker ${speaker}` : speaker;
		};
		if (given.length > 0)
			return utterancesOf(
				source,
				given,
				{ text: ['transcript'], speaker: ['speaker'], start: ['start'], end: ['end'], unit: 1000, named },
				ledger,
			);
		return channels.flatMap((channel, at) =>
			fromAlternative(
				source,
				items(child(channel, 'alternatives'))[0],
				channels.length > 1 ? `Channel ${at} ` : '',
				ledger,
			),
		);
	},
};

function fromAlternative(
	source: string,
	alternative: Node | undefined,
	channel: string,
	ledger: Ledger,
): readonly Utterance[] {
	const paragraphs = items(child(child(alternative, 'paragraphs'), 'paragraphs'));
	const called = (node: Node | undefined): string | undefined => {
		const speaker = child(node, 'speaker');
		return speaker === undefined
			? channel === ''
				? undefined
				: channel.trim()
			: channel === ''
				? writtenOf(speaker)
				: `${channel}Speaker ${writtenOf(speaker) ?? ''}`;
	};
	if (paragraphs.length > 0) {
		return paragraphs.flatMap((paragraph) => {
			const label = called(paragraph);
			const sentences = utterancesOf(
				source,
				items(child(paragraph, 'sentences')),
				{ text: ['text'], start: ['start'], end: ['end'], unit: 1000 },
				ledger,
			);
			return sentences.map((each, at) => ({
				...each,
				...(label === undefined ? {} : { label }),
				...(at === sentences.length - 1 ? { last: true as const } : {}),
			}));
		});
	}
	return sentencesOf(source, items(child(alternative, 'words')), {
		word: (word) => child(word, 'punctuated_word', 'word'),
		start: ['start'],
		end: ['end'],
		unit: 1000,
		label: called,
	});
}

/** Times in milliseconds; `utterances` is null without speaker labels, and then the words are put to sentences. */
export const assemblyai: JsonShape = {
	id: 'assemblyai',
	title: 'AssemblyAI JSON',
	tells(root) {
		const word = items(child(root, 'words'))[0];
		return has(root, 'utterances') && has(items(child(root, 'utterances'))[0], 'text')
			? 'utterances with speakers'
			: has(root, 'text') && has(word, 'text')
				? 'text with words in milliseconds'
				: undefined;
	},
	utterances(source, root, ledger) {
		claimWhole(root, ledger, 'text');
		const given = items(child(root, 'utterances'));
		if (given.length > 0)
			return utterancesOf(
				source,
				given,
				{ text: ['text'], speaker: ['speaker'], start: ['start'], end: ['end'], unit: 1 },
				ledger,
			);
		return sentencesOf(source, items(child(root, 'words')), {
			word: (word) => child(word, 'text'),
			start: ['start'],
			end: ['end'],
			unit: 1,
			label: (word) => stringOf(child(word, 'speaker')),
		});
	},
};

/** Rev: monologues of elements, one a word or a mark of punctuation. */
export const rev: JsonShape = {
	id: 'rev',
	title: 'Rev JSON',
	tells(root) {
		return has(items(child(root, 'monologues'))[0], 'elements') ? 'monologues with elements' : undefined;
	},
	utterances(source, root) {
		const names = new Map(
			items(child(root, 'speakers')).map((speaker) => [
				writtenOf(child(speaker, 'id')) ?? '',
				stringOf(child(speaker, 'name')),
			]),
		);
		return items(child(root, 'monologues')).flatMap((monologue) => {
			const speaker = child(monologue, 'speaker');
			const label =
				stringOf(child(monologue, 'speaker_name')) ??
				(speaker === undefined ? undefined : (names.get(writtenOf(speaker) ?? '') ?? writtenOf(speaker)));
			const elements = items(child(monologue, 'elements')).filter(
				(each) => (stringOf(child(each, 'value')) ?? '').trim() !== '',
			);
			return sentencesOf(source, elements, {
				word: (element) => child(element, 'value'),
				start: ['ts', 'timestamp'],
				end: ['end_ts', 'end_timestamp'],
				unit: 1000,
				label: () => label,
			});
		});
	},
};
