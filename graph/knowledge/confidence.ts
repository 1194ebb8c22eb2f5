// How sure it is that a thing belongs in the graph, told from its mentions.
import type { Mention } from '../model.ts';
import { isHeard } from '../review/replay.ts';
import { largest } from '../text/extremes.ts';

/**
 * Of all mentions of one thing in an interview, 0 to 100: as sure as its surest. A misheard spelling says how sure it is that the
 * thing is meant, not whether it belongs there, so it counts where there is no other. Whoever speaks is there: 100.
 */
export function confidenceOf(mentions: readonly Pick<Mention, 'rule' | 'confidence'>[], speaks: boolean): number {
	if (speaks) return 100;
	const own = mentions.filter(({ rule }) => !isHeard(rule));
	return largest(
		(own.length > 0 ? own : mentions).map(({ confidence }) => confidence),
		0,
	);
}
