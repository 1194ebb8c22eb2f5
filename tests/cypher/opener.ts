// Another process that opens a graph; ladybug.test.ts starts it.
import { openStore } from '#cypher/store.ts';
import { isProblem } from '#graph/problem.ts';

const outcome = await openStore({ engine: 'ladybug', path: process.argv[2] ?? '' }, { library: 'folder' }).then(
	async (store) => {
		await store.close();
		return 'opened';
	},
	(error: unknown) => (isProblem(error) ? error.code : String(error)),
);
process.send?.(outcome, () => {
	process.disconnect();
});
