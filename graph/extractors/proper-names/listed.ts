// A name by its capitals that the lexicon holds, though its rules found it in no certain place.
import type { Sense } from '../../lexicon/gazetteer.ts';
import { withoutPoints } from '../../text/name-key.ts';
import { isGivenName } from '../../text/given-names.ts';
import type { Context } from '../extractor.ts';
import type { NameCluster } from '../kinds/clusters.ts';
import { best } from '../kinds/votes.ts';

/**
 * What the lexicon calls so: its own doubts about a word that may mean something else are settled by the capital. Not those about
 * a first name, such as Ray or Lisa, nor where this talk's own words say that it is of another kind.
 */
export function listedAs(name: string, { gazetteer }: Context, { votes }: NameCluster) {
	const plain = withoutPoints(name);
	const [kind, , lead] = best(votes);
	const fits = ({ rules, kind: listed }: Sense): boolean =>
		rules.length === 0 || (isGivenName(plain) ? votes[listed] > votes.person : lead < 4 || kind === listed);
	return gazetteer
		.lookup(plain)
		.find(
			(sense) =>
				!sense.heard &&
				sense.kind !== 'concept' &&
				sense.kind !== 'person' &&
				plain.length > 2 &&
				sense.name.toLowerCase() === plain.toLowerCase() &&
				fits(sense),
		)?.entry;
}
