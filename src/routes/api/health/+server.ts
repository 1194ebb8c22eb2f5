// Whether the graph can be asked: 503 until it can, and while the database is away. The library knows that by itself, so
// that a graph which is busy with a large interview is not taken for one that is gone.
import { json } from '@sveltejs/kit';
import type { Health } from '#lib/api.ts';
import { openedLibrary } from '#lib/server/api/library.ts';
import { reply } from '#lib/server/api/reply.ts';
import { version } from '#lib/server/root.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(() => {
	const library = openedLibrary();
	const { name, version: ofEngine } = library.store().engine;
	const health: Health = {
		status: 'ok',
		version,
		library: library.id,
		engine: { name, version: ofEngine },
		interviews: library.records().length,
		setAside: library.setAside().length,
	};
	return json(health, { headers: { 'cache-control': 'no-store' } });
});
