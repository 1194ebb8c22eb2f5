// The JSON shapes by name. Each says how it is told from the others and where its words stand.
import type { Ledger } from '../ledger.ts';
import type { Utterance } from '../cues/utterance.ts';
import { sentencesOf } from './groups.ts';
import { claimWhole, utterancesOf, type Shape } from './segments.ts';
import { child, items, numberOf, stringOf, type Node } from './tree.ts';

export type Reader = {
	readonly id: string;
	readonly title: string;
	/** Keys that tell it, as words for the report; undefined where it is another's. */
	tells(root: Node): string | undefined;
	utterances(source: string, root: Node, ledger: Ledger): readonly Utterance[];
};

const has = (node: Node | undefined, ...keys: readonly string[]): boolean =>
	keys.every((key) => child(node, key) !== undefined);

const whisperShape: Shape = { text: ['text'], speaker: ['speaker'], start: ['start'], end: ['end'], unit: 1000 };

/** OpenAI Whisper, faster-whisper, whisperX: seconds; whisperX adds `speaker`. Numerals may lack their times. */
const whisper: Reader = {
	id: 'whisper',
	title: 'Whisper JSON',
	tells(root) {
		const first = items(child(root, 'segments'))[0];
		return has(first, 'text') && (has(first, 'start') || has(root, 'word_segments') || has(first, 'words'))
			? 'segments with text, start and end'
			: undefined;
	},
	utterances(source, root, ledger) {
		claimWhole(root, ledger, 'text');
		return utterancesOf(source, items(child(root, 'segments')), whisperShape, ledger);
	},
};

const whisperCpp: Reader = {
	id: 'whisper-cpp',
	title: 'whisper.cpp JSON',
	tells(root) {
		const first = items(child(root, 'transcription'))[0];
		return has(first, 'text') && (has(first, 'offsets') || has(first, 'timestamps'))
			? 'transcription with offsets'
			: undefined;
	},
	utterances(source, root, ledger) {
		const segments = items(child(root, 'transcription'));
		const all = utterancesOf(source, segments, { text: ['text'], speaker: ['speaker'], unit: 1 }, ledger);
		let change = false;
		return all.map((utterance, at) => {
			const offsets = child(segments[at], 'offsets');
			const [start, end] = [numberOf(child(offsets, 'from')), numberOf(child(offsets, 'to'))];
			const turned = change;
			// "[SPEAKER_TURN]" stands at the end of what the first of two said.
			change = utterance.lines.some(({ text }) => text.includes('[SPEAKER_TURN]'));
			return {
				...utterance,
				...(turned ? { change: true as const } : {}),
				...(start === undefined ? {} : { time: end === undefined || end < start ? { start } : { start, end } }),
			};
		});
	},
};

/** Utterances are best, then paragraphs, then words; several channels number their speakers each for itself. */
const deepgram: Reader = {
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
				? String(speaker.value)
				: `${channel}Speaker ${speaker.value}`;
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
		text: ['punctuated_word', 'word'],
		start: ['start'],
		end: ['end'],
		unit: 1000,
		label: called,
	});
}

/** Times in milliseconds; `utterances` is null without speaker labels, and then the words are put to sentences. */
const assemblyai: Reader = {
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
			text: ['text'],
			start: ['start'],
			end: ['end'],
			unit: 1,
			label: (word) => stringOf(child(word, 'speaker')),
		});
	},
};

/** Seconds; a segment may be a single word. */
const podcast: Reader = {
	id: 'podcast-json',
	title: 'Podcasting 2.0 JSON',
	tells(root) {
		return has(items(child(root, 'segments'))[0], 'body') ? 'segments with body and startTime' : undefined;
	},
	utterances(source, root, ledger) {
		return utterancesOf(
			source,
			items(child(root, 'segments')),
			{ text: ['body'], speaker: ['speaker'], start: ['startTime'], end: ['endTime'], unit: 1000 },
			ledger,
		);
	},
};

/** Rev: monologues of elements, one a word or a mark of punctuation. */
const rev: Reader = {
	id: 'rev',
	title: 'Rev JSON',
	tells(root) {
		return has(items(child(root, 'monologues'))[0], 'elements') ? 'monologues with elements' : undefined;
	},
	utterances(source, root) {
		const names = new Map(
			items(child(root, 'speakers')).map((speaker) => [
				String(child(speaker, 'id')?.value),
				stringOf(child(speaker, 'name')),
			]),
		);
		return items(child(root, 'monologues')).flatMap((monologue) => {
			const speaker = child(monologue, 'speaker');
			const label =
				stringOf(child(monologue, 'speaker_name')) ??
				(speaker === undefined ? undefined : (names.get(String(speaker.value)) ?? String(speaker.value)));
			const elements = items(child(monologue, 'elements')).filter(
				(each) => (stringOf(child(each, 'value')) ?? '').trim() !== '',
			);
			return sentencesOf(source, elements, {
				text: ['value'],
				start: ['ts', 'timestamp'],
				end: ['end_ts', 'end_timestamp'],
				unit: 1000,
				label: () => label,
			});
		});
	},
};

const texts = ['text', 'body', 'transcript', 'content', 'utterance', 'sentence', 'caption', 'line', 'words', 'value'];
const speakers = [
	'speaker',
	'speaker_name',
	'speakerName',
	'speaker_label',
	'speakerLabel',
	'speaker_id',
	'name',
	'role',
	'author',
	'who',
	'participant',
];
const seconds = ['start', 'startTime', 'start_time', 'begin', 'from', 'time', 'timestamp', 'offset'];
const milli = ['start_ms', 'startMs', 'tStartMs', 'offset_ms', 'begin_ms', 'start_milliseconds'];

/** A list of objects with words under a usual key: what scripts and smaller services write. */
const anyList: Reader = {
	id: 'json',
	title: 'JSON with a list of segments',
	tells(root) {
		return listIn(root) === undefined ? undefined : 'a list of objects with text';
	},
	utterances(source, root, ledger) {
		const list = listIn(root) ?? [];
		const inMilliseconds = list.some((each) => child(each, ...milli) !== undefined);
		const shape: Shape = {
			text: texts,
			speaker: speakers,
			start: inMilliseconds ? milli : seconds,
			end: inMilliseconds ? ['end_ms', 'endMs'] : ['end', 'endTime', 'end_time', 'to'],
			unit: inMilliseconds ? 1 : 1000,
		};
		return utterancesOf(source, list, shape, ledger);
	},
};

/** The longest list of objects that nearly all have words, no deeper than three steps. */
function listIn(root: Node): readonly Node[] | undefined {
	let best: readonly Node[] = [];
	const look = (node: Node, depth: number): void => {
		if (node.type === 'array') {
			const objects = items(node).filter((each) => child(each, ...texts)?.type === 'string');
			if (objects.length > best.length && objects.length * 2 > items(node).length) best = items(node);
		} else if (node.type === 'object' && depth < 3) {
			for (const property of node.children ?? [])
				if (property.children?.[1] !== undefined) look(property.children[1], depth + 1);
		}
	};
	look(root, 0);
	return best.length === 0 ? undefined : best;
}

export const readers: readonly Reader[] = [whisperCpp, deepgram, assemblyai, podcast, rev, whisper, anyList];
