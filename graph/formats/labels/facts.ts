// What can be seen of one label in one way of writing it: the facts that evidence.ts weighs. Gathered for all labels of a
// file in a few readings of its candidates.
import { outletEndings as chineseOutlets, shopEndings } from '../../language/chinese/bodies.ts';
import { outletEndings } from '../../language/english/bodies.ts';
import { pattern } from '../../text/pattern.ts';
import { simplified } from '../../text/simplified.ts';
import type { BlockLine } from './blocks.ts';
import type { Candidate } from './forms.ts';
import { foldLabel, isFullName, isNameLike, isOfPage, isPunctuated, sentenceIn } from './names.ts';
import type { Form } from './patterns.ts';
import { timeAlone } from './stamps.ts';
import { bare, strong, weak } from './tally.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isRole, metadata, openers } from './words.ts';

/** One label as one form, or one family of forms, writes it. */
export type Use = {
	readonly key: string;
	readonly label: string;
	readonly form: Form;
	readonly all: readonly Candidate[];
};

/** What the words are, whatever stands around them. */
export type Looks = {
	readonly shape: 'role' | 'full' | 'name' | 'outlet' | 'other';
	/** Whether words of a sentence stand in it; perhaps, where its characters may be a name's as well. */
	readonly sentence: 'no' | 'perhaps' | 'yes';
	readonly isPunctuated: boolean;
	readonly isOfPage: boolean;
	readonly isField: boolean;
	readonly isCommonWord: boolean;
	readonly isOpener: boolean;
	readonly isGiven: boolean;
	readonly isKin: boolean;
};

export type Facts = Looks & {
	readonly writing: 'strong' | 'bare' | 'weak' | 'plain';
	/** How often it stands, in any way of writing that says much. */
	readonly heard: number;
	/** Once, or hardly more beside others that stand twenty times as often. */
	readonly isOnce: boolean;
	readonly isRare: boolean;
	/** A quarter as often as the one that stands most, or less. */
	readonly isSeldom: boolean;
	readonly isSpeech: boolean;
	/** Nothing that stands after it ends as a sentence does, while what stands after the others does. */
	readonly isUnended: boolean;
	readonly opens: boolean;
	readonly covers: boolean;
	/** Most of the text stands before the first label of this way of writing. */
	readonly isLate: boolean;
	/** Nobody stands twice in this way of writing. */
	readonly isSparse: boolean;
	readonly isFirst: boolean;
	readonly isInside: boolean;
	readonly isElsewhere: boolean;
	readonly isBefore: boolean;
	readonly hasCompany: boolean;
	/** Another stands before it most of the time. */
	readonly takesTurns: boolean;
	/** One and the same stands before it and after it most of the time: without it that one would answer itself. */
	readonly answers: boolean;
	readonly isApart: boolean;
	readonly isPartner: boolean;
	readonly isSameName: boolean;
	readonly isOtherCase: boolean;
	readonly isSmall: boolean;
	readonly isUnheard: boolean;
};

/** A label in one way of writing, what is seen of it, and what that weighs. */
export type Weighed = { readonly use: Use; readonly facts: Facts; readonly weight: number };

export function writingOf(form: Form): Facts['writing'] {
	return strong.has(form) ? 'strong' : bare.has(form) ? 'bare' : weak.has(form) ? 'weak' : 'plain';
}

export type Known = {
	readonly vocabulary: Vocabulary;
	readonly isGiven: (key: string) => boolean;
	readonly isKin: (key: string) => boolean;
};

export function looksOf(label: string, { vocabulary, isGiven, isKin }: Known): Looks {
	const key = foldLabel(label);
	const role = isRole(key) && key.length <= 40;
	return {
		shape: role
			? 'role'
			: isOutletLike(label)
				? 'outlet'
				: isFullName(label)
					? 'full'
					: isNameLike(label)
						? 'name'
						: 'other',
		sentence: role ? 'no' : sentenceIn(label),
		isPunctuated: !role && isPunctuated(label),
		isOfPage: !role && isOfPage(key),
		isField: metadata.has(key),
		isCommonWord: isCommonWord(vocabulary, label),
		isOpener: openers.has(key),
		isGiven: isGiven(key),
		isKin: isKin(key),
	};
}

const hanOutlet = pattern('u')`^.{2,}(?:${chineseOutlets}|${shopEndings})$`;
const latinOutlet = pattern('iu')`\s${outletEndings}$`;

function isOutletLike(label: string): boolean {
	const name = simplified(label).trim();
	return /^\p{Script=Han}+$/u.test(name) ? name.length > 3 && hanOutlet.test(name) : latinOutlet.test(name);
}

/** "Remember:" again and again is no name: the text has the word in small letters, and never as a name. */
function isCommonWord(vocabulary: Vocabulary, label: string): boolean {
	return /^\p{Lu}\p{Ll}+$/u.test(label) && vocabulary.isSmall(label.toLowerCase()) && !vocabulary.isNamed(label);
}

export function kindOf(line: BlockLine | undefined): string {
	return line?.level === undefined ? (line?.kind ?? 'text') : `heading ${line.level}`;
}

/** A blank line, or anything but text, stands before it. */
export function isParted(lines: readonly BlockLine[], { line }: Candidate): boolean {
	return lines[line - 1]?.kind !== lines[line]?.kind || lines[line]?.cut === true;
}

/** Nothing but another label's line, a blank, or a mark stands before it. */
export function startsBlock(lines: readonly BlockLine[], candidate: Candidate): boolean {
	const before = lines[candidate.line - 1];
	return (
		before === undefined ||
		before.kind !== 'text' ||
		lines[candidate.line]?.cut === true ||
		/[.。!！?？:："”」）)…>\]♪*_]$/u.test(before.head) ||
		timeAlone(before) !== undefined ||
		!/\p{Ll}|\p{Script=Han}/u.test(before.head) ||
		before.content.end - before.content.start > before.head.length
	);
}

/** Words stand right after it, or right under it. */
export function opensSpeech(lines: readonly BlockLine[], { line, form, speech }: Candidate): boolean {
	const here = lines[line];
	if (here !== undefined && here.content.end > speech) return true;
	return form === 'heading' || lines[line + 1]?.kind === 'text' || lines[line + 2]?.kind === 'text';
}

/** What follows a label on its line is a sentence and no name or date. */
export function saysSentence(source: string, lines: readonly BlockLine[], { line, speech }: Candidate): boolean {
	const end = Math.min(lines[line]?.content.end ?? speech, speech + 300);
	const words = source.slice(speech, end);
	return /[.。!！?？…]["”』」)）]*$/u.test(words) && /\s\p{Ll}|\p{Script=Han}{5}/u.test(words);
}

/** The words on a label's line end as a sentence does; undefined where it has none. */
export function endsSentence(
	source: string,
	lines: readonly BlockLine[],
	{ line, speech }: Candidate,
): boolean | undefined {
	const end = lines[line]?.content.end ?? speech;
	if (end <= speech) return undefined;
	return /[.。!！?？…~～][\p{P}\p{S}\s]{0,6}$/u.test(source.slice(Math.max(speech, end - 8), end));
}
