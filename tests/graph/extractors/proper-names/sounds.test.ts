// Names that a listener took for one another.
import { describe, expect, test } from 'vitest';
import { extract } from '../../../extracting.ts';

describe('what was misheard', () => {
	test('is marked as heard, and shown so', () => {
		const line = 'We use Audiloom. Audiloom is nice. Have you tried Audeloom?';
		const { knowledge } = extract(
			{ name: 'a.txt', text: `Mara: ${line}\n\nTobias: Yes.\n\nMara: Good.\n`, sha256: '0' },
			{ id: 'a', lexicon: [] },
		);
		expect(knowledge.entities.find((one) => one.asHeard.includes('Audeloom'))?.labels['en']).toBe('Audiloom');
	});
});
