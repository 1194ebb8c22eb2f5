// A talk as its sentences in order, over the borders of turns; those of a turn are cut when they are first asked for.
import type { Participant, TranscriptTurn } from '../model.ts';
import { hanIn } from '../text/scripts.ts';
import { sentences } from '../text/sentences.ts';
import { cuesOf, type Cues } from './cues.ts';

export type Sentence = {
	/** Place of its turn, and its own place in it. */
	readonly turn: number;
	readonly at: number;
	readonly textStart: number;
	readonly textEnd: number;
	readonly text: string;
	readonly label: string | undefined;
	readonly cues: Cues;
};

export type Talk = {
	readonly turns: readonly TranscriptTurn[];
	of(turn: number): readonly Sentence[];
	next(sentence: Sentence): Sentence | undefined;
	before(sentence: Sentence): Sentence | undefined;
};

export function talkOf(turns: readonly TranscriptTurn[]): Talk {
	const cut = new Map<number, readonly Sentence[]>();
	function of(turn: number): readonly Sentence[] {
		const known = cut.get(turn);
		if (known !== undefined) return known;
		const { text = '', speakerLabel } = turns[turn] ?? {};
		const own = sentences(text).map(({ textStart, textEnd }, at): Sentence => {
			const words = text.slice(textStart, textEnd);
			return { turn, at, textStart, textEnd, text: words, label: speakerLabel, cues: cuesOf(words) };
		});
		cut.set(turn, own);
		return own;
	}
	return {
		turns,
		of,
		next({ turn, at }) {
			for (let place = turn; place < turns.length; place++) {
				const found = of(place)[place === turn ? at + 1 : 0];
				if (found !== undefined) return found;
			}
			return undefined;
		},
		before({ turn, at }) {
			for (let place = turn; place >= 0; place--) {
				const found = place === turn ? of(place)[at - 1] : of(place).at(-1);
				if (found !== undefined) return found;
			}
			return undefined;
		},
	};
}

/** How long a stretch is to listen to, in letters of the Latin script: a Chinese character counts as three. */
export function lengthOf(text: string): number {
	return text.length + 2 * hanIn(text);
}

/** Who a label stands for. Of labels without a role, the one whose turns most often end in a question is the host's. */
export function readersIn(
	turns: readonly TranscriptTurn[],
	participants: readonly Participant[],
): (label: string | undefined) => 'host' | 'guest' | 'unknown' {
	const roles = new Map(participants.map(({ label, role }) => [label, role]));
	const asked = new Map<string, number>();
	for (const { speakerLabel, text } of turns) {
		if (speakerLabel === undefined) continue;
		asked.set(speakerLabel, (asked.get(speakerLabel) ?? 0) + (/[?？]["”’」』）)\s]*$/.test(text) ? 1 : 0));
	}
	const most = [...asked].reduce<readonly [string, number]>((best, one) => (one[1] > best[1] ? one : best), ['', 0])[0];
	return (label) => {
		if (label === undefined || asked.size < 2) return 'unknown';
		const role = roles.get(label);
		if (role === 'host' || role === 'guest') return role;
		return label === most ? 'host' : most === '' ? 'unknown' : 'guest';
	};
}
