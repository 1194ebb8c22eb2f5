// The shapes of what is to be reviewed, and of decisions on it.
import * as v from 'valibot';
import { confidence, entityId, kind, labels } from '#graph/model/colloquy-1.ts';
import { decisionHead, ruling } from '#graph/model/decision.ts';
import { reviewStates } from '#graph/model/kinds.ts';
import { described } from '#graph/model/shape.ts';
import { count, text } from './common.ts';
import { mentionLine } from './evidence.ts';

const { turn, interview, index, speaker, surface, textStart, textEnd, time, recording, excerpt } = mentionLine.entries;

export const wordsLine = v.pipe(
	v.strictObject({ turn, interview, index, speaker, surface, textStart, textEnd, time, recording, excerpt }),
	v.description('Words to be reviewed, with their line.'),
);

export const waitingState = v.picklist([...reviewStates, 'proposed']);

export const waitingItem = v.pipe(
	v.strictObject({
		state: v.pipe(
			waitingState,
			v.description(
				'“waits”, “sounds” (like the entity, misheard) and “proposed” (by a language model) are not drawn and want a decision; “heard” is drawn as the entity; the others were decided.',
			),
		),
		entity: entityId,
		kind,
		labels,
		surface: v.exactOptional(
			v.pipe(text, v.description('The spelling in question: it may be, or was taken for, the entity misheard.')),
		),
		rule: text,
		confidence,
		mentions: v.pipe(count, v.description('How many places say so; the quotes are the first few of them.')),
		quotes: v.array(wordsLine),
		decision: v.exactOptional(v.pipe(text, v.description('Id of the decision that made it so.'))),
		everywhere: v.exactOptional(v.pipe(v.boolean(), v.description('Whether that holds in every interview.'))),
		model: v.exactOptional(v.pipe(text, v.description('Of a proposal: which language model made it.'))),
		why: v.exactOptional(v.pipe(text, v.description('Of a proposal: what the model gave as its reason.'))),
	}),
	v.description('What is to be reviewed in an interview, and what was decided.'),
);

const [draw, dismiss, apart, same, undo] = ruling.options;

/** What an answer says of a decision besides what the log does. */
const told = {
	undone: v.exactOptional(v.pipe(v.boolean(), v.description('Whether a later one took it back; in the list alone.'))),
	behind: v.exactOptional(
		v.pipe(text, v.description('Why the graph could not follow; the decision is safe all the same.')),
	),
};
const { id, at, interview: ofInterview } = decisionHead.entries;
const head = { id, at, interview: ofInterview };

export const decision = v.pipe(
	v.variant('decision', [
		v.strictObject({ ...head, ...draw.entries, ...told }),
		v.strictObject({ ...head, ...dismiss.entries, ...told }),
		v.strictObject({ ...head, ...apart.entries, ...told }),
		v.strictObject({ ...head, ...same.entries, ...told }),
		v.strictObject({ ...head, ...undo.entries, ...told }),
	]),
	v.description(
		'A line of the library’s log. Decisions are never rewritten: an “undo” names the one that it takes back.',
	),
);

/** Longest id or name in a request, in UTF-16 code units. */
const short = v.maxLength<string, number>(500);

/** Fields of other programs, and those of the page's form, are passed over. */
export const decisionRequest = v.pipe(
	v.object({
		decision: v.pipe(
			v.picklist(['draw', 'dismiss', 'apart', 'same']),
			v.description('What is decided: draw, dismiss, apart or same.'),
		),
		entity: v.pipe(text, short, v.description('The id of what it is about.'), v.examples(['organization/openai'])),
		interview: v.exactOptional(
			v.pipe(text, short, v.description('Where it waits. Without it, a thing is dismissed everywhere.')),
		),
		everywhere: v.exactOptional(
			v.pipe(v.boolean(), v.description('Whether it holds for every interview of the library.')),
		),
		kind: v.exactOptional(described(kind, 'Of what is drawn, where it is another than was found.')),
		surface: v.exactOptional(v.pipe(text, short, v.description('The spelling that is set apart, or is the same.'))),
	}),
	v.check(
		({ decision, surface }) => surface !== undefined || (decision !== 'apart' && decision !== 'same'),
		'surface, the spelling that it is about, is missing',
	),
	v.description(
		'What the user decides. “draw”, “apart” and “same” are about what waits in an interview (or was heard there), “dismiss” also about what is drawn.',
	),
);
