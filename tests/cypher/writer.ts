// Another process that writes interviews without end and says so after each; ladybug.test.ts kills it.
import { openStore } from '#cypher/store.ts';
import { generate } from '../generate.ts';

const store = await openStore({ engine: 'ladybug', path: process.argv[2] ?? '' }, { library: 'folder' });
process.send?.('opened');
for (const interview of generate({ interviews: 10_000, turns: 20 })) {
	await store.replace(interview);
	process.send?.('written');
}
