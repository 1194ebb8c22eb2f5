// A recording's tiers, as annotators write them: one for each speaker, and others about what is said.
import { asideTiers, spokenTiers } from '../../language/tiers.ts';
import type { Span } from '../../model.ts';
import { pattern } from '../../text/pattern.ts';
import { strip } from '../../text/strip.ts';
import type { Words } from '../words.ts';

/** Times in milliseconds; absent where the source has none. */
export type Annotation = { readonly words: Words; readonly start?: number; readonly end?: number };

export type Tier = {
	/** As the source writes it. */
	readonly name: string;
	/** Who speaks in it, where the source says so apart from the name. */
	readonly speaker?: string;
	/** Where the source names the speaker. */
	readonly labelSpan?: Span;
	/** What the source calls tiers of this sort. */
	readonly sort?: string;
	/** What the source says it is; absent where that must be judged from all tiers. */
	readonly is?: 'speech' | 'aside';
	/** Its annotations are cut where somebody else begins or ends, within words even: spaces are where they are written. */
	readonly pieces?: true;
	readonly annotations: readonly Annotation[];
};

const gap = String.raw`[\s\-–_@:.,()\[\]/|]+`;
const before = pattern('iu')`^(?:${spokenTiers}|${asideTiers})(?:${gap})`;
const after = pattern('iu')`(?:${gap})(?:${spokenTiers}|${asideTiers})[)\]]?$`;
const saidAlone = pattern('iu')`^(?:${spokenTiers})$`;
const aside = pattern('iu')`(?:^|${gap})(?:${asideTiers})(?:${gap}|\d{0,2}$)`;

/** Who speaks in a tier, from its name: `Ann - words`, `tx@Ann`, `Ann`; undefined for `words`. */
export function speakerIn(name: string): string | undefined {
	const bare = bareName(name).replace(before, '').replace(after, '').trim();
	return bare === '' || !/\p{L}/u.test(bare) || saidAlone.test(bare) ? undefined : bare;
}

/** Whether a tier's name or sort says that what is said stands in it. */
export function isNamedSpeech(name: string): boolean {
	const bare = bareName(name);
	return saidAlone.test(bare) || (!aside.test(bare) && (before.test(`${bare} `) || after.test(` ${bare}`)));
}

/** Whether a tier's name or sort says that it is about what is said. */
export function isNamedAside(name: string): boolean {
	return aside.test(bareName(name));
}

/** Without quotation marks, and without what WebMAUS adds to each of its tiers. */
function bareName(name: string): string {
	return strip(name.slice(0, 200), /[\s"'“”]/).replace(/(?<=.)-MAU$/, '');
}
