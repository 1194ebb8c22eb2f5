// Papers, channels and shows as labels: `36氪：`, `WSJ:`, `云上商业：`. Somebody asks for them, and nobody says who: no person is drawn.
import { foldName } from '../text/fold.ts';
import { simplified } from '../text/simplified.ts';
import { couldBeHanName, hasSurname } from '../text/chinese-people.ts';
import { startOfForeign } from '../text/foreign-names.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import { isGivenName } from '../text/given-names.ts';
import { outletEndings as chineseOutlets, shopEndings } from '../language/chinese/bodies.ts';
import { partEndings } from '../language/chinese/labels.ts';
import { outletEndings } from '../language/english/bodies.ts';
import { pattern } from '../text/pattern.ts';
import type { EvidenceRow } from '../text/evidence.ts';

export type Outlets = {
	/** Names that the source gives to whoever put it out, folded. */
	readonly named: ReadonlySet<string>;
	/** Who wrote it, folded: a person as often as a paper. */
	readonly author: string | undefined;
	readonly gazetteer: Gazetteer;
};

export function outletsOf(named: readonly string[], author: string | undefined, gazetteer: Gazetteer): Outlets {
	const folded = (name: string): string => foldName(simplified(name));
	return { named: new Set(named.map(folded)), author: author === undefined ? undefined : folded(author), gazetteer };
}

const lastWord = pattern('u')`(?:${chineseOutlets}|${shopEndings})$`;
/** Short words that end names of people too. */
const shortWord = /(?:社|台)$/u;
const latinWord = pattern('iu')`\s${outletEndings}$`;

const partAtEnd = pattern('u')`^(\p{Script=Han}{0,8}?)${partEndings}$`;

/** 周刊记者, 特约编辑: what somebody does there; 王小明记者 is a name with it. */
function isPart(name: string): boolean {
	const before = partAtEnd.exec(name)?.[1];
	return before !== undefined && (!couldBeHanName(before) || lastWord.test(before) || /刊$/u.test(before));
}

/** Whether a Chinese label looks like nobody's name: no surname, no name in foreign sounds, no 小 or 阿 before it. */
export function isNobodysName(label: string): boolean {
	const name = simplified(label).trim();
	return (
		/^\p{Script=Han}{3,8}$/u.test(name) &&
		!hasSurname(name) &&
		!/^[小阿老大]|^(.)\1|(.)\2$/u.test(name) &&
		startOfForeign(name, name.length, name.length) > 0
	);
}

const han = /^\p{Script=Han}+$/u;

export type OutletEvidence = EvidenceRow & { readonly shape: (name: string) => boolean };

/** What a name's own words say of a paper, a channel or a show. */
// prettier-ignore
export const outletEvidence: readonly OutletEvidence[] = [
	{ id: 'marks of a title', shape: (name) => /^《[^《》]{1,20}》/u.test(name), example: '[《青岚》记者]' },
	{ id: 'last word, of four characters and more', shape: (name) => han.test(name) && name.length > 3 && lastWord.test(name), example: '[青岚周刊]' },
	{ id: 'short last word, of four characters and more', shape: (name) => han.test(name) && name.length > 3 && shortWord.test(name), example: '[青岚作文社]' },
	{ id: 'last word, of three characters and no surname', shape: (name) => han.test(name) && name.length < 4 && lastWord.test(name) && !couldBeHanName(name), example: '[岚周刊]' },
	{ id: 'last word after Latin', shape: (name) => !han.test(name) && /\p{Script=Han}/u.test(name) && lastWord.test(name) && !isPersonLike(name), example: '[Tarn周刊]' },
	{ id: 'what somebody does there', shape: isPart, example: '[特约编辑]' },
	{ id: 'last word in English', shape: (name) => !han.test(name) && latinWord.test(name) && !isPersonLike(name), example: '[Tarn Weekly]' },
];

export function isOutletByName(name: string, evidence: readonly OutletEvidence[] = outletEvidence): boolean {
	return evidence.some(({ shape }) => shape(name));
}

/** Whether a label, or the name in it, is that of a paper, a channel or a show. */
export function isOutlet(label: string, { named, author, gazetteer }: Outlets): boolean {
	const name = simplified(label).trim();
	const folded = foldName(name);
	if (named.has(folded) || (author === folded && !isPersonLike(name))) return true;
	return isOutletByName(name) || isListed(name, gazetteer);
}

/** A first name at its beginning, or a Chinese surname and one or two characters more. */
function isPersonLike(name: string): boolean {
	const [first = '', ...more] = name.split(/\s+/);
	if (/^\p{Script=Han}+$/u.test(name)) return couldBeHanName(name);
	const capitals = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$/u;
	return isGivenName(first) || (more.length > 0 && !latinWord.test(name) && capitals.test(name));
}

/** Listed as a body or a work, and as nobody; a single word in small letters (Ford, Tesla) may be a surname. */
function isListed(name: string, gazetteer: Gazetteer): boolean {
	const senses = gazetteer.lookup(name).filter((sense) => !sense.heard && sense.rules.length === 0);
	if (senses.length === 0 || senses.some(({ kind }) => kind === 'person')) return false;
	if (!senses.some(({ kind }) => kind === 'organization' || kind === 'work')) return false;
	if (/\s|\d/.test(name) || (/^\p{Script=Han}+$/u.test(name) && !couldBeHanName(name))) return true;
	return (
		/^\p{Lu}{2,6}$/u.test(name) &&
		senses.some(({ entry: { en, zh, aliases = [] } }) => [en, zh, ...aliases].includes(name))
	);
}
