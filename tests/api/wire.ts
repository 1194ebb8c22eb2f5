// What goes over the wire itself: bytes that no client would send, and what comes back until the server closes.
import { connect, type Socket } from 'node:net';

export type Wire = {
	readonly socket: Socket;
	/** Everything that has come so far, a byte a character. */
	heard(): string;
	/** Resolves once what was heard satisfies; rejects when the server closes before. */
	until(holds: (heard: string) => boolean): Promise<void>;
	/** Everything that came until the server closed. */
	readonly ended: Promise<string>;
};

export function openWire(address: string): Wire {
	const { hostname, port } = new URL(address);
	// As a client that has said all it has to say and goes on listening.
	const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
	let heard = '';
	socket.on('data', (bytes: Buffer) => (heard += bytes.toString('latin1')));
	// Whoever is cut off has heard what it has heard.
	socket.on('error', () => undefined);
	socket.on('end', () => socket.end());
	const ended = new Promise<string>((resolve) => socket.on('close', () => resolve(heard)));
	const until: Wire['until'] = (holds) =>
		new Promise((resolve, reject) => {
			const look = (): void => {
				if (holds(heard)) resolve();
			};
			socket.on('data', look);
			void ended.then(() => reject(new Error(`it closed after: ${heard.slice(0, 500)}`)));
			look();
		});
	return { socket, heard: () => heard, until, ended };
}

export type Answered = {
	readonly status: number;
	readonly headers: string;
	readonly body: string;
};

/** The first answer of what was heard; status 0 where there is none. */
export function answerIn(heard: string): Answered {
	const [, status = '0', headers = '', body = ''] =
		/^HTTP\/1\.1 (\d{3})[^\r]*\r\n([^]*?)\r\n\r\n([^]*)$/.exec(heard) ?? [];
	return {
		status: Number(status),
		headers,
		body: /transfer-encoding: chunked/i.test(headers) ? unchunked(body) : body,
	};
}

function unchunked(body: string): string {
	const [, length, rest = ''] = /^([\da-f]+)\r\n([^]*)$/i.exec(body) ?? [];
	const size = Number.parseInt(length ?? '0', 16);
	return size > 0 ? rest.slice(0, size) + unchunked(rest.slice(size + 2)) : '';
}

/** Sends the bytes, and hears the server out: it must close by itself. */
export async function exchange(address: string, bytes: string | Uint8Array): Promise<Answered> {
	const { socket, ended } = openWire(address);
	socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
	return answerIn(await ended);
}
