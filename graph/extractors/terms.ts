// Terms of art in English that no list holds. As many as an index of this length would have, the best first: a page of a
// good index names some twenty things for a thousand words, and what falls below is everyday talk.
import { grouped } from '../grouping.ts';
import type { EntityId } from '../model.ts';
import { phrasesOf } from '../names/phrases.ts';
import { termhood, type Candidate, type Standing } from '../names/termhood.ts';
import { idOf } from '../slug.ts';
import { tag } from '../words/tagging.ts';
import { isMostlyHan } from '../words/scripts.ts';
import type { Context, Extractor, Found, Known } from './extractor.ts';

/** Entities for a thousand words, names included, that terms may fill up to. */
const density = 21;
/** Those that are said once, and not defined, fill up to less. */
const densityForOnce = 16;
/** Termhood that a term must have, and that which it has for sure. */
const [least, sure] = [8, 20];

/** Words before and after a phrase that define it, name it or ask for it. */
const definedBefore =
	/(?:\b[Ww]hat(?:['’]s| is| are| was| were| do you mean by)(?: a| an| the)?|\b(?:called|so-called|known as|termed|coined|refer(?:red)? to as|what (?:we|they|people|economists|scientists|philosophers|biologists|marketers) call|(?:concept|idea|notion|theory|phenomenon|principle|technique|practice|term|field|problem|study|science) (?:of|called))(?: a| an| the)?) ["“'‘*_]?$/;
const definedAfter =
	/^["”'’*_]?(?:,? (?:is (?:a|an|the|when|where|what|basically|essentially)|are (?:a|the)|means|meaning|refers? to|which is (?:a|an|the|when|where))\b|, or \p{Lu}{2,}| \(\p{Lu}{2,}s?\))/u;

export const terms: Extractor = {
	id: 'term',
	title: 'A term of art: a noun phrase said again and rarer elsewhere, or defined, or asked about',
	example: 'What is a liquidity trap? A liquidity trap is what happens when … → a concept',
	find(context) {
		const candidates = candidatesOf(context);
		const chosen = choose(candidates, context);
		const mentions: Found[] = [];
		const entities: Known[] = [];
		for (const { candidate, score } of chosen) {
			const known = entityOf(candidate, context);
			if (known === undefined) continue;
			entities.push(known);
			const confidence = Math.round(Math.min(88, 52 + score));
			for (const { turn, start, end } of candidate.standings)
				mentions.push({ turn, textStart: start, textEnd: end, entity: known.id, rule: 'term', confidence });
		}
		return { mentions, entities };
	},
};

function candidatesOf({ talk, found }: Context): ReadonlyMap<string, Candidate> {
	const byKey = new Map<string, { words: readonly string[]; standings: Standing[] }>();
	const taken = grouped(found, (one) => one.turn);
	talk.turns.forEach(({ turn }, place) => {
		if (isMostlyHan(turn.text)) return;
		const here = taken.get(place) ?? [];
		for (const { key, start, end, words, whole } of phrasesOf(turn.text, tag(turn.text))) {
			if (here.some((one) => one.textStart < end && one.textEnd > start)) continue;
			const defined =
				definedBefore.test(turn.text.slice(Math.max(0, start - 40), start)) ||
				definedAfter.test(turn.text.slice(end, end + 30));
			const standing: Standing = { turn: place, start, end, whole, defined: defined && whole };
			const known = byKey.get(key);
			if (known === undefined) byKey.set(key, { words, standings: [standing] });
			else known.standings.push(standing);
		}
	});
	return new Map([...byKey].map(([key, { words, standings }]) => [key, { key, words, standings }]));
}

type Scored = { readonly candidate: Candidate; readonly score: number };

function choose(candidates: ReadonlyMap<string, Candidate>, { talk, found }: Context): readonly Scored[] {
	const longer = longerOf(candidates);
	const scored = [...candidates.values()]
		.map((candidate): Scored => ({ candidate, score: termhood(candidate, longer.get(candidate.key) ?? []) }))
		.filter(({ score }) => score >= least)
		.sort((a, b) => b.score - a.score || (a.candidate.key < b.candidate.key ? -1 : 1));
	const count = talk.turns.reduce((sum, { turn }) => sum + (turn.text.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0), 0);
	const room = Math.max(4, Math.round((density * count) / 1000) - new Set(found.map((one) => one.entity)).size);
	const roomForOnce = Math.round(
		Math.max(3, (densityForOnce * count) / 1000 - new Set(found.map((one) => one.entity)).size),
	);
	const parts = new Set<string>();
	return scored.filter(({ candidate, score }, place) => {
		if (place >= room && score < sure) return false;
		if (place >= roomForOnce && candidate.standings.length < 2 && !candidate.standings.some((one) => one.defined))
			return false;
		if (parts.has(candidate.key)) return false;
		parts.add(candidate.key);
		return true;
	});
}

/** By phrase: the longer ones, said as a whole more than once, that hold it. */
function longerOf(candidates: ReadonlyMap<string, Candidate>): ReadonlyMap<string, readonly Candidate[]> {
	const longer = new Map<string, Candidate[]>();
	for (const candidate of candidates.values()) {
		const words = candidate.key.split(' ');
		if (words.length < 2 || candidate.standings.length < 2) continue;
		for (let from = 0; from < words.length; from++) {
			for (let to = from + 1; to <= words.length; to++) {
				const part = words.slice(from, to).join(' ');
				if (part === candidate.key || !candidates.has(part)) continue;
				longer.set(part, [...(longer.get(part) ?? []), candidate]);
			}
		}
	}
	return longer;
}

function entityOf({ key }: Candidate, { entities }: Context): Known | undefined {
	const id: EntityId | undefined = idOf('concept', key);
	if (id === undefined) return undefined;
	return entities.get(id) ?? { id, kind: 'concept', labels: { en: key }, aliases: [], origin: 'text' };
}
