// A list of which more is loaded on request: its first rows came with the page, the next come from the API.
import type { List } from '#lib/api.ts';

export type LoadState = 'idle' | 'loading' | 'failed';

/** `addressOf` the rows after a cursor. A list of another entity needs a paged list of its own. */
export function pagedList<Row>(first: List<Row>, addressOf: (cursor: string) => string) {
	let rows = $state.raw(first.items);
	let next = $state(first.next);
	let state = $state<LoadState>('idle');

	return {
		get rows() {
			return rows;
		},
		get state() {
			return state;
		},
		/** How many are not loaded yet; 0 where no more can be asked for. */
		get left() {
			return next === undefined ? 0 : first.total - rows.length;
		},
		load: async () => {
			if (next === undefined || state === 'loading') return;
			state = 'loading';
			try {
				const answer = await fetch(addressOf(next));
				if (!answer.ok) throw new Error(`${answer.status}`);
				const list: List<Row> = await answer.json();
				rows = [...rows, ...list.items];
				next = list.next;
				state = 'idle';
			} catch {
				// The server is unavailable or refused: the button stays, and says so.
				state = 'failed';
			}
		},
	};
}
