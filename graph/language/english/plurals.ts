// English plurals that no rule makes. Written down by hand.
import { list } from '../list.ts';

/** Plurals that no rule makes, each with its singular. */
export const irregularPlurals = list(`
	men man, women woman, children child, people person, feet foot, teeth tooth, mice mouse, criteria criterion,
	phenomena phenomenon, data data, analyses analysis, hypotheses hypothesis, theses thesis, crises crisis,
	axes axis, indices index, matrices matrix, vertices vertex, bacteria bacterium, genera genus, stimuli stimulus,
	nuclei nucleus, fungi fungus, lives life, wives wife, knives knife, leaves leaf, wolves wolf, shelves shelf,
	halves half, selves self
`);
