// Lists come page by page: `limit` rows from where the cursor points. A cursor is opaque to callers and tells how many
// rows came before; the order of every list goes down to a unique column, so no row is met twice.
import { problem } from '#graph/problem.ts';
import type { List, Page } from '#lib/api.ts';

export type Slice = { readonly skip: number; readonly limit: number };

export const most = 1000;

/** @throws Problem parameter_invalid */
export function sliceOf({ limit, cursor }: Page, { otherwise = 20 }: { readonly otherwise?: number } = {}): Slice {
	return { skip: cursor === undefined ? 0 : skipOf(cursor), limit: limitOf(limit ?? otherwise) };
}

/** @throws Problem parameter_invalid */
export function limitOf(limit: number): number {
	if (Number.isInteger(limit) && limit >= 1 && limit <= most) return limit;
	throw problem('parameter_invalid', {
		name: 'limit',
		value: String(limit),
		expected: `a whole number from 1 to ${most}`,
	});
}

export function listOf<Row>(items: readonly Row[], total: number, { skip }: Slice): List<Row> {
	const reached = skip + items.length;
	return items.length > 0 && reached < total ? { items, total, next: cursorTo(reached) } : { items, total };
}

/** A page of what is all at hand. */
export function pageOf<Row>(all: readonly Row[], slice: Slice): List<Row> {
	return listOf(all.slice(slice.skip, slice.skip + slice.limit), all.length, slice);
}

export function cursorTo(skip: number): string {
	return Buffer.from(`after ${skip}`).toString('base64url');
}

function skipOf(cursor: string): number {
	const [, skip] = /^after (\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
	if (skip !== undefined) return Number(skip);
	throw problem('parameter_invalid', { name: 'cursor', value: cursor, expected: 'the “next” of an earlier answer' });
}
