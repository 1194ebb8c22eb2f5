// The JSON shapes by name; the first list of them decides nothing, their keys do.
import { amazon, azure, elevenlabs, google, paraformer, speechmatics } from './clouds.ts';
import { anyList, youtube } from './lists.ts';
import { has, type JsonShape } from './shape.ts';
import { assemblyai, deepgram, rev } from './recognisers.ts';
import { claimWhole, utterancesOf, type Shape } from './segments.ts';
import { child, items, numberOf } from './tree.ts';

const whisperShape: Shape = { text: ['text'], speaker: ['speaker'], start: ['start'], end: ['end'], unit: 1000 };

/** OpenAI Whisper, faster-whisper, whisperX: seconds; whisperX adds `speaker`. Numerals may lack their times. */
const whisper: JsonShape = {
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

const whisperCpp: JsonShape = {
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

/** Seconds; a segment may be a single word. */
const podcast: JsonShape = {
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

export const jsonShapes: readonly JsonShape[] = [
	whisperCpp,
	deepgram,
	elevenlabs,
	assemblyai,
	amazon,
	speechmatics,
	google,
	azure,
	paraformer,
	podcast,
	rev,
	youtube,
	whisper,
	anyList,
];
