// What was just done, told at the foot of the page with the way to take it back. One for the whole app: it outlives the
// page on which it was done, and is made by the root layout.
import { createContext } from 'svelte';

export type Said = {
	readonly text: string;
	/** Id of the decision that can be taken back. */
	readonly undo?: string;
	readonly failed?: boolean;
};

export type Announcing = ReturnType<typeof makeAnnouncing>;

export const [getAnnouncing, setAnnouncing] = createContext<Announcing>();

export function makeAnnouncing() {
	let said = $state.raw<Said>();
	return {
		get said() {
			return said;
		},
		say(next: Said | undefined): void {
			said = next;
		},
	};
}
