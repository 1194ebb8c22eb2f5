// One value for each kind: whatever is counted, coloured or named by kind is made from the one list of them (model.ts).
import { kinds, type Kind } from '../model.ts';

export type EachKind<Value> = { readonly [kind in Kind]: Value };

/** Keys stand in the order of `kinds`. Whoever counts may go on with what is given. */
export function eachKind<Value>(valueOf: (kind: Kind) => Value): Record<Kind, Value> {
	// Object.fromEntries forgets which keys it was given.
	return Object.fromEntries(kinds.map((kind) => [kind, valueOf(kind)])) as Record<Kind, Value>;
}
