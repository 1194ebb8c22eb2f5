// Interviews that come in to a call, piece by piece, one when it is asked for.
import type { PackedKnowledge } from '../packed.ts';
import type { Given } from './messages.ts';

export type Inlet = {
	interviews(): AsyncIterable<PackedKnowledge>;
	give(given: Given): void;
};

/** `more` asks the other side for the next interview. */
export function makeInlet(more: () => Promise<void>): Inlet {
	let pieces: Uint8Array[] = [];
	let waiting: { resolve(interview: PackedKnowledge | undefined): void; reject(error: Error): void } | undefined;
	const next = () =>
		new Promise<PackedKnowledge | undefined>((resolve, reject) => {
			waiting = { resolve, reject };
			more().catch(reject);
		});
	return {
		async *interviews() {
			for (let interview = await next(); interview !== undefined; interview = await next()) yield interview;
		},
		give(given) {
			if (given.given === 'end') waiting?.resolve(undefined);
			// The other side has the error itself, and gives it to whoever called.
			else if (given.given === 'broken') waiting?.reject(new Error('What was to come has failed.'));
			else {
				pieces.push(given.bytes);
				if (!given.isLast) return;
				const bytes = Buffer.concat(pieces);
				pieces = [];
				waiting?.resolve({ id: given.interview, bytes });
			}
		},
	};
}
