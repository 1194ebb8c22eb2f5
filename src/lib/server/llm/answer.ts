// What a model may answer, as one JSON Schema: sent with the question, and held against the answer, since a model that
// was told a schema may still give something else.
import { Ajv } from 'ajv';
import { kinds, type Kind } from '#graph/model.ts';

export type Proposal = {
	/** From 1. */
	readonly turn: number;
	/** Words that stand in that turn, if the model keeps to the truth. */
	readonly quote: string;
	readonly name: string;
	readonly kind: Kind;
	readonly why?: string;
};

const item = {
	type: 'object',
	properties: {
		turn: { type: 'integer', minimum: 1 },
		quote: { type: 'string', minLength: 1, maxLength: 200 },
		name: { type: 'string', minLength: 1, maxLength: 200 },
		kind: { type: 'string', enum: kinds },
		why: { type: 'string', maxLength: 500 },
	},
	required: ['turn', 'quote', 'name', 'kind'],
};

export const answerSchema = {
	type: 'object',
	properties: { proposals: { type: 'array', items: item } },
	required: ['proposals'],
};

const ajv = new Ajv();
const isAnswer = ajv.compile<{ proposals: readonly unknown[] }>({
	...answerSchema,
	properties: { proposals: { type: 'array' } },
});
const isProposal = ajv.compile<Proposal>(item);

/** `malformed` counts proposals that aren't of the schema; the others stand. */
export type Answer = { readonly proposals: readonly Proposal[]; readonly malformed: number };

/** Undefined where it is no such JSON at all. Models like to put it in a fence. */
export function answerFrom(text: string): Answer | undefined {
	let value: unknown;
	try {
		value = JSON.parse(text.trim().replace(/^```(?:json)?\s*|\s*```$/g, ''));
	} catch {
		return undefined;
	}
	if (!isAnswer(value)) return undefined;
	const proposals = value.proposals.flatMap((one) => (isProposal(one) ? [plain(one)] : []));
	return { proposals, malformed: value.proposals.length - proposals.length };
}

/** Known fields alone. */
function plain({ turn, quote, name, kind, why }: Proposal): Proposal {
	return { turn, quote, name, kind, ...(why === undefined ? {} : { why }) };
}
