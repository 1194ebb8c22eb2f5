// What an English name's own words say of its kind. graph/extractors/kinds/kinds.ts says where the weights come from.
import type { Kind } from '../../model.ts';
import type { EvidenceRow } from '../../text/evidence.ts';
import { isCommon, isProper } from '../../text/frequency.ts';
import { isPlace } from '../../text/places.ts';
import { unlisted } from '../../text/everyday.ts';
import { isDomain } from '../../text/capital-shapes.ts';
import { isGivenName } from '../../text/given-names.ts';
import { bodyEndings, bodyStarts } from '../../language/english/bodies.ts';
import { eventEndings } from '../../language/english/events.ts';
import { placeEndings, placeStarts } from '../../language/english/places.ts';
import { workEndings, workStarts } from '../../language/english/works.ts';
import { conceptEndings } from '../../language/english/concepts.ts';
import { romanisedSurnames } from '../../language/chinese/surnames.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import { attachedArticles, easternSurnames, nameParticles, surnameEndings } from '../../language/english/names.ts';
import { capitalised, pattern } from '../../text/pattern.ts';

export type NameShape = {
	readonly name: string;
	/** Without a leading The. */
	readonly bare: string;
	readonly words: readonly string[];
	readonly first: string;
	readonly last: string;
	readonly isAlone: boolean;
	/** Every word is written as words of people's names are. */
	readonly isPlain: boolean;
	readonly person: PersonShape | undefined;
};

/** How much a name is like a person's: by its first name, one that speech writes with a capital, or rare words. */
export type PersonShape = 'first name' | 'likely first name' | 'rare words' | 'rare last word';

/** `kind` is `listed` for each kind that WordNet has under the name. */
export type ShapeEvidence = EvidenceRow & {
	readonly kind: Kind | 'listed';
	readonly weight: number;
	readonly shape: (name: NameShape) => boolean;
};

const particle = pattern()`^${nameParticles}$`;
const surnames = new Set([...easternSurnames, ...romanisedSurnames.map((name) => name.toLowerCase())]);

function isSurnameFirst(word: string): boolean {
	return surnames.has(plainLetters(word));
}

const plainWord = pattern(
	'u',
)`^(?:${nameParticles}|(?:${attachedArticles}[-’'])?\p{Lu}[\p{Ll}’'-]+(?:-\p{L}[\p{Ll}’']+)*|\p{Lu}[\p{Ll}’'-]+(?:\p{Lu}\p{Ll}+)?|\p{Lu}\.?|\p{Lu}{2})$`;

export function shapeOf(name: string): NameShape {
	const bare = name.replace(/^The /, '');
	const words = bare.replace(/["“”()[\]]/g, '').split(/\s+/);
	const [first = '', last = ''] = [words[0], words.at(-1)];
	const isPlain = words.every((one) => plainWord.test(one));
	const isAlone = words.length === 1;
	return { name, bare, words, first, last, isAlone, isPlain, person: personShape(bare, words, isPlain) };
}

function personShape(bare: string, words: readonly string[], isPlain: boolean): PersonShape | undefined {
	const [first = '', last = ''] = [words[0], words.at(-1)];
	const isLikely =
		isGivenName(first) ||
		(isProper(first) && !isPlace(first) && !unlisted.has(first.toLowerCase()) && /^\p{Lu}\p{Ll}+$/u.test(first));
	if (words.length === 1) return isGivenName(first) ? 'first name' : isLikely ? 'likely first name' : undefined;
	const named = words.filter((one) => !particle.test(one));
	if (!isPlain || named.length > 4 || words.length > 6) return undefined;
	if (named.length > 1 && (isSurnameFirst(first) || isSurnameFirst(last)) && named.every((one) => !isCommon(one, 3)))
		return 'likely first name';
	if (isGivenName(first)) return 'first name';
	if (isLikely && !isPlace(bare)) return 'likely first name';
	// Concourse CI is nobody.
	if (named.length > 3 || /^\p{Lu}{2}$/u.test(last)) return undefined;
	if (named.every((one) => !isCommon(one, 0.3))) return 'rare words';
	return isCommon(last, 0.3) ? undefined : 'rare last word';
}

const organizationEnd = pattern()`(?:^|\s)(?:${capitalised(bodyEndings)}|administration)$`;
const organizationStart = pattern('i')`^(?:The )?${bodyStarts} (?:of|for|on)\b`;
/** Pellow and Strake: two surnames that nobody has as words or first names. */
function haveTwoOwners([first = '', between = '', second = '', more]: readonly string[]): boolean {
	if (more !== undefined || !/^(?:and|&)$/.test(between)) return false;
	return [first, second].every((one) => /^\p{Lu}\p{Ll}+$/u.test(one) && !isCommon(one, 1) && !isGivenName(one));
}

const eventEnd = pattern()`(?:^|\s)${eventEndings}(?: of \d{4}|,? \d{4})?$|^(?:Battle|Siege|Treaty|Fall|Siege|Day|March|Congress) of\b`;
const placeEnd = pattern()`\s${placeEndings}$|^${placeStarts}\s`;
const workEnd = pattern()`\s${workEndings}$|\scast$|^${workStarts} (?:of|on|to|and)\b`;
const conceptEnd = pattern('u')`(?:^|\s)${conceptEndings}$|\p{Ll}{3}(?:ism|isms|ology|nomics|omics)$`;
const surnameEnd = pattern()`${surnameEndings}$`;
const smallWord = /^(?:with|for|in|to|the|and|a|on|is)$/;

// A table reads best with an entry a line.
// prettier-ignore
export const shapeEvidence: readonly ShapeEvidence[] = [
	{ id: 'listed place', kind: 'place', weight: 6, shape: ({ bare }) => isPlace(bare), example: 'That was [Shenzhen] again.' },
	{ id: 'one word of WordNet', kind: 'listed', weight: 2, shape: ({ isAlone, first }) => isAlone && !isCommon(first, 0.3), example: 'That was [Mindanao] again.' },
	{ id: 'several words of WordNet', kind: 'listed', weight: 5, shape: ({ isAlone }) => !isAlone, example: 'That was [Palo Alto] again.' },
	{ id: 'first name before others', kind: 'person', weight: 4, shape: ({ isAlone, person }) => !isAlone && person === 'first name', example: 'That was [Heidi Good] again.' },
	{ id: 'likely first name before others', kind: 'person', weight: 3, shape: ({ isAlone, person }) => !isAlone && person === 'likely first name', example: 'That was [Gatsby Good] again.' },
	{ id: 'rare words', kind: 'person', weight: 2, shape: ({ person }) => person === 'rare words', example: 'That was [Corvane Brekke] again.' },
	{ id: 'rare last word', kind: 'person', weight: 1, shape: ({ person }) => person === 'rare last word', example: 'That was [Good Brekke] again.' },
	{ id: 'first name', kind: 'person', weight: 4, shape: ({ isAlone, person }) => isAlone && person === 'first name', example: 'That was [Heidi] again.' },
	{ id: 'likely first name', kind: 'person', weight: 2, shape: ({ isAlone, person }) => isAlone && person === 'likely first name', example: 'That was [Gatsby] again.' },
	{ id: 'initial', kind: 'person', weight: 2, shape: ({ isAlone, isPlain, first }) => !isAlone && isPlain && first !== 'A' && /^\p{Lu}{1,2}\.?$/u.test(first), example: 'That was [J. Good] again.' },
	{ id: 'ending of surnames', kind: 'person', weight: 1, shape: ({ isPlain, last }) => isPlain && surnameEnd.test(last), example: 'That was [Tarvorsen] again.' },
	{ id: 'last word of bodies', kind: 'organization', weight: 4, shape: ({ isAlone, bare, words }) => !isAlone && (organizationEnd.test(bare) || haveTwoOwners(words)), example: 'That was [Good Labs] again.' },
	{ id: 'first word of bodies', kind: 'organization', weight: 6, shape: ({ bare }) => organizationStart.test(bare), example: 'That was [University of Good Things] again.' },
	{ id: 'domain', kind: 'organization', weight: 4, shape: ({ bare }) => isDomain(bare), example: 'That was [quillfern.com] again.' },
	{ id: 'last word of events', kind: 'event', weight: 4, shape: ({ isAlone, bare }) => !isAlone && eventEnd.test(bare), example: 'That was [Tarn Summit] again.' },
	{ id: 'word of places', kind: 'place', weight: 4, shape: ({ bare }) => placeEnd.test(bare) && !organizationEnd.test(bare), example: 'That was [Good Island] again.' },
	{ id: 'word of works', kind: 'work', weight: 4, shape: ({ bare }) => workEnd.test(bare), example: 'That was [Good Handbook] again.' },
	{ id: 'last word of concepts', kind: 'concept', weight: 4, shape: ({ bare }) => conceptEnd.test(bare), example: 'That was [Brekke Effect] again.' },
	{ id: 'number', kind: 'work', weight: 1, shape: ({ bare }) => /\d/.test(bare), example: 'That was [Loomer 25] again.' },
	{ id: 'no person with a number', kind: 'person', weight: -4, shape: ({ bare }) => /\d/.test(bare), example: 'So I wrote to Dr. [Loomer 25] again.' },
	{ id: 'no person in capitals', kind: 'person', weight: -4, shape: ({ words }) => words.every((one) => /^(?:\p{Lu}\.?){3,}$|&/u.test(one)), example: 'So I wrote to Dr. [TARROW] again.' },
	// Nobody is called The Planet Remade.
	{ id: 'no person with an article', kind: 'person', weight: -4, shape: ({ name, bare, isAlone }) => bare !== name && !isAlone, example: 'That was [The Corvane Brekke] again.' },
	{ id: 'article', kind: 'work', weight: 1, shape: ({ name, bare, isAlone }) => bare !== name && !isAlone, example: 'That was [The Good Ones] again.' },
	{ id: 'small words within', kind: 'work', weight: 3, shape: ({ bare, words }) => words.length > 2 && words.some((one) => smallWord.test(one)) && !organizationStart.test(bare), example: 'That was [Boots for Rain] again.' },
	{ id: 'five words and more', kind: 'work', weight: 1, shape: ({ words }) => words.length > 4, example: 'That was [Nobody Told Us Before Lunch] again.' },
];
