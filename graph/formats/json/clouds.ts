// Recognisers that keep their words in lists of alternatives: Amazon Transcribe, Speechmatics, Google, Azure; and ElevenLabs' words.
import { timeFrom, type Utterance } from '../cues/utterance.ts';
import { milliseconds } from '../times.ts';
import { sentencesOf } from './groups.ts';
import { has, type JsonShape } from './shape.ts';
import { claimWhole } from './segments.ts';
import { child, items, numberOf, stringOf, stringWords, writtenOf, type Node } from './tree.ts';

const bestOf = (node: Node | undefined): Node | undefined => items(child(node, 'alternatives'))[0];

/** Amazon: items of alternatives; who speaks stands at each item, or in a list of its own by the time. */
export const amazon: JsonShape = {
	id: 'amazon',
	title: 'Amazon Transcribe JSON',
	tells(root) {
		const item = items(child(child(root, 'results'), 'items'))[0];
		return has(bestOf(item), 'content') ? 'results with items' : undefined;
	},
	utterances(source, root, ledger) {
		const results = child(root, 'results');
		for (const whole of items(child(results, 'transcripts'))) claimWhole(whole, ledger, 'transcript');
		for (const whole of items(child(results, 'audio_segments'))) claimWhole(whole, ledger, 'transcript');
		const words = items(child(results, 'items'));
		const spoken = speakersByTime(child(results, 'speaker_labels'));
		const labels = carried(words, (word) => writtenOf(child(word, 'speaker_label')) ?? spoken.get(timeOf(word) ?? ''));
		return sentencesOf(source, words, {
			word: (word) => child(bestOf(word), 'content'),
			unit: 1000,
			start: ['start_time'],
			end: ['end_time'],
			label: (word) => labels.get(word),
		});
	},
};

function timeOf(node: Node): string | undefined {
	return writtenOf(child(node, 'start_time'));
}

function speakersByTime(labels: Node | undefined): ReadonlyMap<string, string> {
	const spoken = new Map<string, string>();
	for (const segment of items(child(labels, 'segments'))) {
		for (const item of items(child(segment, 'items'))) {
			const speaker = writtenOf(child(item, 'speaker_label') ?? child(segment, 'speaker_label'));
			if (speaker !== undefined) spoken.set(timeOf(item) ?? '', speaker);
		}
	}
	return spoken;
}

/** Punctuation has no speaker of its own: it goes with the word before. */
function carried(words: readonly Node[], labelAt: (word: Node) => string | undefined): ReadonlyMap<Node, string> {
	const labels = new Map<Node, string>();
	let last: string | undefined;
	for (const word of words) {
		last = labelAt(word) ?? last;
		if (last !== undefined) labels.set(word, last);
	}
	return labels;
}

/** Speechmatics: results, each a word or a mark with its alternatives, the speaker in the first of them. */
export const speechmatics: JsonShape = {
	id: 'speechmatics',
	title: 'Speechmatics JSON',
	tells(root) {
		const first = items(child(root, 'results'))[0];
		return has(first, 'type') && has(bestOf(first), 'content') ? 'results with alternatives' : undefined;
	},
	utterances(source, root) {
		const words = items(child(root, 'results'));
		const labels = carried(words, (word) => stringOf(child(bestOf(word), 'speaker')));
		return sentencesOf(source, words, {
			word: (word) => child(bestOf(word), 'content'),
			unit: 1000,
			start: ['start_time'],
			end: ['end_time'],
			label: (word) => labels.get(word),
		});
	},
};

/** Google: results with transcripts; with speakers, the last result has all the words again, each with a speaker's number. */
export const google: JsonShape = {
	id: 'google',
	title: 'Google Speech-to-Text JSON',
	tells(root) {
		const best = bestOf(items(child(root, 'results'))[0]);
		return has(best, 'transcript') || items(child(best, 'words')).some((word) => has(word, 'word'))
			? 'results with alternatives'
			: undefined;
	},
	utterances(source, root, ledger) {
		const results = items(child(root, 'results')).flatMap((result) => bestOf(result) ?? []);
		const speaker = (word: Node): string | undefined => {
			const tag = writtenOf(child(word, 'speakerLabel', 'speakerTag', 'speaker_tag', 'speaker_label'));
			return tag === undefined || tag === '' || tag === '0' ? undefined : tag;
		};
		const tagged = results.filter((result) =>
			items(child(result, 'words')).some((word) => speaker(word) !== undefined),
		);
		const last = new Set(tagged.length < results.length ? tagged.slice(-1) : tagged);
		if (last.size === 0) return results.flatMap((result) => whole(source, result));
		for (const result of results) {
			claimWhole(result, ledger, 'transcript');
			if (!last.has(result)) for (const word of items(child(result, 'words'))) claimWhole(word, ledger, 'word');
		}
		const shape = { word: (word: Node) => child(word, 'word'), unit: 1000, label: speaker } as const;
		return sentencesOf(
			source,
			[...last].flatMap((result) => items(child(result, 'words'))),
			{
				...shape,
				start: ['startTime', 'startOffset', 'start_time'],
				end: ['endTime', 'endOffset', 'end_time'],
			},
		);
	},
};

function whole(source: string, result: Node): readonly Utterance[] {
	const text = child(result, 'transcript');
	if (text?.type !== 'string') return [];
	const first = items(child(result, 'words'))[0];
	const start = numberOf(child(first, 'startTime', 'startOffset', 'start_time'));
	const time = timeFrom(start === undefined ? undefined : start * 1000);
	return [{ lines: [stringWords(source, text)], last: true, ...(time === undefined ? {} : { time }) }];
}

/** Azure: phrases, the likeliest reading first; offsets in ticks of 100 ns. */
export const azure: JsonShape = {
	id: 'azure',
	title: 'Azure Speech JSON',
	tells(root) {
		return has(items(child(items(child(root, 'recognizedPhrases'))[0], 'nBest'))[0], 'display')
			? 'recognizedPhrases with nBest'
			: undefined;
	},
	utterances(source, root, ledger) {
		for (const whole of items(child(root, 'combinedRecognizedPhrases')))
			claimWhole(whole, ledger, 'display', 'lexical', 'itn', 'maskedITN');
		return items(child(root, 'recognizedPhrases')).flatMap((phrase) => {
			const [best, ...others] = items(child(phrase, 'nBest'));
			const text = child(best, 'display');
			if (best === undefined || text?.type !== 'string') return [];
			claimWhole(best, ledger, 'lexical', 'itn', 'maskedITN');
			for (const other of others) claimWhole(other, ledger, 'display', 'lexical', 'itn', 'maskedITN');
			const speaker = writtenOf(child(phrase, 'speaker'));
			const start = numberOf(child(phrase, 'offsetInTicks'));
			const length = numberOf(child(phrase, 'durationInTicks'));
			const time = timeFrom(
				start === undefined ? undefined : start / 10_000,
				start === undefined || length === undefined ? undefined : (start + length) / 10_000,
			);
			return [
				{
					lines: [stringWords(source, text)],
					...(speaker === undefined ? {} : { label: speaker }),
					...(time === undefined ? {} : { time }),
				},
			];
		});
	},
};

/** ElevenLabs: words and the spaces between them, each with a speaker's id, in seconds. */
export const elevenlabs: JsonShape = {
	id: 'elevenlabs',
	title: 'ElevenLabs Scribe JSON',
	tells(root) {
		const word = items(child(root, 'words'))[0];
		return has(word, 'text', 'type') && (has(word, 'speaker_id') || has(root, 'language_probability'))
			? 'words with their types'
			: undefined;
	},
	utterances(source, root, ledger) {
		claimWhole(root, ledger, 'text');
		const words = items(child(root, 'words')).filter((word) => stringOf(child(word, 'type')) !== 'audio_event');
		const labels = carried(words, (word) => writtenOf(child(word, 'speaker_id')));
		return sentencesOf(
			source,
			words.filter((word) => stringOf(child(word, 'type')) !== 'spacing'),
			{
				word: (word) => child(word, 'text'),
				unit: 1000,
				start: ['start'],
				end: ['end'],
				label: (word) => labels.get(word),
			},
		);
	},
};

/** Alibaba and FunASR: sentences in milliseconds with a speaker's number. */
const sentenceLists = (root: Node): readonly Node[] => {
	const direct = items(child(root, 'sentence_info'));
	return direct.length > 0
		? direct
		: items(child(root, 'transcripts')).flatMap((each) => items(child(each, 'sentences')));
};

export const paraformer: JsonShape = {
	id: 'paraformer',
	title: 'Paraformer JSON',
	tells(root) {
		const first = sentenceLists(root)[0];
		return has(first, 'text') && (has(first, 'begin_time') || has(first, 'spk') || has(first, 'timestamp'))
			? 'sentences with begin_time'
			: undefined;
	},
	utterances(source, root, ledger) {
		claimWhole(root, ledger, 'text');
		for (const each of items(child(root, 'transcripts'))) claimWhole(each, ledger, 'text');
		return sentenceLists(root).flatMap((sentence) => {
			const text = child(sentence, 'text');
			if (text?.type !== 'string') return [];
			const speaker = writtenOf(child(sentence, 'speaker_id', 'spk'));
			const clock = (...keys: readonly string[]): number | undefined => {
				const value = child(sentence, ...keys);
				return numberOf(value) ?? milliseconds(stringOf(value) ?? '');
			};
			const time = timeFrom(clock('begin_time', 'start'), clock('end_time', 'end'));
			return [
				{
					lines: [stringWords(source, text)],
					...(speaker === undefined ? {} : { label: speaker }),
					...(time === undefined ? {} : { time }),
				},
			];
		});
	},
};
