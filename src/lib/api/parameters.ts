// The shapes of what an address may ask for.
import * as v from 'valibot';
import { entityId, kind } from '#graph/model/colloquy-1.ts';
import { certainties } from '#graph/model/certainty.ts';
import { text } from './scalars.ts';
import { waitingState } from './decisions.ts';

/** Most rows of one answer. */
export const mostRows = 1000;

export const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostRows));

/** Longest text that is searched for, in UTF-16 code units. */
export const mostCharacters = 500;

export const words = v.pipe(text, v.maxLength(mostCharacters));

export const states = v.array(waitingState);
export const kindsAsked = v.array(kind);
/** Steps from what is sure to everything that was found. */
export const certainty = v.picklist(certainties);
/** Of what is drawn alone: what waits is no entity yet. */
export const drawnCertainty = v.picklist(['sure', 'likely']);

export const entities = v.array(entityId);
