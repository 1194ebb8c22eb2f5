// An id that was joined into another leads there, from a link, a bookmark or a decision that still holds it.
import { describe, expect, test } from 'vitest';
import { redirectsIn } from '#lib/server/lexicon/redirects.ts';
import { extract } from '../../extracting.ts';
import { useAnswers } from './library.ts';

const [from, to] = ['concept/neoconservative', 'concept/neoconservatism'];
const text = 'Ann: What was neoconservatism?\n\nBob: Neoconservatism was a mood.\n\nAnn: I see.\n';
const answers = useAnswers(() => [extract({ name: 'talk.md', text, sha256: '1' }, { id: 'talk' }).knowledge]);

describe('the id of an entry that was joined into another', () => {
	test('is that one', async () => {
		expect(redirectsIn().get(from)).toBe(to);
		expect(await answers().entity(from, {})).toEqual(await answers().entity(to, {}));
		expect((await answers().entity(from, { interview: 'talk' }))?.mentions).toBe(2);
	});

	test('is unknown where that one is not there', async () => {
		expect(await answers().entity('place/bosnia-and-herzegovina', {})).toBeUndefined();
	});
});
