// What a shape is: a Valibot schema, from which the type, the JSON Schema and the check of what programs send all come.
// Files of shapes are imported for their types nearly everywhere; only what checks or describes loads them, and Valibot.
import * as v from 'valibot';

type AnyShape = v.GenericSchema;

/** `type Cue = Of<typeof cue>`: what has that shape, readonly all through. */
export type Of<S extends AnyShape> = Readonlyed<v.InferOutput<S>>;

/** Maps arrays and tuples to readonly ones, and keeps what is optional optional. */
type Readonlyed<Value> = Value extends object ? { readonly [Key in keyof Value]: Readonlyed<Value[Key]> } : Value;

/** A shape that has a name, with words for this place alone: `{ $ref, description }` in JSON Schema, not a copy of it. */
export function described<S extends AnyShape>(
	shape: S,
	words: string,
): v.SchemaWithPipe<readonly [v.LazySchema<S>, v.DescriptionAction<v.InferOutput<S>, string>]> {
	return v.pipe(
		v.lazy(() => shape),
		v.description(words),
	);
}
