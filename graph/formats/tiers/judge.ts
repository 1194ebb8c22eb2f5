// Which tiers hold what is said: decided over all of them, since files seldom say so. The others are kept, and noted.
import { isNamedAside, isNamedSpeech, type Annotation, type Tier } from './tier.ts';

/** `copy`: the same words again, cut otherwise (a tier of words beside one of sentences). */
export type Verdict = 'speech' | 'copy' | 'aside';

/** With more tiers than people annotate by hand, none is compared with every other. */
const most = 40;

export function judged(tiers: readonly Tier[]): ReadonlyMap<Tier, Verdict> {
	const verdicts = new Map<Tier, Verdict>(tiers.map((tier) => [tier, tier.is === 'aside' ? 'aside' : 'speech']));
	const refuse = (is: (tier: Tier) => boolean): void => {
		const out = new Set(speechOf(verdicts).filter((tier) => tier.is === undefined && is(tier)));
		// Something is said in every file: a sign that would leave nothing is none.
		if (speechOf(verdicts).some((tier) => !out.has(tier) && hasWords(tier)))
			for (const tier of out) verdicts.set(tier, 'aside');
	};
	refuse((tier) => !hasWords(tier));
	refuse(({ name, sort }) => isNamedAside(name) || (sort !== undefined && isNamedAside(sort)));
	const speech = speechOf(verdicts);
	if (speech.length > most) return verdicts;
	refuse((tier) => isOfCodes(tier, speech));
	for (const tier of copiesIn(speechOf(verdicts))) verdicts.set(tier, 'copy');
	return verdicts;
}

function speechOf(verdicts: ReadonlyMap<Tier, Verdict>): readonly Tier[] {
	return [...verdicts].flatMap(([tier, verdict]) => (verdict === 'speech' ? [tier] : []));
}

/** Numbers and ids (`story.012`) are no words. */
function hasWords({ annotations }: Tier): boolean {
	const worded = annotations.filter(({ words: { text } }) => /\p{L}/u.test(text) && !isId(text));
	return worded.length > 0 && worded.length * 2 >= annotations.filter(({ words }) => words.text.trim() !== '').length;
}

function isId(text: string): boolean {
	return /^[\p{L}\w.-]{0,80}\d{1,8}$/u.test(text.trim());
}

/** Of another sort than what is said by the same person, or few single words over and over. */
function isOfCodes(tier: Tier, speech: readonly Tier[]): boolean {
	const { sort, speaker } = tier;
	if (sort === undefined || isNamedSpeech(sort)) return false;
	const others = speech.filter((other) => other.sort !== sort && other.sort !== undefined);
	if (others.some((other) => isNamedSpeech(other.sort ?? '') && speaker !== undefined && other.speaker === speaker))
		return true;
	const texts = tier.annotations.map(({ words }) => words.text.trim().toLowerCase()).filter((text) => text !== '');
	const single = texts.every((text) => !/\s/.test(text));
	return (
		single && texts.length >= 6 && new Set(texts).size * 2 <= texts.length && others.some((other) => isFluent(other))
	);
}

function isFluent({ annotations }: Tier): boolean {
	return annotations.filter(({ words }) => /\S\s+\S/.test(words.text)).length * 2 > annotations.length;
}

/** Tiers whose annotations, put together, are another tier's: the finer of the two. */
function copiesIn(speech: readonly Tier[]): readonly Tier[] {
	const letters = speech.map((tier) => tier.annotations.map(lettersOf));
	return speech.filter((fine, at) =>
		speech.some(
			(coarse, other) =>
				other !== at &&
				(coarse.annotations.length < fine.annotations.length ||
					(coarse.annotations.length === fine.annotations.length && other < at)) &&
				isCutOf(fine.annotations, letters[at] ?? [], coarse.annotations, letters[other] ?? []),
		),
	);
}

function lettersOf({ words: { text } }: Annotation): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether half of what `coarse` says is said within the same times in `fine`. */
function isCutOf(
	fine: readonly Annotation[],
	fineLetters: readonly string[],
	coarse: readonly Annotation[],
	coarseLetters: readonly string[],
): boolean {
	let [at, same, worded] = [0, 0, 0];
	for (const [index, { start, end }] of coarse.entries()) {
		const letters = coarseLetters[index] ?? '';
		if (letters === '' || start === undefined || end === undefined) continue;
		worded++;
		const within: string[] = [];
		for (; at < fine.length; at++) {
			const middle = ((fine[at]?.start ?? 0) + (fine[at]?.end ?? fine[at]?.start ?? 0)) / 2;
			if (middle > end) break;
			if (middle >= start) within.push(fineLetters[at] ?? '');
		}
		if (within.join('') === letters) same++;
	}
	return same > 0 && same * 2 >= worded;
}
