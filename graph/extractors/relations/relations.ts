// Who wrote, proposed, made what, who works and studied where, who is married to whom: only where a sentence claims it, and
// that sentence is the proof. Patterns over what is found already.
import type { Found, Known, Predicate, Said, TextSpan } from '../../model.ts';
import { addresseesIn } from './addressees.ts';
import { antecedentsOf } from './antecedents.ts';
import { chineseRelations } from './chinese.ts';
import { englishRelations } from './english.ts';
import type { Extractor } from '../extractor.ts';
import { couldMatch, indexOf, relationsIn, type PatternIndex, type Told } from './matcher.ts';
import { compilePattern, relativeOf } from './pattern.ts';
import { foundIn, spansAt } from '../placed.ts';
import { sexOf } from '../short-names/sexes.ts';
import { letterOf, pronoun, thirdPerson, tokensOf, type NameInText, type People } from './tokens.ts';

const patterns = [...chineseRelations, ...chineseRelations.flatMap(relativeOf), ...englishRelations].map(
	compilePattern,
);

export const relations: Extractor = {
	id: 'relation',
	title: 'A relation that a sentence tells',
	example: '皮茨和麦卡洛克提出了神经元的原始想法 → two people proposed the neuron',
	find({ talk, found, entities }) {
		const told: ToldAt[] = [];
		const antecedents = antecedentsOf();
		const addressees = addresseesIn(talk.turns);
		talk.turns.forEach(({ turn, sentences, speaker }, place) => {
			const all = foundIn(found, place);
			const people: People = {
				speaker,
				addressee: addressees[place],
				antecedent: (pronoun) => antecedents.of(pronoun, speaker),
				named: antecedents.named,
				parted: antecedents.begin,
			};
			for (const sentence of sentences) {
				antecedents.begin();
				const here = spansAt(all, sentence.textStart, sentence.textEnd).filter(
					(one) => one.textStart >= sentence.textStart && one.textEnd <= sentence.textEnd,
				);
				if (here.length === 0) {
					const [he] = antecedents.isAnyone()
						? (thirdPerson.exec(turn.text.slice(sentence.textStart, sentence.textEnd)) ?? [])
						: [];
					if (he !== undefined) antecedents.of(he.toLowerCase(), speaker);
					continue;
				}
				const names = here.map((one) => nameOf(one, entities.get(one.entity)));
				if (isAlone(here) && !pronoun.test(turn.text.slice(sentence.textStart, sentence.textEnd))) {
					for (const { kind, entity, isWoman } of names) if (kind === 'person') antecedents.named(entity, isWoman);
					continue;
				}
				const index = indexFor(names);
				const tokens = tokensOf(turn.text, sentence, names, people, (word) => index.has(word));
				if (tokens === undefined) continue;
				for (const one of relationsIn(tokens, index)) told.push({ ...one, sentence, place });
			}
		});
		return { relations: settled(told) };
	},
};

type ToldAt = Told & { readonly sentence: TextSpan; readonly place: number };

const otherTime: { readonly [predicate in Predicate]?: Predicate } = {
	'works at': 'worked at',
	'worked at': 'works at',
};

/** Whether somebody who came to a body works there still is for what else is told to say. */
function settled(told: readonly ToldAt[]): readonly Said[] {
	const keyOf = ({ subject, object }: Told, predicate: Predicate): string => `${subject} ${predicate} ${object}`;
	const sure = new Set(told.filter(({ beginning }) => !beginning).map((one) => keyOf(one, one.predicate)));
	return told
		.filter((one) => {
			const other = otherTime[one.predicate];
			return !one.beginning || other === undefined || !sure.has(keyOf(one, other));
		})
		.map(({ sentence, place, subject, predicate, object }) => ({
			...{ ...sentence, turn: place, subject, predicate, object },
			rule: `told: ${predicate}`,
		}));
}

/** A relation takes two: most sentences name one thing, and nobody beside it. */
const isAlone = ([first, ...others]: readonly Found[]): boolean =>
	others.every(({ entity }) => entity === first?.entity);

const nameOf = ({ textStart, textEnd, entity }: Found, known: Known | undefined): NameInText => ({
	...{ textStart, textEnd, entity, kind: known?.kind ?? 'concept' },
	labels: known?.kind === 'organization' ? Object.values(known.labels) : [],
	...isWoman(known),
});

function isWoman(known: Known | undefined): Pick<NameInText, 'isWoman'> {
	const sex = known?.kind === 'person' ? sexOf(known) : undefined;
	return sex === undefined ? {} : { isWoman: sex === 'woman' };
}

const indexes = new Map<string, PatternIndex>();

/** The patterns that names of these kinds could fill. */
function indexFor(names: readonly NameInText[]): PatternIndex {
	// In one order, so that the same kinds have one index however they stand.
	const key = [...new Set(names.map(({ kind }) => letterOf[kind]))].sort().join('');
	let index = indexes.get(key);
	if (index === undefined) {
		index = indexOf(patterns.filter((pattern) => couldMatch(pattern, key)));
		indexes.set(key, index);
	}
	return index;
}
