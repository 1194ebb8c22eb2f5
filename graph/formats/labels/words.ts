// Words, not rules: what is never a speaker, what speakers are called, what heads and feet of articles say.
// Labels and lines come to them in simplified characters (graph/text/simplified.ts).
import { fields } from '../../language/english/fields.ts';
import { fields as chineseFields } from '../../language/chinese/fields.ts';
import { neverSpeakers, sentenceOpeners, speakerRoles } from '../../language/english/labels.ts';
import {
	neverSpeakers as chineseNeverSpeakers,
	shortRoles,
	speakerRoles as chineseRoles,
} from '../../language/chinese/labels.ts';
import { sentenceWords } from '../../language/english/small-words.ts';
import { neverInLabels, sentenceCharacters } from '../../language/chinese/characters.ts';
import { closingWords, closingNouns, creditWords } from '../../language/english/page.ts';
import { honorifics, shortHonorifics } from '../../language/chinese/people.ts';
import { compoundSurnames as doubleSurnames, surnames as singleSurnames } from '../../language/chinese/surnames.ts';
import { pattern } from '../../text/pattern.ts';
import { closingWords as chineseClosingWords, creditWords as chineseCreditWords } from '../../language/chinese/page.ts';

/** Keys of metadata and credits, folded. A line `key: value` with one of them is no speech. */
export const metadata: ReadonlyMap<string, Meta> = new Map(
	[...fields, ...chineseFields].flatMap(([meta, names]) => names.map((name): [string, Meta] => [name, meta])),
);

export type Meta =
	| 'title'
	| 'author'
	| 'published'
	| 'recorded'
	| 'url'
	| 'origin'
	| 'language'
	| 'host'
	| 'guest'
	| 'people'
	| 'outlet';

/** Never a speaker, folded: notes, credits, parts of a page. */
export const stop: ReadonlySet<string> = new Set([...neverSpeakers, ...chineseNeverSpeakers]);

/** What a speaker is called who has no name, folded; a number or a name may follow. */
const latinRole = pattern('u')`^${speakerRoles}(?=$|[\s_\d#.(-])`;
const hanRole = pattern('u')`^(?:${chineseRoles}|${shortRoles}(?=$|[\s_\d#.(A-Za-z-]))`;

/** A part alone, or with a number or a name after it: 主持人林岚, but not 主持人追问了一句 nor "Question of the day". */
export function isRole(folded: string): boolean {
	const [role] = latinRole.exec(folded) ?? hanRole.exec(folded) ?? [];
	if (role === undefined) return false;
	const rest = folded.slice(role.length).replace(/^[\s_#.-]+/, '');
	if (rest === '' || /^[\d(（]/.test(rest)) return true;
	return /\p{Script=Han}/u.test(rest)
		? rest.length <= 8 && !hanSentence.test(rest)
		: rest.split(' ').length <= 3 && !sentenceWord.test(rest);
}

const hanSentence = pattern('u')`[${neverInLabels}“”"，,]`;

/** Words that stand in sentences and not in names. */
export const sentenceWord = pattern('i')`(?:^|\s)${sentenceWords}(?=$|\s)`;
export const sentenceHan = pattern('u')`[${sentenceCharacters}]`;

/** Words that open a sentence with a colon after them; once, none of them is a name. Folded. */
export const openers: ReadonlySet<string> = new Set(sentenceOpeners);

/** Headings and lines that open what follows the talk, folded. */
export const closing = pattern(
	'iu',
)`^(?:${closingWords}|${closingNouns}\b|${chineseClosingWords}|(?:END|notes|完)$|[—-]+\s*END)`;

/** A line at the foot that belongs to the page and not to the talk. */
export const credit = pattern('iu')`(?:(?:${creditWords}|${chineseCreditWords})|设.{0,2}星标)`;

export const surnames: ReadonlySet<string> = new Set(singleSurnames);
export const compoundSurnames: ReadonlySet<string> = new Set(doubleSurnames);
/** What follows a name out of courtesy. */
export const titles = pattern('u')`(?:${honorifics}|${shortHonorifics})$`;
