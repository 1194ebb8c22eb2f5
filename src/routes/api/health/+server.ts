// Whether the graph can be asked: 503 until it can, and while the database is away.
import { json } from '@sveltejs/kit';
import { openedLibrary } from '#lib/server/api/library.ts';
import { reply } from '#lib/server/api/reply.ts';
import { version } from '#lib/server/root.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(async () => {
	const library = openedLibrary();
	const { name, version: ofEngine } = library.store().engine;
	const { total } = await library.answers().interviews({ limit: 1 });
	const health = {
		status: 'ok',
		version,
		library: library.id,
		engine: { name, version: ofEngine },
		interviews: total,
		setAside: library.setAside().length,
	};
	return json(health, { headers: { 'cache-control': 'no-store' } });
});
