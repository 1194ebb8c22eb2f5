// Words, not rules: what is never a speaker, what speakers are called, what heads and feet of articles say.
// Labels and lines come to them in simplified characters (graph/simplified.ts).
import { fields } from '../../language/english/fields.ts';
import { fields as chineseFields } from '../../language/chinese/fields.ts';
import { neverSpeakers, sentenceOpeners, speakerRoles } from '../../language/english/labels.ts';
import { neverSpeakers as chineseNeverSpeakers, speakerRoles as chineseRoles } from '../../language/chinese/labels.ts';
import { sentenceWords } from '../../language/english/small-words.ts';
import { sentenceCharacters } from '../../language/chinese/characters.ts';
import { closingWords, creditWords } from '../../language/english/page.ts';
import { labelHonorifics } from '../../language/chinese/people.ts';
import { labelCompounds, labelSurnames } from '../../language/chinese/surnames.ts';
import { pattern } from '../../text/pattern.ts';

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
const hanRole = pattern('u')`^(?:${chineseRoles}|(?:问|答|問|男|女|男声|女声|学生|老师)(?=$|[\s_\d#.(A-Za-z-]))`;

export function isRole(folded: string): boolean {
	return latinRole.test(folded) || hanRole.test(folded);
}

/** Words that stand in sentences and not in names. */
export const sentenceWord = pattern('i')`(?:^|\s)${sentenceWords}(?=$|\s)`;
export const sentenceHan = pattern('u')`[${sentenceCharacters}]`;

/** Words that open a sentence with a colon after them; once, none of them is a name. Folded. */
export const openers: ReadonlySet<string> = new Set(sentenceOpeners);

/** Headings and lines that open what follows the talk, folded. */
export const closing = pattern(
	'iu',
)`^(?:${closingWords}|END$|—+\s*END|-+\s*END|完$|references?\b|related\b|links?\b|resources?\b|mentioned in\b|credits?\b|sponsors?\b|footnotes?\b|notes$|comments?\b)`;

/** A line at the foot that belongs to the page and not to the talk. */
export const credit = pattern('iu')`(?:${creditWords}|设.{0,2}星标)`;

/** Family names of some 97 in 100 Chinese, simplified and traditional. */
export const surnames: ReadonlySet<string> = new Set(labelSurnames);
export const compoundSurnames: ReadonlySet<string> = new Set(labelCompounds);
/** What follows a name out of courtesy. */
export const titles = pattern('u')`${labelHonorifics}$`;
