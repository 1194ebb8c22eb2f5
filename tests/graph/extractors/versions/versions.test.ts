// Versions that no list holds.
import { expect, test } from 'vitest';
import { found } from '../../talk.ts';

test('a numbered version that no list holds', () =>
	expect(found('那么，是GPT-6？')).toEqual(['GPT-6 → work/gpt-6 (version)']));
