// The asking side's end: starts the process, numbers calls, and knows when the process is gone. Whatever was being asked
// then fails, and so does whatever is asked of it afterwards.
import { fork, type ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import { revivedError } from '#graph/problem/plain-error.ts';
import type { Problem } from '#graph/problem.ts';
import { entry, environment } from './entry.ts';
import type { Call, Reply, Request } from './messages.ts';

export type Line = {
	/** `onReply` gets what comes before the end; the end is what is returned, or thrown. */
	call(call: Call, onReply?: (reply: Reply, id: number) => void): Promise<unknown>;
	/** Resolves once it is on its way. */
	send(request: Request): Promise<void>;
	/** Why it is gone, where nobody closed it. */
	readonly lost: Promise<Problem>;
	/** Of a process that has nothing open any more. Resolves once it is gone. */
	end(): Promise<void>;
	/** Resolves once it is gone, with whatever it was doing. */
	kill(): Promise<void>;
};

type Waiting = {
	resolve(value: unknown): void;
	reject(error: unknown): void;
	onReply(reply: Reply): void;
};

/** The process, and what is being asked of it. */
type Asked = {
	readonly child: ChildProcess;
	readonly calls: Map<number, Waiting>;
	/** Whether this process has a reason to stay. */
	readonly hold: (held: boolean) => void;
	/** Number of the last call. */
	last: number;
	/** Why it is gone. */
	gone?: Problem;
};

/** `whyGone` makes the problem of the reason for which the process ended. */
export function startProcess(whyGone: (reason: string) => Problem): Line {
	const child = fork(entry(), [], {
		serialization: 'advanced',
		execArgv: [],
		env: environment(),
		// Standard output is the command's own, for data alone.
		stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
	});
	const asked: Asked = { child, calls: new Map(), hold: holding(child), last: 0 };
	const lost = endOf(child).then((reason) => {
		const gone = whyGone(reason);
		asked.gone = gone;
		for (const { reject } of asked.calls.values()) reject(gone);
		asked.calls.clear();
		return gone;
	});
	child.on('message', (message) => take(asked, message as Reply));
	const finish = async (how: () => void): Promise<void> => {
		if (asked.gone !== undefined) return;
		asked.hold(true);
		how();
		await lost;
	};
	return {
		call: (call, onReply) => ask(asked, call, onReply),
		send: (request) => send(child, request),
		lost,
		end: () => finish(() => child.disconnect()),
		kill: () => finish(() => child.kill('SIGKILL')),
	};
}

async function ask(asked: Asked, call: Call, onReply?: (reply: Reply, id: number) => void): Promise<unknown> {
	const { child, calls, hold, gone } = asked;
	if (gone !== undefined) throw gone;
	const id = ++asked.last;
	const answer = new Promise<unknown>((resolve, reject) => {
		calls.set(id, { resolve, reject, onReply: (reply) => onReply?.(reply, id) });
	});
	hold(true);
	send(child, { id, ...call }).catch((error: unknown) => {
		calls.get(id)?.reject(error);
		calls.delete(id);
	});
	return await answer;
}

function send(child: ChildProcess, request: Request): Promise<void> {
	return new Promise((sent) => {
		child.send(request, (error) => {
			// A process that can no longer be reached is as good as gone, and its end is told to all who wait.
			if (error !== null) child.kill('SIGKILL');
			sent();
		});
	});
}

function take({ calls, hold }: Asked, reply: Reply): void {
	const waiting = calls.get(reply.id);
	if (waiting === undefined) return;
	if (reply.reply === 'done') waiting.resolve(reply.value);
	else if (reply.reply === 'failed') waiting.reject(revivedError(reply.error));
	else waiting.onReply(reply);
	if (reply.reply === 'done' || reply.reply === 'failed') calls.delete(reply.id);
	hold(calls.size > 0);
}

/** While nothing is asked of it, the process is no reason for this one to stay. */
function holding(child: ChildProcess): (held: boolean) => void {
	const hold = (held: boolean) => {
		const name = held ? 'ref' : 'unref';
		child[name]();
		child.channel?.[name]();
		if (child.stderr instanceof Socket) child.stderr[name]();
	};
	hold(false);
	return hold;
}

/** Of what it says on standard error, the end is kept: an engine says there why it gives up. */
const longestSaid = 4_096;

/** Resolves with the reason once it is gone and all that it sent was read. */
async function endOf(child: ChildProcess): Promise<string> {
	let said = '';
	const { stderr } = child;
	stderr?.on('data', (chunk: Buffer) => {
		said = (said + chunk.toString()).slice(-longestSaid);
	});
	const isRead = stderr === null ? undefined : new Promise<void>((resolve) => void stderr.once('close', resolve));
	const how = await new Promise<string>((resolve) => {
		// Other errors are those of a message, and come back to whoever sent it.
		child.on('error', ({ message }) => {
			if (child.pid === undefined) resolve(message);
		});
		child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
	});
	// Not `close`: it does not come where this side has ended the channel.
	await isRead;
	if (child.connected) await new Promise((resolve) => child.once('disconnect', resolve));
	return [how, ...lastWords(said)].join(': ');
}

function lastWords(said: string): readonly string[] {
	const lines = said.split('\n').map((line) => line.trim());
	const words =
		lines.findLast((line) => /^what\(\):|^FATAL ERROR:|Error:/.test(line)) ?? lines.findLast((line) => line !== '');
	return words === undefined ? [] : [words.replace(/^what\(\):\s*/, '').slice(0, 300)];
}
