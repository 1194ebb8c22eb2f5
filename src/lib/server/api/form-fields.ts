// The fields of a form that brings no file, read whole. Browsers send one of two types; whatever else comes is refused with
// a code, where the web's own formData() throws an error without one.
import { problem } from '#graph/problem.ts';
import { tooLargeIn } from './forms.ts';

export const formTypes = 'application/x-www-form-urlencoded or multipart/form-data';

/** @throws Problem body_type, body_invalid, body_too_large */
export async function formFields(request: Request): Promise<FormData> {
	const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
	if (type !== 'application/x-www-form-urlencoded' && type !== 'multipart/form-data') {
		throw problem('body_type', { type: type === '' ? 'a body of no type' : type, wanted: formTypes });
	}
	try {
		return await request.formData();
	} catch (error) {
		throw tooLargeIn(error) ?? problem('body_invalid', { reason: 'it is no whole form' }, { cause: error });
	}
}
