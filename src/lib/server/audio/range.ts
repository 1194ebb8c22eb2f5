// Which bytes a player asks for (RFC 9110, 14).

export type Range =
	| { readonly state: 'whole' }
	/** None of what was asked for is there. */
	| { readonly state: 'unmet' }
	/** Both are included. */
	| { readonly state: 'part'; readonly from: number; readonly to: number };

/**
 * One range; several at once, another unit, or what is no range is answered with the whole, as the standard allows: many
 * small or overlapping ones cost a server most and no player asks for them. A number of any length is one.
 */
export function rangeIn(header: string | null, bytes: number): Range {
	const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/i.exec(header?.trim() ?? '') ?? [];
	if (first === '' && last === '') return { state: 'whole' };
	if (first === '') {
		const length = Math.min(Number(last), bytes);
		return length === 0 ? { state: 'unmet' } : { state: 'part', from: bytes - length, to: bytes - 1 };
	}
	const from = Number(first);
	if (last !== '' && Number(last) < from) return { state: 'whole' };
	if (from >= bytes) return { state: 'unmet' };
	return { state: 'part', from, to: last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1) };
}
