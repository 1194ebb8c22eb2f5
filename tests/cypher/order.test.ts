// LadybugDB sorts in blocks and merges them; of keys after the last string it heeds none then, so that rows of a page
// were missed and met twice. A string at the end (the id that makes the order whole) mends that.
import { describe, expect, test } from 'vitest';
import { names, statement } from '#cypher/catalog.ts';

const strings =
	/^(?:id|kind|talk|place|turn|interview|t\.interview|entity|speaker|speakerLabel|surface|rule|record|spoken|a|b|i\.date)$/;
const numbers =
	/^(?:same|passage|`index`|t\.`index`|textStart|textEnd|ordinal|mentions|said|rank|passages|sentences|shared|first)$/;

describe.each(names('queries'))('%s', (name) => {
	const { text } = statement('ladybug', 'queries', name);
	const orders = [...text.matchAll(/^ORDER BY (.+)$/gm)].map(([, keys = '']) =>
		keys.split(', ').map((key) => key.replace(/ DESC$/, '')),
	);

	test('orders by keys that are known to be text or numbers, and ends with text where it has any', () => {
		for (const keys of orders) {
			// In `mentions-of-entity` a place is the number of a turn, and an id follows it.
			for (const key of keys) expect(strings.test(key) || numbers.test(key), key).toBe(true);
			if (keys.some((key) => strings.test(key))) expect(keys.at(-1)).toMatch(strings);
		}
	});
});
