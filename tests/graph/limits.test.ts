// What no page and no engine would cope with is refused while it is read: turns before anything is looked for in them.
import { describe, expect, test } from 'vitest';
import { extract, type Extraction } from '#graph/extract.ts';
import { gazetteerFrom } from '#graph/lexicon/compile.ts';
import type { Gazetteer } from '#graph/lexicon/gazetteer.ts';
import { most } from '#graph/model/limits.ts';

const read = (text: string, name = 'talk.md', gazetteer = gazetteerFrom([])): Extraction =>
	extract({ name, text, sha256: '' }, { id: 'talk', gazetteer });

/** A gazetteer that tells whether anybody looked into it. */
function watched(): { readonly gazetteer: Gazetteer; wasRead(): boolean } {
	let isRead = false;
	const gazetteer = new Proxy(gazetteerFrom([]), {
		get(all, name, receiver): unknown {
			isRead = true;
			return Reflect.get(all, name, receiver);
		},
	});
	return { gazetteer, wasRead: () => isRead };
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
		const { gazetteer, wasRead } = watched();
		expect(() => read(form(most.turns + 2), name, gazetteer)).toThrow(
			expect.objectContaining({
				code: 'interview_too_large',
				about: { source: name, what: 'turns', found: most.turns + 1, limit: most.turns },
			}),
		);
		expect(wasRead()).toBe(false);
	});

	test('with the gazetteer watched, a small one is searched', () => {
		const { gazetteer, wasRead } = watched();
		read(turns(20), 'talk.md', gazetteer);
		expect(wasRead()).toBe(true);
	});
});

describe('an interview whose lists of names tie more than the limit', () => {
	const names = Array.from(
		{ length: 200 },
		(_, at) => `Zab${String.fromCharCode(97 + (at % 20), 97 + Math.floor(at / 20))}o`,
	);
	const gazetteer = gazetteerFrom(names.map((en) => ({ id: `concept/${en.toLowerCase()}`, en })));
	const tiesOfList = (names.length * (names.length - 1)) / 2;
	const lists = (count: number) => 'Ann: What are they?\n' + `Bob: ${names.join(', ')}.\n`.repeat(count);

	test('is refused', () => {
		const count = Math.ceil(most.links / tiesOfList);
		expect(() => read(lists(count), 'talk.md', gazetteer)).toThrow(
			expect.objectContaining({
				code: 'interview_too_large',
				about: { source: 'talk.md', what: 'links', found: count * tiesOfList, limit: most.links },
			}),
		);
	});

	test('of fewer such lists, it is read', () => {
		expect(read(lists(2), 'talk.md', gazetteer).knowledge.mentions).toHaveLength(2 * names.length);
	});
});
