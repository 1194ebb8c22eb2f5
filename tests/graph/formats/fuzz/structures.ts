// JSON that is whole, and not what its format expects: a field gone, twice, of another kind or name, or a level too deep.

export type Change = 'drop' | 'double' | 'replace' | 'rename' | 'wrap';
export const changes: readonly Change[] = ['drop', 'double', 'replace', 'rename', 'wrap'];

type Slot = { readonly holder: Record<string, unknown> | unknown[]; readonly key: string };

/** `at`: ten-thousandths of all slots. What is no JSON stays as it is; of JSON Lines, one line is changed. */
export function restructured(text: string, at: number, change: Change, value: string): string {
	const lines = text.trim().split('\n');
	const line = lines.length > 1 && lines.every((one) => parsed(one) !== undefined) ? at % lines.length : undefined;
	const document = parsed(line === undefined ? text : (lines[line] ?? ''));
	if (document === undefined) return text;
	const slots = slotsIn(document);
	const slot = slots[Math.min(slots.length - 1, Math.floor((slots.length * at) / 10_000))];
	if (slot !== undefined) apply(slot, change, parsed(value)?.root);
	const changed = JSON.stringify(document.root);
	return line === undefined ? changed : lines.with(line, changed).join('\n');
}

function parsed(text: string): { readonly root: unknown } | undefined {
	try {
		return { root: JSON.parse(text) as unknown };
	} catch {
		return undefined;
	}
}

function slotsIn(document: object): readonly Slot[] {
	const slots: Slot[] = [];
	const waiting: object[] = [document];
	for (let holder = waiting.pop(); holder !== undefined; holder = waiting.pop())
		for (const [key, value] of Object.entries(holder)) {
			if (holder !== document) slots.push({ holder: holder as Slot['holder'], key });
			if (typeof value === 'object' && value !== null) waiting.push(value as object);
		}
	return slots;
}

function apply({ holder, key }: Slot, change: Change, value: unknown): void {
	if (Array.isArray(holder)) {
		const at = Number(key);
		const item: unknown = holder[at];
		if (change === 'drop') holder.splice(at, 1);
		else if (change === 'double') holder.splice(at, 0, item);
		else holder[at] = change === 'wrap' ? [item] : value;
		return;
	}
	const before = holder[key];
	if (change === 'drop' || change === 'rename') Reflect.deleteProperty(holder, key);
	if (change === 'rename') holder[`${key}s`] = before;
	else if (change === 'double') holder[key] = [before, before];
	else if (change !== 'drop') holder[key] = change === 'wrap' ? { [key]: before } : value;
}
