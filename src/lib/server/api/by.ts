// Who asks for a change, as the audit tells it: a browser's page, the command, or any other program. Nothing that says
// which one, or from where.
import type { By } from '../library/audit.ts';

export function byOf({ headers }: Request): By {
	if (headers.has('sec-fetch-site') || headers.has('origin')) return 'page';
	return /^colloquy\//.test(headers.get('user-agent') ?? '') ? 'command' : 'api';
}
