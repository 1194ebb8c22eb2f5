// Removing an interview, and the page of what was removed.
import { number, plural } from './count.ts';

export const bin = {
	title: 'Removed interviews',
	describe: 'Interviews that were removed from this library, to put back or to delete for good.',
	lead: (count: number, size: string) =>
		`${number(count)} ${plural(count, { one: 'interview', other: 'interviews' })}, ${size}. Sources, recordings and corrections are kept as they were; nothing here is deleted by itself.`,
	empty: 'Nothing is removed',
	emptyWay: 'An interview that is removed stays here, with its source and recording, until it is put back or deleted.',
	link: (count: number) => `${number(count)} removed ${plural(count, { one: 'interview', other: 'interviews' })}`,
	remove: 'Remove',
	restore: 'Put back',
	deleting: 'Delete for good …',
	delete: 'Delete for good',
	sure: (name: string) => `Delete “${name}” for good?`,
	sureWay: 'Its source, recording and corrections cannot be brought back.',
	keep: 'Keep it',
	undo: 'Undo',
	about: (action: string, name: string) => `${action}: ${name}`,
	removedOn: (date: string) => `removed on ${date}`,
	all: 'All interviews',
	done: {
		removed: (name: string) => `“${name}” was removed. It is kept until you delete it for good.`,
		restored: (name: string) => `“${name}” is in the library again.`,
		renamed: (id: string, was: string) => `Its id is ${id} now, since another interview is ${was}.`,
		deleted: 'It is deleted.',
		waits: 'The graph does not know of it yet: it follows when it can be opened.',
	},
};
