// What kind of thing a name names: its own shape, and the company it keeps wherever it stands. Each sign adds to one kind;
// the kind with most wins. The weights are whole numbers set by hand, and meant to be read: 4 decides alone, 1 hints.
import { eachKind, type EachKind } from '../../model/each-kind.ts';
import type { Kind } from '../../model.ts';
import { isCommon, isProper } from '../../text/frequency.ts';
import { isPlace } from '../../text/places.ts';
import { unlisted } from '../../text/everyday.ts';
import { kindsOfName } from '../../text/wordnet.ts';
import { isDomain } from '../../text/capitals.ts';
import { isGivenName } from '../../text/given-names.ts';
import {
	bodyEndings,
	bodyNouns,
	bodyNounsAfter,
	bodyStarts,
	doneByBody,
	ownedByBody,
} from '../../language/english/bodies.ts';
import { eventEndings, eventNouns } from '../../language/english/events.ts';
import { placeEndings, placeStarts, americanStates, landsAfterTown } from '../../language/english/places.ts';
import { madeByBody, workEndings, workNouns, workStarts } from '../../language/english/works.ts';
import { afterConcept, conceptEndings, conceptNouns } from '../../language/english/concepts.ts';
import {
	dealingsWithBody,
	dealingsWithWork,
	doneBy,
	goingTo,
	saying,
	timeBefore,
	weakBeforePerson,
} from '../../language/english/verbs.ts';
import { nameParticles, personTitles, surnameEndings } from '../../language/english/names.ts';
import {
	callings,
	companions,
	groups,
	kindsOfPerson,
	ofPerson,
	ownedByPerson,
	postsOf,
	rolesForBody,
	workForBody,
} from '../../language/english/people.ts';
import { introducing } from '../../language/english/speech.ts';
import { beforeWorkNoun } from '../../language/english/small-words.ts';
import { capitalised, eitherCase, pattern } from '../../text/pattern.ts';

export type Votes = EachKind<number>;
type Sign = readonly [kind: Kind, weight: number, sign: RegExp];

const organizationEnd = pattern()`(?:^|\s)${capitalised(bodyEndings)}$`;
const organizationStart = pattern()`^(?:The )?${capitalised(bodyStarts)} (?:of|for|on)\b`;
const eventEnd = pattern()`(?:^|\s)${eventEndings}(?: of \d{4}|,? \d{4})?$|^(?:Battle|Siege|Treaty|Fall|Siege|Day|March|Congress) of\b`;
const placeEnd = pattern()`\s${placeEndings}$|^${placeStarts}\s`;
const workEnd = pattern()`\s${workEndings}$|\scast$|^${workStarts} (?:of|on|to|and)\b`;
const conceptEnd = pattern('u')`(?:^|\s)${conceptEndings}$|\p{Ll}{3}(?:ism|isms|ology|nomics|omics)$`;

/** What stands before a name. */
const before: readonly Sign[] = [
	['person', 4, pattern()`(?:^|[\s(“"])${personTitles}\.?\s$`],
	[
		'person',
		3,
		pattern(
			'i',
		)`(?:${callings}|${companions}|named|people like|guys like|someone like),?\s(?:named |called |like |is |was )?$`,
	],
	[
		'person',
		4,
		pattern()`(?:${introducing}|\bI['’]?m|\bI am|[Tt]hank you(?: so much| very much)?,?|[Tt]hanks(?: so much| a lot)?,?|[Ww]elcome(?: back)?,?|\b(?:Hi|Hey|Hello|Okay|OK|Yeah|Well),)\s$`,
	],
	['person', 2, pattern()`${doneBy} by\s$|${ofPerson} (?:by|of)\s$`],
	['person', 1, pattern()`\b${weakBeforePerson}\s$`],
	['person', 3, /\b(?:name(?:['’]s| is| was),?|goes by|known to everyone as|(?:him|her|me) named)\s$/],
	['person', 3, pattern()`\b${groups} (?:like|such as|including)\s$`],
	['organization', 5, pattern('i')`${bodyNouns}(?:,)? (?:called|named|known as)\s$`],
	['organization', 6, pattern('i')`\b(?:${bodyNouns}|artist)s? (?:like|such as|including)\s(?:the )?$`],
	['work', 4, pattern('i')`\b${workNouns}s? (?:like|such as|including)\s["“]?(?:the )?$`],
	[
		'organization',
		4,
		/\b(?:brought to you|presented|sponsored) by\s(?:the )?$|\bour (?:sponsors?|friends at|partners at)\s$/i,
	],
	['organization', 2, pattern('i')`\b${madeByBody}\s(?:by|from)\s(?:the )?$|["”’] by\s(?:the )?$`],
	['organization', 3, pattern('i')`\b${rolesForBody} (?:for|at|with|of|from)\s(?:the )?$`],
	['organization', 3, pattern('i')`\b${workForBody} (?:for|at|with) (?:the )?$`],
	['organization', 2, pattern('i')`\b${dealingsWithBody}\s(?:the )?$`],
	['organization', 3, pattern()`${eitherCase(postsOf)} (?:of|at|for|from|with) (?:the )?$`],
	['organization', 1, /\b(?:on|from|via|through|the)\s$/],
	['work', 5, /(?<![*_])[*_]$/],
	[
		'work',
		6,
		pattern('i')`\b${workNouns}s?(?:,)?(?: [\w’'-]+){0,4} (?:called|titled|entitled|named|known as)\s(?:the )?["“*_]?$`,
	],
	['work', 3, pattern('i')`\b${beforeWorkNoun} ${workNouns},?\s["“*_]?$`],
	['work', 2, pattern('i')`\b${dealingsWithWork}\s(?:the |a )?["“*_]?$`],
	['place', 3, pattern('i')`\b${goingTo}\s(?:the )?$`],
	['place', 1, /\b(?:in|to|from|into)\s$/],
	[
		'event',
		3,
		pattern(
			'i',
		)`\b(?:${timeBefore}|conference(?:,)? called|event(?:,)? called|festival(?:,)? called)\sthe $|\b(?:during|conference called|event called|summit called|festival called)\s$`,
	],
	['concept', 4, pattern('i')`\b${conceptNouns}(?: of)?(?:,)?[ -](?:called|known as|of)?\s?(?:the )?["“]?$`],
];

/** What stands after it. */
const after: readonly Sign[] = [
	[
		'person',
		2,
		pattern()`^,? (?:also |once |really |actually |famously |has |had |would |always |recently |just )?${saying}\b`,
	],
	['person', 3, /^,? (?:who|whose|himself|herself)\b|^ and I\b|^,? (?:Jr|Sr|PhD|MD)\b/],
	['person', 2, pattern()`^['’]s? ${ownedByPerson}\b`],
	['person', 3, pattern()`^, (?:the |a |an |our |my |his |her |who is |who's )?(?:[\w-]+ ){0,3}?${callings}\b`],
	['person', 2, /^[^.?!\n]{0,50}[.,;] (?:[Hh]e|[Ss]he|His|Her|and (?:he|she))\b/],
	[
		'person',
		3,
		pattern()`^(?: is|['’]s| was| has been) (?:one of the |an? |my |our |his |her )?(?:\w+ ){0,2}?${kindsOfPerson}\b`,
	],
	['person', 1, /^(?:[,?]|\.$| \((?:born|\d{4}))/],
	[
		'organization',
		4,
		pattern('i')`^,? (?:a|an|the|which is an?|is an?|are an?|was an?) (?:[\w-]+ ){0,3}?${bodyNouns}\b`,
	],
	[
		'organization',
		2,
		/^,?(?: and(?: so)?| if| in| when| because| who| that|,)?(?: [\w’']+){0,3} (?:they|they['’](?:re|ve|ll|d)|their|theirs)\b/,
	],
	[
		'organization',
		3,
		/^ (?:offices?|headquarters|building|staff|executives?|archives?|collection|website|team|campus)\b/,
	],
	['organization', 3, pattern()`^ ${bodyNounsAfter}\b`],
	['organization', 3, /^ (?:is|was|are|were) (?:founded|acquired|funded|headquartered|hiring|backed|owned|based)\b/],
	['organization', 2, pattern()`^ ${doneByBody}\b`],
	['organization', 1, pattern()`^['’]s? ${ownedByBody}\b`],
	['work', 5, pattern('i')`^, (?:a|an|the|which is an?) (?:[\w-]+ ){0,3}?${workNouns}\b`],
	['work', 3, pattern('i')`^ (?:is an?|was an?|is the|was the) (?:[\w-]+ ){0,3}?${workNouns}\b`],
	['work', 2, pattern()`^["”*_]? ${workNouns}s?\b(?! (?:company|maker|firm))`],
	['work', 2, /^ (?:by \p{Lu}|came out|was published|was released|was written|lets you|allows you|\d+(?:\.\d+)?\b)/u],
	['place', 2, pattern()`^, (?:${americanStates}|New|North|South|${landsAfterTown})\b`],
	['event', 3, pattern()`^ ${eventNouns}\b`],
	['concept', 2, pattern()`^ ${afterConcept}\b`],
];

const plainWord = pattern('u')`^(?:${nameParticles}|\p{Lu}[\p{Ll}’'-]+(?:\p{Lu}\p{Ll}+)?|\p{Lu}\.?|\p{Lu}{2})$`;

const surnameEnd = pattern()`${surnameEndings}$`;

/** The votes that a name's own shape casts. */
export function votesOfShape(name: string): Votes {
	const bare = name.replace(/^The /, '');
	const words = bare.split(/\s+/);
	const [first = '', last = ''] = [words[0], words.at(-1)];
	const alone = words.length === 1;
	const plain = words.every((one) => plainWord.test(one));
	const given =
		isGivenName(first) ||
		(isProper(first) && !isPlace(first) && !unlisted.has(first.toLowerCase()) && /^\p{Lu}\p{Ll}+$/u.test(first));
	const unusual = words.filter((one) => !isCommon(one, 0.3)).length;
	const votes = eachKind(() => 0);
	if (isPlace(bare)) votes.place += 6;
	if (!alone || !isCommon(first, 0.3)) for (const kind of kindsOfName(bare)) votes[kind] += alone ? 2 : 5;
	if (!alone && plain && words.length <= 4 && isGivenName(first)) votes.person += 4;
	else if (!alone && plain && words.length <= 4 && given && !isPlace(bare)) votes.person += 3;
	else if (!alone && plain && words.length <= 3 && unusual === words.length) votes.person += 2;
	else if (!alone && plain && words.length <= 3 && !isCommon(last, 0.3)) votes.person += 1;
	if (alone && isGivenName(first)) votes.person += 4;
	else if (alone && given) votes.person += 2;
	if (!alone && /^\p{Lu}{1,2}\.?$/u.test(first) && plain) votes.person += 2;
	if (surnameEnd.test(last) && plain) votes.person += 1;
	if (organizationEnd.test(bare) && !alone) votes.organization += 4;
	if (organizationStart.test(bare)) votes.organization += 6;
	if (isDomain(bare)) votes.organization += 4;
	if (eventEnd.test(bare) && !alone) votes.event += 4;
	if (placeEnd.test(bare) && !organizationEnd.test(bare)) votes.place += 4;
	if (workEnd.test(bare)) votes.work += 4;
	if (conceptEnd.test(bare)) votes.concept += 4;
	if (/\d/.test(bare)) {
		votes.work += 1;
		votes.person -= 4;
	}
	// Nobody is called The Planet Remade.
	if (bare !== name && !alone) {
		votes.person -= 4;
		votes.work += 1;
	}
	if (
		words.length > 2 &&
		words.some((one) => /^(?:with|for|in|to|the|and|a|on|is)$/.test(one)) &&
		!organizationStart.test(bare)
	)
		votes.work += 3;
	if (words.length > 4) votes.work += 1;
	return votes;
}

/** What a weak sign weighs: a dozen of them don't outvote one that is strong. */
const hint = 0.2;

/** The votes of the words before and after one place where the name stands. */
export function votesOfPlace(text: string, start: number, end: number, votes: Record<Kind, number>): void {
	const left = text.slice(Math.max(0, start - 64), start);
	const right = text.slice(end, end + 56);
	// Nobody is called “the”: the Holy Spirit.
	if (/\b[Tt]he $/.test(left)) votes.person -= 1;
	if (/\bin $/.test(left)) votes.person -= 2;
	for (const [kind, weight, sign] of before) if (sign.test(left)) votes[kind] += weight === 1 ? hint : weight;
	for (const [kind, weight, sign] of after) if (sign.test(right)) votes[kind] += weight === 1 ? hint : weight;
}
