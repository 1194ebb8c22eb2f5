// Terms of art in English that no list holds. As many as an index of this length would have, the best first: a page of a
// good index names some twenty things for a thousand words, and what falls below is everyday talk.
import type { EntityId } from '../model.ts';
import { phrasesOf } from '../names/phrases.ts';
import { termhood, type Candidate, type Standing } from '../names/termhood.ts';
import { idOf } from '../slug.ts';
import { singular } from '../words/plurals.ts';
import { compoundOf } from '../words/wordnet.ts';
import { tag } from '../words/tagging.ts';
import { isMostlyHan } from '../words/scripts.ts';
import type { Context, Extractor, Found, Known } from './extractor.ts';
import { foundAt } from './placed.ts';

/** Entities for a thousand words, names included, that terms may fill up to. */
const density = 21;
/** Termhood that a term must have to be drawn, that which it has for sure, and that with which it waits. */
const [least, sure, waits] = [0.13, 0.6, 0.06];

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
		for (const { candidate, confidence } of chosen) {
			const known = entityOf(candidate, context);
			if (known === undefined) continue;
			entities.push(known);
			for (const { turn, start, end } of candidate.standings)
				mentions.push({ turn, textStart: start, textEnd: end, entity: known.id, rule: 'term', confidence });
		}
		return { mentions, entities };
	},
};

function candidatesOf({ talk, found }: Context): ReadonlyMap<string, Candidate> {
	const byKey = new Map<string, { words: readonly string[]; standings: Standing[] }>();
	talk.turns.forEach(({ turn }, place) => {
		if (isMostlyHan(turn.text)) return;
		for (const { key, start, end, words, whole } of phrasesOf(turn.text, tag(turn.text))) {
			if (foundAt(found, place, start, end).some((one) => one.textStart < end && one.textEnd > start)) continue;
			const defined =
				definedBefore.test(turn.text.slice(Math.max(0, start - 40), start)) ||
				definedAfter.test(turn.text.slice(end, end + 30));
			const standing: Standing = { turn: place, start, end, whole, defined: defined && whole };
			const known = byKey.get(key);
			if (known === undefined) byKey.set(key, { words, standings: [standing] });
			else known.standings.push(standing);
		}
	});
	const about = ` ${talk.about.toLowerCase().replace(/[^\p{L}\p{N}’']+/gu, ' ')} `;
	return new Map(
		[...byKey].map(([key, { words, standings }]) => [
			key,
			{ key, words, standings, announced: about.includes(` ${words.join(' ').replace(/-/g, ' ')} `) },
		]),
	);
}

type Chosen = { readonly candidate: Candidate; readonly confidence: number };

/** The best that there is room for, and those that wait for the reader. */
function choose(candidates: ReadonlyMap<string, Candidate>, { talk, found }: Context): readonly Chosen[] {
	const longer = longerOf(candidates);
	const scored = [...candidates.values()]
		.map((candidate) => ({ candidate, score: termhood(candidate, longer.get(candidate.key) ?? []) }))
		.filter(({ score }) => score >= waits)
		.sort((a, b) => b.score - a.score || (a.candidate.key < b.candidate.key ? -1 : 1));
	const count = talk.turns.reduce((sum, { turn }) => sum + (turn.text.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0), 0);
	const room = Math.max(4, Math.round((density * count) / 1000) - new Set(found.map((one) => one.entity)).size);
	const alone = new Map(scored.map(({ candidate: { key }, score }) => [key, score]));
	const told = scored.filter(({ candidate }) => !isChance(candidate, alone));
	return told.map(({ candidate, score }, place) => {
		const isDrawn = score >= least && (place < room || score >= sure);
		return { candidate, confidence: isDrawn ? Math.round(52 + 36 * score) : Math.round(20 + 28 * score) };
	});
}

/** How likely each of two words is a term for itself, when they stand together once and are two: fibroids endometriosis. */
const ownTerm = 0.25;

/** Two terms side by side, as in talk without marks, and no compound. */
function isChance({ words, standings, announced, key }: Candidate, alone: ReadonlyMap<string, number>): boolean {
	if (words.length < 2 || standings.length > 1 || announced || compoundOf(key) !== undefined) return false;
	if (standings.some((one) => one.defined)) return false;
	return words.every((word) => (alone.get(singular(word)) ?? 0) >= ownTerm);
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
				const known = longer.get(part);
				if (known === undefined) longer.set(part, [candidate]);
				else known.push(candidate);
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
