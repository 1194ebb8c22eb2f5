// Sends a decision, or undoes one, from the browser. The words of a notification are the caller's.
type Fetch = typeof globalThis.fetch;

/** Id of the decision that was saved; undefined where it was refused or no server answered. */
export async function sendDecision(
	fetch: Fetch,
	fields: Readonly<Record<string, string>>,
): Promise<string | undefined> {
	const body = JSON.stringify(fields);
	return await savedId(() =>
		fetch('/api/decisions', { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
	);
}

/** Id of the undoing decision, which can be undone itself. */
export async function undoDecision(fetch: Fetch, id: string): Promise<string | undefined> {
	return await savedId(() => fetch(`/api/decisions/${encodeURIComponent(id)}`, { method: 'DELETE' }));
}

async function savedId(ask: () => Promise<Response>): Promise<string | undefined> {
	try {
		const answer = await ask();
		const json: unknown = await answer.json();
		const id: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, 'id') : undefined;
		return answer.ok && typeof id === 'string' ? id : undefined;
	} catch {
		// No server answered, or no JSON came: either way nothing was acknowledged.
		return undefined;
	}
}
