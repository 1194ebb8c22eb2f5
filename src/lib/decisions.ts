// Sends a decision, or takes one back, from the browser. The words of an announcement are the caller's.
type Fetch = typeof globalThis.fetch;

/** Id of the decision that was kept; undefined where it was refused or nobody answered. */
export async function sendDecision(
	fetch: Fetch,
	fields: Readonly<Record<string, string>>,
): Promise<string | undefined> {
	const body = JSON.stringify(fields);
	return await kept(() =>
		fetch('/api/decisions', { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
	);
}

/** Id of the undoing, which can be undone itself. */
export async function undoDecision(fetch: Fetch, id: string): Promise<string | undefined> {
	return await kept(() => fetch(`/api/decisions/${encodeURIComponent(id)}`, { method: 'DELETE' }));
}

async function kept(ask: () => Promise<Response>): Promise<string | undefined> {
	try {
		const answer = await ask();
		const said: unknown = await answer.json();
		const id: unknown = typeof said === 'object' && said !== null ? Reflect.get(said, 'id') : undefined;
		return answer.ok && typeof id === 'string' ? id : undefined;
	} catch {
		// No server answered, or no JSON came: either way nothing was acknowledged.
		return undefined;
	}
}
