// What no page and no engine would cope with is refused while it is read: turns before anything is looked for in them.
import { describe, expect, test } from 'vitest';
import type { Extraction } from '#graph/extract.ts';
import { extract } from '../extracting.ts';
import { most } from '#graph/limits.ts';
import type { LexiconEntry } from '#graph/model.ts';

const read = (text: string, name = 'talk.md', lexicon: readonly LexiconEntry[] = []): Extraction =>
	extract({ name, text, sha256: '' }, { id: 'talk', lexicon });

/** A lexicon that tells whether anybody looked into it. */
function watched(): { readonly lexicon: readonly LexiconEntry[]; wasRead(): boolean } {
	let isRead = false;
	const lexicon = new Proxy<readonly LexiconEntry[]>([], {
		get(entries, name, receiver): unknown {
			isRead = true;
			return Reflect.get(entries, name, receiver);
		},
	});
	return { lexicon, wasRead: () => isRead };
}

const turns = (count: number): string => 'Ann: I know.\nBob: Yes, you do.\n'.repeat(Math.ceil(count / 2));
const segments = (count: number): string =>
	JSON.stringify({
		segments: Array.from({ length: count }, (_, at) => ({
			start: at,
			end: at + 1,
			text: `Yes, number ${at}.`,
			speaker: at % 2 === 0 ? 'SPEAKER_00' : 'SPEAKER_01',
		})),
	});

describe('an interview of more turns than the limit is refused before it is searched', () => {
	test.each([
		['as text', turns, 'talk.md'],
		['as JSON', segments, 'talk.json'],
	])('%s', (_, form, name) => {
		const { lexicon, wasRead } = watched();
		expect(() => read(form(most.turns + 2), name, lexicon)).toThrow(
			expect.objectContaining({
				code: 'interview_too_large',
				about: { source: name, what: 'turns', found: most.turns + 1, limit: most.turns },
			}),
		);
		expect(wasRead()).toBe(false);
	});

	test('with the lexicon watched, a small one is searched', () => {
		const { lexicon, wasRead } = watched();
		read(turns(20), 'talk.md', lexicon);
		expect(wasRead()).toBe(true);
	});
});

describe('an interview whose lists of names tie more than the limit', () => {
	const names = Array.from(
		{ length: 200 },
		(_, at) => `Zab${String.fromCharCode(97 + (at % 20), 97 + Math.floor(at / 20))}o`,
	);
	const lexicon = names.map((en): LexiconEntry => ({ id: `concept/${en.toLowerCase()}`, en }));
	const tiesOfList = (names.length * (names.length - 1)) / 2;
	const lists = (count: number) => 'Ann: What are they?\n' + `Bob: ${names.join(', ')}.\n`.repeat(count);

	test('is refused', () => {
		const count = Math.ceil(most.links / tiesOfList);
		expect(() => read(lists(count), 'talk.md', lexicon)).toThrow(
			expect.objectContaining({
				code: 'interview_too_large',
				about: { source: 'talk.md', what: 'links', found: count * tiesOfList, limit: most.links },
			}),
		);
	});

	test('of fewer such lists, it is read', () => {
		expect(read(lists(2), 'talk.md', lexicon).knowledge.mentions).toHaveLength(2 * names.length);
	});
});
