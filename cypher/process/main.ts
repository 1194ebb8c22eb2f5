// The process that holds the graph. What the engine does to it, it does to it alone: the server stands, starts another and
// makes the graph anew. It ends with the process that started it, however that one ended.
import '#cypher/older-node.ts';
import type { Reply, Request } from './messages.ts';

// Whoever started this process closes the graph first: a Ctrl-C reaches all that a terminal runs.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

// A statement that runs on would hold up any gentler end, and the file with it. What was not closed is made anew.
process.on('disconnect', () => {
	void host.then(({ isClosed }) => {
		if (isClosed()) process.exit();
		process.kill(process.pid, 'SIGKILL');
	});
});

function send(reply: Reply): Promise<void> {
	return new Promise((sent) => {
		// Whoever asked may be gone; then this process ends too.
		process.send?.(reply, undefined, undefined, () => sent());
	});
}

const host = import('./host.ts').then(({ makeHost }) => makeHost(send));

process.on('message', (message) => {
	const request = message as Request;
	void host.then(({ take }) => take(request));
});
