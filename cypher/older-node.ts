// What Node 20 lacks of the language that the rest is written in; 21 and later have it. Imported before anything else.

function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key): Map<Key, Item[]> {
	const groups = new Map<Key, Item[]>();
	let index = 0;
	for (const item of items) {
		const key = keyOf(item, index++);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}

if (!('groupBy' in Map)) Object.defineProperty(Map, 'groupBy', { value: groupBy, configurable: true, writable: true });
