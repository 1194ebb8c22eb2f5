// What a transcript notes that nobody said: music, laughter, crosstalk, advertisements. Kept as notes, no part of the text.
import type { Span } from '../model.ts';
import { disjoint } from './lines.ts';
import { sounds as chineseSounds } from '../language/chinese/sounds-noted.ts';
import { recordingParts, sounds, whoSounds } from '../language/english/sounds.ts';
import { anyOf, pattern } from '../text/pattern.ts';
import { simplified } from '../text/simplified.ts';

const sound = String.raw`(?:soundbite(?: of [^()\[\]\n]{1,60})?|blank[_ ]audio|${anyOf([...sounds, ...chineseSounds])})`;
const timed = String.raw`(?:\s*(?:at\s+)?\d{1,2}:\d{2}(?::\d{2})?)?`;
const whoever = String.raw`(?:${anyOf(whoSounds)}\s){0,2}`;
const bracketed = String.raw`\\?\[\s*${whoever}(?:${sound})${timed}[.!]?\s*\\?\]|\(\s*${whoever}(?:${sound})${timed}[.!]?\s*\)|（\s*(?:${sound})\s*）|【\s*(?:${sound})\s*】|\*(?:${sound})\*|<(?:${sound})>`;

const anywhere = new RegExp(
	String.raw`${bracketed}|[♪♫🎵🎶]+(?:[^♪♫🎵🎶\n]{0,200}[♪♫🎵🎶]+)?|\[SPEAKER_TURN\]|\[_[A-Z]{2,5}_?\d*\]`,
	'giu',
);
const alone = pattern(
	'iu',
)`^[\s—–-]*(?:${bracketed}|[\[(](?:begin|beginning|start|end|continue[sd]?)\s(?:of\s)?(?:the\s)?${recordingParts}[^\[\]()\n]{0,50}[\])]|ads?|ad break|advertisement|commercial break|sponsor message|end of (?:tape|side|part|audio|recording)[^.!?\\n]{0,30}|tape \\d{1,2},? side [ab12]|广告|插播广告)[\s—–.:-]*$`;

/** How whatever `alone` finds begins. Asked first: a pattern of so many words takes its time to compile, and few lines need it. */
const opensAlone = /^[\s—–-]*(?:(\\?[[(（【*<])|ad|commercial|sponsor|end of|tape|广告|插播)/iu;

/** How the words begin of which one stands in whatever it finds in brackets. */
const firstWords: ReadonlySet<string> = new Set(
	[...sounds, ...chineseSounds, 'soundbite', 'blank', 'begin', 'beginning', 'start', 'end', 'continue', 'continues']
		.concat('continued')
		.map((item) => /^\p{L}+/u.exec(item)?.[0] ?? item),
);

/** What recognisers of speech write into silence, from the credits of the films they learned on. */
const invented =
	/(?:请不吝点赞\s*订阅\s*转发\s*打赏支持明镜与点点栏目|明镜需要您的支持|字幕由\s?Amara\.org\s?社[区群]提供|字幕志愿者\s+\S{2,4}|優優獨播劇場|YoYo Television Series Exclusive|Subtitles by the Amara\.org community|MING PAO CANADA|MBC 뉴스)/u;

/** Where in `text` a mark stands that nobody said. Offsets count in `text`. */
export function soundsIn(text: string): readonly Span[] {
	if (!/[[(（【*<♪♫🎵🎶]/u.test(text)) return [];
	return [...simplified(text).matchAll(anywhere)].map((found) => ({
		start: found.index,
		end: found.index + found[0].length,
	}));
}

const pause = new RegExp(
	String.raw`^(?:ad |commercial |sponsor )?break(?:\s*[:：])?\s*(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?)?$`,
	'i',
);

/** A line that is nothing but such a mark; `**Break:** \[29:35\]` too. */
export function isSound(line: string): boolean {
	if (line.length >= 80) return false;
	if ((line.length < 30 || /[[(（【*]/u.test(line)) && isAlone(simplified(line))) return true;
	return /break/i.test(line) && pause.test(line.replace(/[*_\\]/g, '').trim());
}

function isAlone(line: string): boolean {
	const opening = opensAlone.exec(line);
	if (opening === null || (opening[1] !== undefined && !holdsSound(line))) return false;
	return alone.test(line);
}

/** Whether one of its words could begin a sound. The pattern reads ſ as s, and a time may follow as in `music at 0:30`. */
function holdsSound(line: string): boolean {
	const words =
		line
			.toLowerCase()
			.replaceAll('ſ', 's')
			.match(/\p{L}+/gu) ?? [];
	return words.some((word) => firstWords.has(word) || firstWords.has(word.replace(/at$/, '')));
}

export function isInvented(text: string): boolean {
	return text.length < 200 && invented.test(text);
}

/** In captions a few small words in square brackets are a sound, whatever they are: `[engine revving]`. */
const captioned = /\[\s*\p{Ll}[\p{Ll}\s'’-]{2,40}\]/gu;

/** A caption's `text` without what nobody said, as ranges; offsets count in `text`. */
export function spokenIn(text: string): { readonly spoken: readonly Span[]; readonly silent: readonly Span[] } {
	const others = [...(text.includes('[') ? text.matchAll(captioned) : [])];
	const silent = disjoint([
		...soundsIn(text),
		...others.map((found) => ({ start: found.index, end: found.index + found[0].length })),
	]);
	const spoken: Span[] = [];
	let at = 0;
	for (const { start, end } of [...silent, { start: text.length, end: text.length }]) {
		if (start > at) spoken.push({ start: at, end: start });
		at = end;
	}
	return { spoken, silent };
}
