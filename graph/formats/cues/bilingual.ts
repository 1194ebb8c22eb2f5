// Subtitles in two languages, a line each in every cue: the second is the first one's parallel, not more speech.
import { scriptOfText } from '../scripts.ts';
import type { Words } from '../words.ts';
import type { Utterance } from './utterance.ts';

/** Where the second language begins in a cue's lines; undefined where it isn't one after the other. */
function turnIn(lines: readonly Words[]): { readonly at: number; readonly first: string } | undefined {
	const scripts = lines.map(({ text }) => scriptOfText(text));
	const at = scripts.findIndex((script, index) => index > 0 && script !== scripts[0] && script !== 'mixed');
	const first = scripts[0];
	if (first === undefined || at <= 0 || first === 'mixed') return undefined;
	return scripts.slice(at).every((script) => script === scripts[at]) ? { at, first } : undefined;
}

/** The utterances with their translations apart, where six of ten have one, at least three, all the same way round. */
export function withTranslations(utterances: readonly Utterance[]): readonly Utterance[] {
	const turns = utterances.map(({ lines }) => (lines.length >= 2 && lines.length <= 6 ? turnIn(lines) : undefined));
	const first = turns.find((turn) => turn !== undefined)?.first;
	const same = turns.filter((turn) => turn?.first === first && turn !== undefined).length;
	if (same < 3 || same < utterances.length * 0.6) return utterances;
	return utterances.map((utterance, index) => {
		const turn = turns[index];
		if (turn?.first !== first || turn === undefined) return utterance;
		return { ...utterance, lines: utterance.lines.slice(0, turn.at), translation: utterance.lines.slice(turn.at) };
	});
}
