import { expect, test } from 'vitest';
import { labelledPeople } from '#graph/formats/labels/people.ts';

test('a label that stands for a part is given to who alone has that part', () => {
	const people = [{ label: 'Ann Lee', role: 'host' as const }, { label: 'Bob Stone' }];
	expect(labelledPeople(people, ['Host', 'B. Stone'])[0]).toEqual({ label: 'Host', role: 'host' });
});

test('who has no part is not given a label that stands for none', () => {
	const people = [{ label: 'Ann Lee', role: 'host' as const }, { label: 'Bob Stone' }];
	expect(labelledPeople(people, ['Host', 'Q'])[1]).toEqual({ label: 'Bob Stone' });
	expect(labelledPeople([{ label: 'Bob Stone' }], ['Q', 'A'])).toEqual([{ label: 'Bob Stone' }]);
});
