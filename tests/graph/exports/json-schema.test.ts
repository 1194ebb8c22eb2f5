// One source: what colloquy-1.schema.json says, what types say, and what exports write.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, test } from 'vitest';
import file from '#graph/exports/colloquy-1.schema.json' with { type: 'json' };
import { exportNamed } from '#graph/exports/index.ts';
import { colloquy1Schema } from '#graph/exports/json-schema.ts';
import type { KnowledgeGraph, Mention, Turn } from '#graph/model.ts';

type Schema = {
	readonly $ref?: string;
	readonly type?: string;
	readonly const?: unknown;
	readonly enum?: readonly unknown[];
	readonly examples?: readonly unknown[];
	readonly minimum?: number;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly items?: Schema | false;
	readonly prefixItems?: readonly Schema[];
};

const { $defs: defs, ...root } = file as unknown as Schema & { readonly $defs: Readonly<Record<string, Schema>> };

/** A value with every field that its schema has, in the schema's order. */
function whole(of: Schema): unknown {
	if (of.$ref !== undefined) return whole(defs[of.$ref.replace('#/$defs/', '')] ?? {});
	const [said] = of.examples ?? of.enum ?? ('const' in of ? [of.const] : []);
	if (said !== undefined) return said;
	if (of.properties !== undefined)
		return Object.fromEntries(Object.entries(of.properties).map(([name, field]) => [name, whole(field)]));
	if (of.prefixItems !== undefined) return of.prefixItems.map(whole);
	if (of.type === 'array') return [whole(of.items || {})];
	return of.type === 'string' ? 'a'.repeat(64) : (of.minimum ?? 0);
}

test('the file is what the shapes say: where this fails, run npm run schema', () => {
	expect(file).toEqual(JSON.parse(JSON.stringify(colloquy1Schema())));
});

test('types are inferred from the shapes: readonly all through, and absent is not undefined', () => {
	expectTypeOf<Turn['highlights']>().toEqualTypeOf<
		readonly { readonly textStart: number; readonly textEnd: number }[]
	>();
	expectTypeOf<NonNullable<Mention['parts']>>().toEqualTypeOf<readonly (readonly [number, number])[]>();
	expectTypeOf<KnowledgeGraph['entities'][number]['kind']>().toEqualTypeOf<
		'person' | 'organization' | 'work' | 'concept' | 'event' | 'place'
	>();
	// @ts-expect-error what is absent is left out
	const speaker: Pick<Turn, 'speaker'> = { speaker: undefined };
	expect(speaker).toEqual({});
});

describe('an export', () => {
	const everything = whole(root) as KnowledgeGraph;

	test('has every field that the schema has, in its order, and fits it', () => {
		const text = [...exportNamed('json').write(everything)].join('');
		expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(everything));
		const fits = new Ajv2020({ strict: true, allErrors: true }).compile(file);
		expect(fits(JSON.parse(text)), JSON.stringify(fits.errors)).toBe(true);
	});
});
