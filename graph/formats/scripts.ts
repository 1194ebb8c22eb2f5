// Which characters belong to which way of writing; how two pieces of text are put together.
import type { Span } from '../model.ts';
import { isTraditional } from '../text/simplified.ts';

/** Written without spaces: Han, kana, their punctuation, full-width forms. Hangul is not: Korean has spaces. */
const spaceless =
	/[\u2E80-\u303F\u3040-\u30FF\u31F0-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF65\u2014\u2026\u201C\u201D\u2018\u2019]/;
const han = /[\u2E80-\u2FDF\u3005-\u3007\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]|[\u{D840}-\u{D87F}]/u;
const wide = /[\u2E80-\u303F\u3040-\u30FF\u31F0-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF65]/;
const widePunctuation = /[\u3001-\u3003\u3008-\u3011\u3014-\u301F\uFF01-\uFF0F\uFF1A-\uFF1F\uFF3B-\uFF3D\uFF5B-\uFF65]/;

export function isHan(character: string): boolean {
	return han.test(character);
}

/** Full-width punctuation brings its own space. */
export function isWidePunctuation(character: string): boolean {
	return widePunctuation.test(character);
}

/**
 * What stands between two pieces that the source broke over lines or cues, by their last and first characters.
 * None beside Chinese or Japanese, and none after a hyphen that ends a line within a word; else a space.
 */
export function joint(before: string, after: string, beforeLast = ''): '' | ' ' {
	if (before === '' || after === '' || /[,.;:!?)\]}%\u2019]/.test(after)) return '';
	if (wide.test(before) || wide.test(after)) return '';
	if (spaceless.test(before) && spaceless.test(after)) return '';
	if ((before === '-' || before === '\u2010' || before === '\u2011') && /[\p{L}\p{N}]/u.test(beforeLast)) return '';
	return ' ';
}

const kana = /[\u3040-\u30FF]/g;
const hangul = /[\uAC00-\uD7AF]/g;
const hanAll = /[\u3400-\u4DBF\u4E00-\u9FFF]/g;
const latinWords = /\p{Script=Latin}+/gu;

/** Of a text as a whole, by its script: zh-Hant where its characters are traditional, zh, ja, ko, else en. Looks at 100,000 characters. */
export function languageOf(text: string): string {
	const sample = text.slice(0, 100_000);
	const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
	const chinese = count(hanAll);
	const japanese = count(kana);
	const korean = count(hangul);
	const words = count(latinWords);
	if (korean > chinese && korean > words) return 'ko';
	if (japanese > chinese / 8 && japanese + chinese > words) return 'ja';
	// A Chinese word is about 1.6 characters.
	return chinese / 1.6 <= words / 3 ? 'en' : isTraditional(sample) ? 'zh-Hant' : 'zh';
}

/** Of the second language of a turn, by its script. */
export function languageOfScript(script: Script, text: string): string {
	return script !== 'zh' ? 'en' : isTraditional(text) ? 'zh-Hant' : 'zh';
}

export type Script = 'zh' | 'en' | 'mixed';

/** By letters: Chinese with a Latin name in it is Chinese; a Latin sentence has none. Looks at 400 characters. */
export function scriptOfText(text: string): Script {
	const start = text.slice(0, 400);
	const chinese = start.match(hanAll)?.length ?? 0;
	const latin = start.match(latinWords)?.length ?? 0;
	if (chinese === 0 && latin === 0) return 'mixed';
	return chinese === 0 ? 'en' : chinese * 2 > latin ? 'zh' : 'mixed';
}

/** Of a paragraph, by its beginning. */
export function scriptOf(source: string, spans: readonly Span[]): Script {
	return scriptOfText(spans.map(({ start, end }) => source.slice(start, Math.min(end, start + 400))).join(' '));
}
