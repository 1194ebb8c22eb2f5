// Lists, as the API gives them.
import * as v from 'valibot';
import { count, text } from './scalars.ts';

/** A list of the API: as many rows as were asked for, and the way to the others. */
export function listOf<Row extends v.GenericSchema>(row: Row) {
	return v.strictObject(listEntries(row));
}

export function listEntries<Row extends v.GenericSchema>(row: Row) {
	return {
		items: v.array(row),
		total: count,
		next: v.exactOptional(v.pipe(text, v.description('The cursor of what follows.'))),
	};
}
