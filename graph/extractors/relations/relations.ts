// Who wrote, proposed, made what, who works and studied where, who is married to whom: only where a sentence claims it, and
// that sentence is the proof. Patterns over what is found already.
import type { EntityId, Found, Known, Said, TalkTurn } from '../../model.ts';
import { antecedentsOf } from './antecedents.ts';
import { chineseRelations } from './chinese.ts';
import { englishRelations } from './english.ts';
import type { Extractor } from '../extractor.ts';
import { couldMatch, indexOf, relationsIn, type PatternIndex } from './matcher.ts';
import { compilePattern } from './pattern.ts';
import { foundIn, spansAt } from '../placed.ts';
import { letterOf, pronoun, tokensOf, type NameInText, type People } from './tokens.ts';

const patterns = [...chineseRelations, ...englishRelations].map(compilePattern);

export const relations: Extractor = {
	id: 'relation',
	title: 'A relation that a sentence tells',
	example: '皮茨和麦卡洛克提出了神经元的原始想法 → two people proposed the neuron',
	find({ talk, found, entities }) {
		const said: Said[] = [];
		const antecedents = antecedentsOf();
		const addressees = addresseesIn(talk.turns);
		talk.turns.forEach(({ turn, sentences, speaker }, place) => {
			const all = foundIn(found, place);
			const people: People = {
				speaker,
				addressee: addressees(speaker),
				antecedent: (pronoun) => antecedents.of(pronoun, speaker),
				named: antecedents.named,
			};
			for (const sentence of sentences) {
				antecedents.begin();
				const here = spansAt(all, sentence.textStart, sentence.textEnd).filter(
					(one) => one.textStart >= sentence.textStart && one.textEnd <= sentence.textEnd,
				);
				if (here.length === 0) continue;
				const names = here.map((one) => nameOf(one, entities.get(one.entity)));
				if (isAlone(here) && !pronoun.test(turn.text.slice(sentence.textStart, sentence.textEnd))) {
					for (const { kind, entity } of names) if (kind === 'person') antecedents.named(entity);
					continue;
				}
				const index = indexFor(names);
				const tokens = tokensOf(turn.text, sentence, names, people, (word) => index.has(word));
				if (tokens === undefined) continue;
				for (const { predicate, subject, object } of relationsIn(tokens, index))
					said.push({ ...sentence, turn: place, subject, predicate, object, rule: `told: ${predicate}` });
			}
		});
		return { relations: said };
	},
};

/** A relation takes two: most sentences name one thing, and nobody beside it. */
const isAlone = ([first, ...others]: readonly Found[]): boolean =>
	others.every(({ entity }) => entity === first?.entity);

const nameOf = ({ textStart, textEnd, entity }: Found, known: Known | undefined): NameInText => ({
	...{ textStart, textEnd, entity, kind: known?.kind ?? 'concept' },
	labels: known?.kind === 'organization' ? Object.values(known.labels) : [],
});

const indexes = new Map<string, PatternIndex>();

/** The patterns that names of these kinds could fill. */
function indexFor(names: readonly NameInText[]): PatternIndex {
	let key = '';
	for (const { kind } of names) if (!key.includes(letterOf[kind])) key += letterOf[kind];
	let index = indexes.get(key);
	if (index === undefined) {
		index = indexOf(patterns.filter((pattern) => couldMatch(pattern, key)));
		indexes.set(key, index);
	}
	return index;
}

/** Where just two speak, each speaks to the other. */
function addresseesIn(turns: readonly TalkTurn[]): (speaker: EntityId | undefined) => EntityId | undefined {
	const speakers = new Set(turns.flatMap(({ speaker }) => speaker ?? []));
	const labels = new Set(turns.map(({ turn }) => turn.speakerLabel));
	const [one, other, third] = speakers;
	if (third !== undefined || one === undefined || labels.size > 2) return () => undefined;
	return (speaker) => (speaker === one ? other : one);
}
