// What happens to every request, whatever it asks for: may it ask, who reads, what every answer says about itself.
// Pages turn problems into statuses in their loads (src/lib/server/answering.ts), endpoints in src/lib/server/api/reply.ts.
import { dev } from '$app/environment';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { bound } from '#lib/server/hooks/bounding.ts';
import { compress } from '#lib/server/hooks/compressing.ts';
import { describeError } from '#lib/server/hooks/errors.ts';
import { guard } from '#lib/server/hooks/guarding.ts';
import { fillLocals } from '#lib/server/hooks/locals.ts';
import { protect } from '#lib/server/hooks/protecting.ts';

/** `colloquy serve` has opened the library before this is loaded; `vite dev` has not. */
export const init: ServerInit = async () => {
	if (!dev) return;
	const { openForDevelopment } = await import('#lib/server/development.ts');
	openForDevelopment();
};

export const handle: Handle = sequence(compress, protect, guard, bound, fillLocals);

export const handleError: HandleServerError = describeError;
