// The shape of a namespace: its texts are any strings, its functions keep their parameters.
export type Words<Shape> = {
	readonly [Key in keyof Shape]: Shape[Key] extends (...about: infer About) => string
		? (...about: About) => string
		: Shape[Key] extends string
			? string
			: Words<Shape[Key]>;
};
