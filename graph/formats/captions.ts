// WebVTT and SubRip, told by their header or their times.
import type { Source } from '../model.ts';
import { hasTiming } from './cues/blocks.ts';
import { readCaptions } from './cues/read.ts';
import { html } from './decoding.ts';
import type { Format, Recognition } from './format.ts';

/** The first line with times, in the first 20,000 characters: long headers and notes come before it. */
function timingIn(text: string): string | undefined {
	return text
		.slice(0, 20_000)
		.split(/\r\n|\r|\n/)
		.find(hasTiming);
}

export const webvtt: Format = {
	id: 'webvtt',
	title: 'WebVTT',
	decode: html,
	recognises({ text }: Source): Recognition | undefined {
		if (/^\s*WEBVTT(?:[ \t\r\n]|$)/.test(text.slice(0, 100))) return { score: 1, because: 'it begins with WEBVTT' };
		return undefined;
	},
	read: (source, options) => readCaptions(source, options, true),
};

export const subrip: Format = {
	id: 'srt',
	title: 'SubRip (SRT)',
	decode: html,
	recognises({ text }: Source): Recognition | undefined {
		if (/^\s*[{[<]/.test(text.slice(0, 100)) && !/^\s*\[\d/.test(text.slice(0, 100))) return undefined;
		const line = timingIn(text);
		return line === undefined
			? undefined
			: { score: 0.9, because: `it has lines such as “${line.trim().slice(0, 40)}”` };
	},
	read: (source, options) => readCaptions(source, options, false),
};
