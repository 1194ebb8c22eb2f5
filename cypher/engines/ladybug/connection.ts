// One connection to the embedded engine, which does one thing at a time, in the order asked.
import type { Connection, LbugValue, PreparedStatement } from '@ladybugdb/core';
import type { Problem } from '#graph/problem.ts';
import type { Run, Value, Values } from '../../engine.ts';

export type Failure = (statement: string, cause: unknown) => Problem;

export type Lane = { alone<Result>(work: (run: Run) => Promise<Result>): Promise<Result>; close(): Promise<void> };

/** The rows that are taken over at once before others get their turn: about a millisecond. */
const batch = 500;

/** `failure` makes what is thrown of what the engine says of a statement. */
export function lane(connection: Connection, failure: Failure): Lane {
	const prepared = new Map<string, PreparedStatement>();
	let last: Promise<unknown> = Promise.resolve();
	const run: Run = async (text, parameters) => {
		try {
			return await execute(connection, prepared, text, parameters);
		} catch (cause) {
			throw failure(firstLine(text), cause);
		}
	};
	return {
		alone(work) {
			const next = last.then(() => work(run));
			last = next.catch(() => undefined);
			return next;
		},
		async close() {
			await last;
			await connection.close();
		},
	};
}

/** Runs while nothing is asked of any of the lanes; what is asked meanwhile waits. */
export async function whileQuiet<Result>(lanes: readonly Lane[], work: () => Promise<Result>): Promise<Result> {
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	const quiet = lanes.map(
		(each) =>
			new Promise<void>((resolve) => {
				void each.alone(() => {
					resolve();
					return released;
				});
			}),
	);
	try {
		await Promise.all(quiet);
		return await work();
	} finally {
		release();
	}
}

async function execute(
	connection: Connection,
	prepared: Map<string, PreparedStatement>,
	text: string,
	parameters: Values,
): Promise<readonly Values[]> {
	const statement = prepared.get(text) ?? (await connection.prepare(text));
	if (!statement.isSuccess()) throw new Error(statement.getErrorMessage());
	prepared.set(text, statement);
	const answer = await connection.execute(statement, parameters as Record<string, LbugValue>);
	const result = Array.isArray(answer) ? answer[0] : answer;
	if (result === undefined) return [];
	const rows: Values[] = [];
	// Row by row with a promise each would take twenty times as long.
	while (result.hasNext()) {
		rows.push(plain(result.getNextSync() ?? {}));
		if (rows.length % batch === 0) await new Promise(setImmediate);
	}
	result.close();
	return rows;
}

/** Sums come as 128-bit integers; all of ours are counts and offsets. */
function plain(row: Record<string, LbugValue>): Values {
	const values: Record<string, Value> = {};
	for (const [name, value] of Object.entries(row))
		values[name] = typeof value === 'bigint' ? Number(value) : (value as Value);
	return values;
}

function firstLine(text: string): string {
	return text.split('\n', 1)[0] ?? '';
}
