// A line to the server that can be cut, as networks and restarts do.
import { connect, createServer, type Server as TcpServer, type Socket } from 'node:net';

/** A line to the server that can be cut and mended. */
export async function wire(
	to: number,
): Promise<{ readonly port: number; cut(): Promise<void>; mend(): Promise<void> }> {
	const sockets = new Set<Socket>();
	let listener: TcpServer | undefined;
	const mend = (port: number) =>
		new Promise<number>((listening, failed) => {
			listener = createServer((near) => {
				const far = connect(to, '127.0.0.1');
				for (const socket of [near, far]) {
					sockets.add(socket);
					socket.on('error', () => socket.destroy());
					socket.on('close', () => sockets.delete(socket));
				}
				near.pipe(far).pipe(near);
			});
			listener.once('error', failed);
			listener.listen(port, '127.0.0.1', () => {
				const address = listener?.address();
				listening(typeof address === 'object' && address !== null ? address.port : 0);
			});
		});
	const port = await mend(0);
	return {
		port,
		cut: () =>
			new Promise((done) => {
				for (const socket of sockets) socket.destroy();
				listener?.close(() => {
					done();
				});
			}),
		mend: async () => {
			await mend(port);
		},
	};
}
