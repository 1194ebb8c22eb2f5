// Removing an interview, and the page of removed interviews.
import { number, plural } from './count.ts';

export const bin = {
	title: 'Removed interviews',
	describe: 'Interviews removed from this library. Restore them or delete them permanently.',
	lead: (count: number, size: string) =>
		`${number(count)} ${plural(count, { one: 'interview', other: 'interviews' })}, ${size}. Transcripts, recordings and corrections are kept unchanged; nothing is deleted automatically.`,
	empty: 'No removed interviews',
	emptyHint:
		'Interviews you remove stay here, with their transcripts and recordings, until you restore them or delete them permanently.',
	link: (count: number) => `${number(count)} removed ${plural(count, { one: 'interview', other: 'interviews' })}`,
	remove: 'Remove',
	restore: 'Restore',
	deleting: 'Delete permanently…',
	delete: 'Delete permanently',
	sure: (name: string) => `Delete “${name}” permanently?`,
	sureHint: 'Its transcript, recording and corrections cannot be recovered.',
	keep: 'Cancel',
	undo: 'Undo',
	about: (action: string, name: string) => `${action}: ${name}`,
	removedOn: (date: string) => `Removed on ${date}`,
	all: 'All interviews',
	done: {
		removed: (name: string) => `“${name}” was removed. It is kept until you delete it permanently.`,
		restored: (name: string) => `“${name}” was restored.`,
		renamed: (id: string, was: string) => `Its ID is now ${id}, because ${was} belongs to another interview.`,
		deleted: 'The interview was deleted permanently.',
		graphBehind: 'The graph will be updated once it can be opened.',
	},
};
