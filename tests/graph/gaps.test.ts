// What Colloquy can't do yet, each with its reason: a line that fails today. Whoever mends one takes `.fails` away.
import { describe, expect, test } from 'vitest';
import { found } from './talk.ts';

const none = { lexicon: [] } as const;

describe('known gaps', () => {
	// Case alone tells a name of usual words from the words.
	test.fails('a company of a usual word, in a transcript without capitals', () => {
		const lines = ['so how did you come to lantern', 'well lantern was a company of three people'];
		expect(found(lines, none).join()).toContain('organization/lantern');
	});

	// Without a title two characters are as likely a word; only repetition with verbs of speech could tell.
	test.fails('a Chinese person of two characters whom no title or role introduces', () => {
		expect(found('昨天林望来了，林望说他不走。', none).join()).toContain('person/林望');
	});

	// The rules for bodies look for endings (公司, 集团): a brand has none.
	test.fails('a Chinese brand made of everyday characters', () => {
		expect(found('我们在远山做了三年，远山的老板很好。', none).join()).toContain('organization/远山');
	});

	// Who is meant by a first name is who was named last before, not who speaks or is spoken to.
	test.fails('the first of two people of one first name, called so after the second was named', () => {
		const lines = ['Anna Berg plays the harp.', 'Anna Holm came too. But Anna with the harp stayed longer.'];
		expect(found(lines, none).slice(-1)).toEqual(['Anna → person/anna-berg (short name)']);
	});

	// The cut leaves a single character of the name (源), which the dictionary counts as part of many words.
	test.fails('characters across words of which one is a single character', () => {
		expect(found('他第一次打开源码。', { floor: 0 }).join()).not.toContain('concept/open-source');
	});
});
