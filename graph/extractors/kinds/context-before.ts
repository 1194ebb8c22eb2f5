// What the words before an English name say of its kind. graph/extractors/kinds/kinds.ts says where the weights come from.
import type { KindEvidence } from '../../text/evidence.ts';
import { bodyNouns } from '../../language/english/bodies.ts';
import { madeByBody, workNouns } from '../../language/english/works.ts';
import { conceptNouns } from '../../language/english/concepts.ts';
import {
	dealingsWithBody,
	dealingsWithWork,
	doneBy,
	goingTo,
	timeBefore,
	weakBeforePerson,
} from '../../language/english/verbs.ts';
import { personTitles } from '../../language/english/names.ts';
import {
	callings,
	companions,
	groups,
	ofPerson,
	postsOf,
	rolesForBody,
	workForBody,
} from '../../language/english/people.ts';
import { placeNouns, placeNounsMany } from '../../language/english/places.ts';
import { introducing } from '../../language/english/speech.ts';
import { beforeWorkNoun } from '../../language/english/small-words.ts';
import { eitherCase, pattern } from '../../text/pattern.ts';

/** What a weak hint weighs: a dozen of them don't outvote one that is strong. */
export const hint = 0.2;

// A table reads best with an entry a line.
// prettier-ignore
export const contextBefore: readonly KindEvidence[] = [
	// Nobody is called “the”: the Holy Spirit.
	{ id: 'no person after the', kind: 'person', weight: -1, before: /\b[Tt]he $/, example: 'We crossed on the [Tarvorsen] that night.' },
	{ id: 'no person after in', kind: 'person', weight: -2, before: /\bin $/, example: 'We stayed in [Tarvorsen] that night.' },
	{ id: 'no person after another', kind: 'person', weight: -3, before: /\b(?:[Aa]nother|[Aa]|[Aa]n) $/, example: 'They wanted another [Tarvorsen] that night.' },
	{ id: 'title', kind: 'person', weight: 4, before: pattern()`(?:^|[\s(“"])${personTitles}\.?\s$`, example: 'So I wrote to Dr. [Brekke] again.' },
	{ id: 'calling or companion', kind: 'person', weight: 3, before: pattern('i')`(?:${callings}|${companions}|named|people like|guys like|someone like),?\s(?:named |called |like |is |was )?$`, example: 'Then my brother [Corvane] rang.' },
	{ id: 'introduced or greeted', kind: 'person', weight: 4, before: pattern()`(?:${introducing}|\bI['’]?m|\bI am|[Tt]hank you(?: so much| very much)?,?|[Tt]hanks(?: so much| a lot)?,?|[Ww]elcome(?: back)?,?|\b(?:Hi|Hey|Hello|Okay|OK|Yeah|Well),)\s$`, example: 'Thank you so much, [Corvane]!' },
	{ id: 'done by', kind: 'person', weight: 2, before: pattern()`${doneBy} by\s$|${ofPerson} (?:by|of)\s$`, example: 'They were all students of [Brekke] then.' },
	{ id: 'verb or preposition before a person', kind: 'person', weight: hint, before: pattern()`\b${weakBeforePerson}\s$`, example: 'I knew [Corvane] then.' },
	{ id: 'named', kind: 'person', weight: 3, before: /\b(?:name(?:['’]s| is| was),?|goes by|known to everyone as|(?:him|her|me) named)\s$/, example: 'His middle name is [Corvane] too.' },
	{ id: 'group of people like', kind: 'person', weight: 3, before: pattern()`\b${groups} (?:like|such as|including)\s$`, example: 'We read poets such as [Brekke] then.' },
	{ id: 'body called', kind: 'organization', weight: 5, before: pattern('i')`${bodyNouns}(?:,)? (?:called|named|known as)\s$`, example: 'He started a company called [Quillmark].' },
	{ id: 'bodies like', kind: 'organization', weight: 6, before: pattern('i')`\b(?:${bodyNouns}|artist)s? (?:like|such as|including)\s(?:the )?$`, example: 'We sold to startups such as [Quillmark].' },
	{ id: 'places like', kind: 'place', weight: 6, before: pattern('i')`\b${placeNounsMany} (?:like|such as|including|called|named)\s(?:the )?$`, example: 'We played in towns such as [Quillmark].' },
	{ id: 'place called', kind: 'place', weight: 5, before: pattern('i')`\b${placeNouns}(?:,)? (?:called|named|known as)\s$`, example: 'He lived in a village called [Quillmark].' },
	{ id: 'works like', kind: 'work', weight: 4, before: pattern('i')`\b${workNouns}s? (?:like|such as|including)\s["“]?(?:the )?$`, example: 'We read novels like [Saltways].' },
	{ id: 'sponsor', kind: 'organization', weight: 4, before: /\b(?:brought to you|presented|sponsored) by\s(?:the )?$|\bour (?:sponsors?|friends at|partners at)\s$/i, example: 'This episode is brought to you by [Lumenly].' },
	{ id: 'made by', kind: 'organization', weight: 2, before: pattern('i')`\b${madeByBody}\s(?:by|from)\s(?:the )?$|["”’] by\s(?:the )?$`, example: 'It was an album from [Harlan] then.' },
	{ id: 'role for a body', kind: 'organization', weight: 3, before: pattern('i')`\b${rolesForBody} (?:for|at|with|of|from)\s(?:the )?$`, example: 'She was the drummer for [Sleepmaking].' },
	{ id: 'work for a body', kind: 'organization', weight: 3, before: pattern('i')`\b${workForBody} (?:for|at|with) (?:the )?$`, example: 'She worked for [Quillmark].' },
	{ id: 'dealings with a body', kind: 'organization', weight: 2, before: pattern('i')`\b${dealingsWithBody}\s(?:the )?$`, example: 'Then they acquired [Quillmark] too.' },
	{ id: 'post of a body', kind: 'organization', weight: 3, before: pattern()`${eitherCase(postsOf)} (?:of|at|for|from|with) (?:the )?$`, example: 'She is the director of [Quillmark].' },
	{ id: 'preposition or article before a body', kind: 'organization', weight: hint, before: /\b(?:on|from|via|through|the)\s$/, example: 'You find it through [Quillmark] now.' },
	{ id: 'emphasis', kind: 'work', weight: 5, before: /(?<![*_])[*_]$/, example: 'Then came *[Saltways]* that year.' },
	{ id: 'work called', kind: 'work', weight: 6, before: pattern('i')`\b${workNouns}s?(?:,)?(?: [\w’'-]+){0,4} (?:called|titled|entitled|named|known as)\s(?:the )?["“*_]?$`, example: 'I read a novel called [Saltways].' },
	{ id: 'noun for a work', kind: 'work', weight: 3, before: pattern('i')`\b${beforeWorkNoun} ${workNouns},?\s["“*_]?$`, example: 'It is in her novel [Saltways].' },
	{ id: 'dealings with a work', kind: 'work', weight: 2, before: pattern('i')`\b${dealingsWithWork}\s(?:the |a )?["“*_]?$`, example: 'They published [Saltways] in May.' },
	{ id: 'welcomed to a place', kind: 'place', weight: 1, before: /\b(?:[Ww]elcome(?: back)? to|[Cc]ome from|[Cc]ame from|[Cc]omes from|[Cc]oming from)\s$/, example: 'She came from [Tarvorsen] then.' },
	{ id: 'living or going to', kind: 'place', weight: 3, before: pattern('i')`\b${goingTo}\s(?:the )?$`, example: 'She lived near [Tarvorsen] then.' },
	{ id: 'preposition before a place', kind: 'place', weight: hint, before: /\b(?:in|to|from|into)\s$/, example: 'We drove into [Ravensholm] then.' },
	{ id: 'time of an event', kind: 'event', weight: 3, before: pattern('i')`\b(?:${timeBefore}|conference(?:,)? called|event(?:,)? called|festival(?:,)? called)\sthe $|\b(?:during|conference called|event called|summit called|festival called)\s$`, example: 'We met during [Tidefall] that year.' },
	{ id: 'concept called', kind: 'concept', weight: 4, before: pattern('i')`\b${conceptNouns}(?: of)?(?:,)?[ -](?:called|known as|of)?\s?(?:the )?["“]?$`, example: 'There is a phenomenon called [Driftlock].' },
];
