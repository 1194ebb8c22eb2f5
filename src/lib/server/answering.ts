// Pages' loads: a Problem becomes the HTTP error that it stands for. SvelteKit answers 500 to whatever else is thrown,
// and no hook can change that afterwards.
import { error } from '@sveltejs/kit';
import { statusOf } from './statuses.ts';
import { problemIn, told } from './told.ts';

/** `load` as it is, but for problems: thrown as SvelteKit's errors, with the status of their code. */
export function answering<Event, Data>(load: (event: Event) => Promise<Data>): (event: Event) => Promise<Data> {
	return async (event) => {
		try {
			return await load(event);
		} catch (thrown) {
			const known = problemIn(thrown);
			if (known === undefined) throw thrown;
			error(statusOf(known), told(known));
		}
	};
}
