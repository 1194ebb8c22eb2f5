// The single values of which the API's shapes are made.
import * as v from 'valibot';

export const text = v.string();
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));
export const measure = v.pipe(v.number(), v.minValue(0));
