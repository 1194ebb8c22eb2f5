// What the words after an English name say of its kind. graph/extractors/kinds/kinds.ts says where the weights come from.
import type { KindEvidence } from '../../text/evidence.ts';
import { hint } from './context-before.ts';
import { bodyNouns, bodyNounsAfter, doneByBody, ownedByBody } from '../../language/english/bodies.ts';
import { eventNouns } from '../../language/english/events.ts';
import { americanStates, landsAfterTown, placeNouns, saidOfPlace } from '../../language/english/places.ts';
import { workNouns } from '../../language/english/works.ts';
import { afterConcept } from '../../language/english/concepts.ts';
import { saying } from '../../language/english/verbs.ts';
import { callings, kindsOfPerson, ownedByPerson } from '../../language/english/people.ts';
import { pattern } from '../../text/pattern.ts';

// A table reads best with an entry a line.
// prettier-ignore
export const contextAfter: readonly KindEvidence[] = [
	{ id: 'saying', kind: 'person', weight: 2, after: pattern()`^,? (?:also |once |really |actually |famously |has |had |would |always |recently |just )?${saying}\b`, example: 'As [Corvane] once argued it.' },
	{ id: 'who, or I beside', kind: 'person', weight: 3, after: /^,? (?:who|whose|himself|herself)\b|^ and I\b|^,? (?:Jr|Sr|PhD|MD)\b/, example: 'So [Corvane] and I went home.' },
	{ id: 'owned by a person', kind: 'person', weight: 2, after: pattern()`^['’]s? ${ownedByPerson}\b`, example: 'That was [Corvane]’s wife again.' },
	{ id: 'calling after a comma', kind: 'person', weight: 3, after: pattern()`^, (?:the |a |an |our |my |his |her |who is |who's )?(?:[\w-]+ ){0,3}?${callings}\b`, example: 'I heard it from [Brekke], the marine biologist.' },
	{ id: 'he or she in the next clause', kind: 'person', weight: 2, after: /^[^.?!\n]{0,50}[.,;] (?:[Hh]e|[Ss]he|His|Her|and (?:he|she))\b/, example: 'So [Corvane] left. She was ill.' },
	{ id: 'is a kind of person', kind: 'person', weight: 3, after: pattern()`^(?: is|['’]s| was| has been) (?:one of the |an? |my |our |his |her )?(?:\w+ ){0,2}?${kindsOfPerson}\b`, example: 'And [Corvane] is a close friend.' },
	{ id: 'of or from a body', kind: 'person', weight: 1, after: /^,? (?:of|from|at|over at) (?:the )?\p{Lu}[\p{L}&]{2,}/u, example: 'So [Tarrow] from Quillmark laughed.' },
	{ id: 'comma, question, or full stop', kind: 'person', weight: hint, after: /^(?:[,?]|\.$| \((?:born|\d{4}))/, example: 'What was that, [Corvane]?' },
	{ id: 'a body, after a comma or is', kind: 'organization', weight: 4, after: pattern('i')`^,? (?:a|an|the|which is an?|is an?|are an?|was an?) (?:[\w-]+ ){0,3}?${bodyNouns}\b`, example: 'There is [Quillmark], a small startup.' },
	{ id: 'they', kind: 'organization', weight: 2, after: /^,?(?: and(?: so)?| if| in| when| because| who| that|,)?(?: [\w’']+){0,3} (?:they|they['’](?:re|ve|ll|d)|their|theirs)\b/, example: 'At last [Quillmark] in their first year had no office.' },
	{ id: 'what a body has', kind: 'organization', weight: 3, after: /^ (?:offices?|headquarters|building|staff|executives?|archives?|collection|website|team|campus)\b/, example: 'Those were [Tarrow] offices.' },
	{ id: 'noun for a body', kind: 'organization', weight: 3, after: pattern()`^ ${bodyNounsAfter}\b`, example: 'That is [Tarrow] hospital now.' },
	{ id: 'what befalls a body', kind: 'organization', weight: 3, after: /^ (?:is|was|are|were) (?:founded|acquired|funded|headquartered|hiring|backed|owned|based)\b/, example: 'In the end [Quillmark] was acquired.' },
	{ id: 'what a body does', kind: 'organization', weight: 2, after: pattern()`^ ${doneByBody}\b`, example: 'That spring [Quillmark] announced it.' },
	{ id: 'owned by a body', kind: 'organization', weight: hint, after: pattern()`^['’]s? ${ownedByBody}\b`, example: 'That is [Quillmark]’s revenue now.' },
	{ id: 'a work, after a comma', kind: 'work', weight: 5, after: pattern('i')`^, (?:a|an|the|which is an?) (?:[\w-]+ ){0,3}?${workNouns}\b`, example: 'This was [Saltways], a first novel.' },
	{ id: 'is a work', kind: 'work', weight: 3, after: pattern('i')`^ (?:is an?|was an?|is the|was the) (?:[\w-]+ ){0,3}?${workNouns}\b`, example: 'And [Saltways] is a short novel.' },
	{ id: 'noun for a work after', kind: 'work', weight: 2, after: pattern()`^["”*_]? ${workNouns}s?\b(?! (?:company|maker|firm))`, example: 'Have you seen that [Saltways] movie yet?' },
	{ id: 'what befalls a work', kind: 'work', weight: 2, after: /^ (?:by \p{Lu}|came out|was published|was released|was written|lets you|allows you|\d+(?:\.\d+)?\b)/u, example: 'Then [Saltways] came out.' },
	{ id: 'state or land after a town', kind: 'place', weight: 2, after: pattern()`^, (?:${americanStates}|New|North|South|${landsAfterTown})\b`, example: 'That was [Ravensholm], Ohio.' },
	{ id: 'a place, after a comma or is', kind: 'place', weight: 4, after: pattern()`^(?:,| is| was)? (?:a|an|the|which is an?|which was an?) (?:[\w-]+ ){0,2}?${placeNouns}\b`, example: 'Then [Tarvorsen], a small town.' },
	{ id: 'weather and distance', kind: 'place', weight: 3, after: pattern()`^(?: is| was| gets| got)? (?:\w+ ){0,3}?${saidOfPlace}\b`, example: 'Is [Ravensholm] always so windy?' },
	{ id: 'noun for an event', kind: 'event', weight: 3, after: pattern()`^ ${eventNouns}\b`, example: 'After that [Tidefall] festival we left.' },
	{ id: 'what is said of a concept', kind: 'concept', weight: 2, after: pattern()`^ ${afterConcept}\b`, example: 'So [Driftlock] refers to that.' },
];
