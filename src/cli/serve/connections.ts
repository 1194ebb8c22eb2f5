// The connections of a server, so that no number of them, however slow, keeps the others out. Node's own limits bound the
// time of a request's head and of a whole request; what is bounded here is how many there are, how long one may stand
// still, and how much of what was sent ahead is answered at once.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Patience } from './patience.ts';

export type Connections = {
	/**
	 * Answers requests of one connection one after another, as their answers have to come in any case: whoever sends a
	 * thousand ahead has one answered at a time, as everybody else.
	 */
	inTurn(request: IncomingMessage, response: ServerResponse, answer: () => void): void;
	/**
	 * What came cannot be read on as HTTP: `answer` says so, after the requests before it were answered; at once where it
	 * is a body that broke, unless its answer has begun.
	 */
	breakOff(socket: Socket, answer: () => void): void;
};

/**
 * Open at once. A browser opens six to a server, and systems let a process open 1,024 files where nobody has changed it
 * (Node takes more where it may): half are for connections, the rest for the library.
 */
const most = 512;

/** Requests that wait their turn on one connection. Browsers send none ahead; programs that do send some ten. */
const mostAhead = 100;

type State = {
	/** Requests that have no whole answer yet. */
	waiting: number;
	/** Settles once all of them have. */
	turn: Promise<void>;
	/** What is being answered. */
	current?: ServerResponse;
	/** What came last. */
	latest?: IncomingMessage;
};

/** In the order in which they last had nothing to do: the one that has been so for longest first. */
type Open = Map<Socket, State>;

export function boundConnections(server: Server, { standstill, lingering }: Patience): Connections {
	const open: Open = new Map();
	server.on('connection', (socket) => admit(open, socket));
	server.timeout = standstill;
	server.on('timeout', (socket) => {
		const state = open.get(socket);
		const isMaking = state !== undefined && state.waiting > 0 && !isArriving(state) && socket.writableLength === 0;
		if (!isMaking) end(open, socket);
	});
	return {
		inTurn(request, response, answer) {
			const { socket } = request;
			const state = open.get(socket);
			if (state === undefined) return;
			state.waiting += 1;
			state.latest = request;
			if (state.waiting > mostAhead) end(open, socket);
			else
				state.turn = state.turn.then(async () => {
					if (socket.destroyed) return;
					await answered(state, response, answer);
					rest(open, socket, state, lingering);
				});
		},
		breakOff(socket, answer) {
			const state = open.get(socket);
			if (state === undefined) end(open, socket);
			else if (!isArriving(state)) state.turn = state.turn.then(answer);
			else if (state.current?.headersSent === true) end(open, socket);
			else answer();
		},
	};
}

function admit(open: Open, socket: Socket): void {
	socket.once('close', () => open.delete(socket));
	if (open.size >= most) end(open, leastMissed(open) ?? socket);
	if (!socket.destroyed) open.set(socket, { waiting: 0, turn: Promise.resolve() });
}

/** Whose place a newcomer takes: whoever has asked for nothing for longest, else whose request has not come whole. */
function leastMissed(open: Open): Socket | undefined {
	const all = [...open];
	const [socket] = all.find(([, { waiting }]) => waiting === 0) ?? all.find(([, state]) => isArriving(state)) ?? [];
	return socket;
}

function end(open: Open, socket: Socket): void {
	open.delete(socket);
	socket.destroy();
}

/** Resolves once the answer is sent whole, or its connection is gone. */
async function answered(state: State, response: ServerResponse, answer: () => void): Promise<void> {
	const closed = new Promise((resolve) => response.once('close', resolve));
	state.current = response;
	answer();
	await closed;
}

/** One request less; a connection without any has nothing to do from now on. */
function rest(open: Open, socket: Socket, state: State, lingering: number): void {
	state.waiting -= 1;
	if (state.waiting > 0 || !open.delete(socket)) return;
	open.set(socket, state);
	// The rest of a body is read and forgotten, but not for ever.
	const { latest } = state;
	if (latest?.complete === false) setTimeout(() => latest.complete || end(open, socket), lingering).unref();
}

function isArriving({ latest }: State): boolean {
	return latest?.complete === false;
}
