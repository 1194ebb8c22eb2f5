// A list that grows: its first lines came with the page, the next come from the API when the user asks for them.
import type { List } from '#lib/api.ts';

export type Growth = 'still' | 'asking' | 'failed';

/** `address` of the lines after a cursor. One growing list is one list: make another for another entity. */
export function pagedList<Row>(first: List<Row>, address: (cursor: string) => string) {
	let rows = $state.raw(first.items);
	let next = $state(first.next);
	let growth = $state<Growth>('still');

	return {
		get rows() {
			return rows;
		},
		get growth() {
			return growth;
		},
		/** How many are not here yet; 0 where there is no way to ask for them. */
		get left() {
			return next === undefined ? 0 : first.total - rows.length;
		},
		grow: async () => {
			if (next === undefined || growth === 'asking') return;
			growth = 'asking';
			try {
				const answer = await fetch(address(next));
				if (!answer.ok) throw new Error(`${answer.status}`);
				const list: List<Row> = await answer.json();
				rows = [...rows, ...list.items];
				next = list.next;
				growth = 'still';
			} catch {
				// The server is away or said no: the button stays, and says so.
				growth = 'failed';
			}
		},
	};
}
