// Shapes without a name: a list of objects with words, and YouTube's own captions.
import type { Utterance } from '../cues/utterance.ts';
import { timeFrom } from '../cues/utterance.ts';
import { wordsOf } from '../words.ts';
import type { JsonShape } from './shape.ts';
import { utterancesOf, type Shape } from './segments.ts';
import { child, items, numberOf, properties, stringOf, stringWords, type Node } from './tree.ts';
import { milli, seconds, speakers, texts } from './keys.ts';

/** A list of objects with words under a usual key: what scripts and smaller services write. */
export const anyList: JsonShape = {
	id: 'json',
	title: 'JSON with a list of segments',
	tells(root) {
		const list = listIn(root);
		return list === undefined ? undefined : list[0] === root ? 'its words under “text”' : 'a list of objects with text';
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
			for (const [, value] of properties(node)) look(value, depth + 1);
		}
	};
	look(root, 0);
	if (best.length > 0) return best;
	// A recogniser's shortest answer: `{"text": "…"}`.
	return stringOf(child(root, 'text', 'transcript'))?.trim() ? [root] : undefined;
}

/** YouTube's json3: events of segments; those that only break the line have no words. */
export const youtube: JsonShape = {
	id: 'youtube',
	title: 'YouTube captions (json3)',
	tells(root) {
		const events = items(child(root, 'events'));
		return events.some((event) => child(event, 'segs') !== undefined) ? 'events with segs' : undefined;
	},
	utterances(source, root): readonly Utterance[] {
		return items(child(root, 'events')).flatMap((event) => {
			const pieces = items(child(event, 'segs')).flatMap((seg) => {
				const text = child(seg, 'utf8');
				return text?.type === 'string' ? stringWords(source, text).pieces : [];
			});
			const start = numberOf(child(event, 'tStartMs'));
			const length = numberOf(child(event, 'dDurationMs'));
			const time = timeFrom(start, start === undefined || length === undefined ? undefined : start + length);
			const words = wordsOf(pieces);
			return words.text.trim() === '' ? [] : [{ lines: [words], ...(time === undefined ? {} : { time }) }];
		});
	},
};
