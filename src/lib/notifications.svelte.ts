// The notification at the foot of the page: what was just done, and a way to undo it. One for the whole app: it outlives
// the page on which it was done, and is made by the root layout.
import { createContext } from 'svelte';

export type Notification = {
	readonly text: string;
	/** Id of the decision that can be undone. */
	readonly undo?: string;
	readonly failed?: boolean;
};

export type Notifications = ReturnType<typeof createNotifications>;

export const [getNotifications, setNotifications] = createContext<Notifications>();

export function createNotifications() {
	let current = $state.raw<Notification>();
	return {
		get current() {
			return current;
		},
		/** `undefined` closes the current one. */
		show(next: Notification | undefined): void {
			current = next;
		},
	};
}
