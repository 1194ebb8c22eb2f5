// What a user decides, as it comes by POST: JSON from a program or the page's script, a form where there is none.
import { problem, type Problem } from '#graph/problem.ts';
import { decisionRequest } from '#lib/api/decisions.ts';
import type { DecisionRequest } from '../library/reviews/reviews.ts';
import { tooLargeIn } from './forms.ts';
import { shaped } from './shaped.ts';

type Fields = { readonly [name: string]: unknown };

/** In bytes; a decision is a few names. */
const bodyLimit = 16 * 1024;
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

/** What is empty is not said; a form says true in letters. @throws Problem body_invalid */
export function parseDecisionRequest(fields: Fields): DecisionRequest {
	const said = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== '');
	const { everywhere, ...rest } = Object.fromEntries(said);
	return shaped(decisionRequest, everywhere === undefined ? rest : { ...rest, everywhere: truthOf(everywhere) });
}

function truthOf(value: unknown): unknown {
	return value === 'true' ? true : value === 'false' ? false : value;
}
