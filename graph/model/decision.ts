// The shapes of what a user decides: lines of decisions.jsonl, and what the API gives of them.
import * as v from 'valibot';
import { entityId, interviewId, kind, textSpan } from './colloquy-1.ts';
import { described } from './shape.ts';

const text = v.string();

/** Where the words stand: `turn` is its index. */
export const words = v.strictObject({
	turn: v.pipe(v.number(), v.integer(), v.minValue(1)),
	...textSpan.entries,
	surface: text,
});

/** `name`: it is found by it where better rules give it another id. */
const about = { entity: entityId, name: v.pipe(text, v.description('What the thing was called then.')) };
const surface = v.pipe(text, v.description('The spelling that is set apart, or is the same.'));

const draw = v.pipe(
	v.strictObject({
		decision: v.literal('draw'),
		...about,
		kind: v.exactOptional(described(kind, 'Of what is drawn, where it is another than was found.')),
		words: v.exactOptional(v.pipe(v.array(words), v.description('Its mentions, should no rule find them any more.'))),
	}),
	v.description('What waited is drawn.'),
);

const dismiss = v.pipe(
	v.strictObject({ decision: v.literal('dismiss'), ...about }),
	v.description('It is no thing of this interview, or of the library where no interview is named.'),
);

const apart = v.pipe(
	v.strictObject({ decision: v.literal('apart'), ...about, surface }),
	v.description('This spelling was not that thing misheard: it is a name of its own.'),
);

const same = v.pipe(
	v.strictObject({ decision: v.literal('same'), ...about, surface }),
	v.description('This spelling was that thing, misheard.'),
);

const undo = v.pipe(
	v.strictObject({
		decision: v.literal('undo'),
		of: v.pipe(text, v.description('Id of the decision that is taken back.')),
	}),
	v.description('Takes a decision back; an undo can be undone too.'),
);

/** What was decided, without when and where. */
export const ruling = v.variant('decision', [draw, dismiss, apart, same, undo]);

export const decisionHead = v.strictObject({
	id: text,
	at: v.pipe(text, v.description('ISO 8601.')),
	interview: v.exactOptional(described(interviewId, 'The one interview that it is about; all where it is absent.')),
});
