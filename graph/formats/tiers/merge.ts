// Tiers → what is said one after the other. Where two speak at once, whoever began first goes on to the end of the sentence.
import { timeFrom, type Utterance } from '../cues/utterance.ts';
import { isNamedSpeech, speakerIn, type Annotation, type Tier } from './tier.ts';

/** A silence of this length (ms) ends what is said in one go. */
const silence = 300;
/** Nobody waits longer (ms) for the end of a sentence that has no full stop. */
const longest = 10_000;

type Chain = { readonly tier: Tier; readonly start: number; readonly annotations: readonly Annotation[] };

export function utterancesOf(tiers: readonly Tier[]): readonly Utterance[] {
	const labels = new Map(tiers.map((tier) => [tier, labelOf(tier, tiers)]));
	const chains = tiers.flatMap(chainsOf).toSorted((a, b) => a.start - b.start);
	const utterances: Utterance[] = [];
	let last: { tier: Tier; end: number } | undefined;
	for (const { tier, annotations } of chains) {
		const label = labels.get(tier);
		for (const [at, { words, start, end }] of annotations.entries()) {
			const place = words.pieces[0]?.start ?? 0;
			// A turn's words stand one after the other in the source: what stands elsewhere begins another.
			const changes = at === 0 && (last?.tier !== tier || place < last.end);
			const time = timeFrom(start, end);
			utterances.push({
				lines: [words],
				...(label === undefined ? {} : { label }),
				...(changes ? { change: true as const } : {}),
				...(at > 0 && tier.pieces === true ? { glued: true as const } : {}),
				...(time === undefined ? {} : { time }),
			});
			last = { tier, end: words.pieces.at(-1)?.end ?? place };
		}
	}
	return utterances;
}

/** The speaker, or the tier's name without what it says of the tier; nobody where a lone tier has a word for tiers. */
function labelOf({ speaker, name }: Tier, tiers: readonly Tier[]): string | undefined {
	const given = speaker?.trim() ?? '';
	return given !== ''
		? given
		: (speakerIn(name) ?? (tiers.length > 1 && !isNamedSpeech(name) ? name.trim() || undefined : undefined));
}

/** Annotations of whole utterances stand alone; single words and pieces go with what they belong to. */
function chainsOf(tier: Tier): readonly Chain[] {
	const single = tier.annotations.filter(({ words }) => !/\S\s+\S/.test(words.text)).length;
	const fine = tier.pieces === true || single > tier.annotations.length * 0.8;
	const chains: (Chain & { annotations: Annotation[] })[] = [];
	let end = 0;
	for (const { annotation, at } of inTime(tier.annotations)) {
		const place = annotation.words.pieces[0]?.start ?? 0;
		const chain = chains.at(-1);
		const before = chain?.annotations.at(-1);
		if (annotation.words.pieces.length === 0) continue;
		if (fine && chain !== undefined && before !== undefined && place >= end && goesOn(chain.start, before, annotation))
			chain.annotations.push(annotation);
		// A cough or a pause alone is no turn; the space after it may part two words.
		else if (annotation.words.text.trim() !== '') chains.push({ tier, start: at, annotations: [annotation] });
		else continue;
		end = annotation.words.pieces.at(-1)?.end ?? place;
	}
	return chains;
}

/** In the order of time. What has no beginning comes right after what stands before it, and was said since then. */
function inTime(
	annotations: readonly Annotation[],
): readonly { readonly annotation: Annotation; readonly at: number }[] {
	let known: number | undefined;
	return annotations
		.map((annotation) => {
			known = annotation.start ?? known;
			const start = annotation.end === undefined ? annotation.start : known;
			return { annotation: { ...annotation, ...(start === undefined ? {} : { start }) }, at: known ?? 0 };
		})
		.toSorted((a, b) => a.at - b.at);
}

function goesOn(begin: number, { words, end }: Annotation, next: Annotation): boolean {
	if (end === undefined || next.start === undefined || next.start - end > silence) return false;
	if (/[.?!…。？！]["”’')\]]{0,2}\s*$/u.test(words.text.slice(-10))) return false;
	return next.start - begin <= longest || !/\s$/.test(words.text);
}
