// The shape of a namespace of messages: its texts are any strings, its functions keep their parameters.
export type Namespace<Shape> = {
	readonly [Key in keyof Shape]: Shape[Key] extends (...parameters: infer Parameters) => string
		? (...parameters: Parameters) => string
		: Shape[Key] extends string
			? string
			: Namespace<Shape[Key]>;
};
