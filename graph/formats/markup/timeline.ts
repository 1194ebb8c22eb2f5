// TEI's timeline: named moments that utterances point at, absolute or counted from one another.
import { milliseconds } from '../times.ts';
import { readMarkup } from './events.ts';

/** Milliseconds by id. */
export type Timeline = ReadonlyMap<string, number>;

export function timelineOf(text: string): Timeline {
	const timeline = new Map<string, number>();
	if (!text.includes('<when')) return timeline;
	let unit = 1000;
	let before = 0;
	readMarkup(
		text,
		{
			open(name, attributes) {
				if (name === 'timeline') unit = unitOf(attributes['unit']);
				if (name !== 'when') return;
				const interval = Number(attributes['interval']);
				const since = attributes['since']?.replace(/^#/, '');
				const from = since === undefined ? before : (timeline.get(since) ?? 0);
				const absolute = attributes['absolute'] === undefined ? undefined : milliseconds(attributes['absolute']);
				before =
					absolute ??
					(Number.isFinite(interval) && attributes['interval'] !== undefined ? from + interval * unit : from);
				const id = attributes['xml:id'];
				if (id !== undefined) timeline.set(id, before);
			},
		},
		true,
	);
	return timeline;
}

function unitOf(name: string | undefined): number {
	return name === 'ms' ? 1 : name === 'min' ? 60_000 : name === 'h' ? 3_600_000 : 1000;
}

/** `#T1`, `00:01:02.5` or a number of seconds. */
export function clockOf(pointer: string | undefined, timeline: Timeline): number | undefined {
	return pointer === undefined
		? undefined
		: pointer.includes('#')
			? timeline.get(pointer.replace(/^.*#/, ''))
			: milliseconds(pointer);
}
