import { expect, test } from 'vitest';
import { graphBehind } from '../../src/cli/graph-behind.ts';

test('a change that the graph could not follow is told as what it was, whoever made it', () => {
	const removed = graphBehind({ id: 'talk', change: 'removed', behind: new Error('the disk is full') });
	expect(removed.message).toMatch(/^The interview talk was removed in the library, .*\(the disk is full\)/);
	// As a server tells it, which has the library open.
	const added = graphBehind({ id: 'talk', change: 'added', behind: 'the disk is full' });
	expect(added.message).toMatch(/^The interview talk was added in the library, .*\(the disk is full\)/);
});
