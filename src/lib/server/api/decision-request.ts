// What a reader decides, as it comes by POST: JSON from a program or the page's script, a form where there is none.
import { kinds } from '#graph/model.ts';
import { problem, type Problem } from '#graph/problem.ts';
import type { DecisionRequest } from '../library/reviews.ts';
import { tooLargeIn } from './forms.ts';

type Fields = { readonly [name: string]: unknown };

/** In bytes; a decision is a few names. */
const bodyLimit = 16 * 1024;
/** In UTF-16 code units. */
const longest = 500;

const decisions = ['draw', 'dismiss', 'apart', 'same'] as const;

/** @throws Problem body_type, body_invalid, body_too_large */
export async function readDecisionRequest(request: Request): Promise<DecisionRequest> {
	const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
	if (type !== 'application/json')
		throw problem('body_type', { type: type === '' ? 'a body of no type' : type, wanted: 'application/json' });
	return parseDecisionRequest(fieldsIn(await textIn(request)));
}

async function textIn(request: Request): Promise<string> {
	const tooLarge = (): Problem => problem('body_too_large', { limit: bodyLimit });
	if (Number(request.headers.get('content-length') ?? 0) > bodyLimit) throw tooLarge();
	try {
		const bytes = await request.arrayBuffer();
		if (bytes.byteLength > bodyLimit) throw tooLarge();
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		const reason = 'it is not UTF-8, or was cut short';
		throw tooLargeIn(error) ?? problem('body_invalid', { reason }, { cause: error });
	}
}

function fieldsIn(text: string): Fields {
	try {
		const value: unknown = JSON.parse(text);
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
	} catch (error) {
		throw problem('body_invalid', { reason: 'it is not JSON' }, { cause: error });
	}
	throw problem('body_invalid', { reason: 'it is not an object with decision and entity' });
}

/** @throws Problem body_invalid */
export function parseDecisionRequest(fields: Fields): DecisionRequest {
	const decision = decisions.find((one) => one === fields['decision']);
	if (decision === undefined)
		throw problem('body_invalid', { reason: `decision is not one of ${decisions.join(', ')}` });
	const entity = textOf(fields, 'entity');
	if (entity === undefined) throw problem('body_invalid', { reason: 'entity, the id of what it is about, is missing' });
	const interview = textOf(fields, 'interview');
	const surface = textOf(fields, 'surface');
	if (surface === undefined && (decision === 'apart' || decision === 'same'))
		throw problem('body_invalid', { reason: 'surface, the spelling that it is about, is missing' });
	const named = textOf(fields, 'kind');
	const kind = kinds.find((one) => one === named);
	if (named !== undefined && kind === undefined)
		throw problem('body_invalid', { reason: `kind is not one of ${kinds.join(', ')}` });
	const everywhere = fields['everywhere'];
	return {
		decision,
		entity,
		...(interview === undefined ? {} : { interview }),
		...(surface === undefined ? {} : { surface }),
		...(kind === undefined ? {} : { kind }),
		...(everywhere === true || everywhere === 'true' ? { everywhere: true } : {}),
	};
}

function textOf(fields: Fields, name: string): string | undefined {
	const value = fields[name];
	if (value === undefined || value === null || value === '') return undefined;
	if (typeof value !== 'string') throw problem('body_invalid', { reason: `${name} is not a text` });
	if (value.length > longest) throw problem('body_invalid', { reason: `${name} has more than ${longest} characters` });
	return value;
}
