// The parts of /api/openapi.json that say what may be sent, and what comes back.

export type Schema = {
	readonly $ref?: string;
	readonly type?: string;
	readonly const?: unknown;
	readonly enum?: readonly unknown[];
	readonly oneOf?: readonly Schema[];
	readonly anyOf?: readonly Schema[];
	readonly items?: Schema;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly additionalProperties?: Schema | boolean;
	readonly required?: readonly string[];
	readonly minimum?: number;
	readonly maximum?: number;
	readonly maxLength?: number;
	readonly format?: string;
};

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

export type Parameter = {
	readonly name: string;
	readonly in: 'path' | 'query';
	readonly required?: boolean;
	readonly schema: Schema;
};

type Described = {
	readonly operationId: string;
	readonly parameters?: readonly Parameter[];
	readonly requestBody?: { readonly content: Content };
	readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
};

export type Document = {
	readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
	readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

export type Operation = Described & { readonly path: string; readonly method: string };

export function operationsOf({ paths }: Document): readonly Operation[] {
	return Object.entries(paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, described]) => ({ ...described, path, method: method.toUpperCase() })),
	);
}

/** `EntityId` of `#/components/schemas/EntityId`. */
export function nameOf(reference: string): string {
	return reference.split('/').at(-1) ?? '';
}
