// Shapes as JSON Schema 2020-12: colloquy-1.schema.json is written from here by `npm run schema`, and the API describes
// itself so. Nothing else loads this.
import { toJsonSchemaDefs, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import * as shapes from '../model/colloquy-1.ts';

export type Shapes = { readonly [name: string]: GenericSchema };

/** Each shape under its name; where it stands in another, `refer` of its name does. */
export function jsonSchemas(named: Shapes, refer: (name: string) => string): { readonly [name: string]: JsonSchema } {
	return toJsonSchemaDefs({ ...named }, { ...conversion, overrideRef: ({ referenceId }) => refer(referenceId) });
}

const conversion: ConversionConfig = {
	target: 'draft-2020-12',
	// What a program may send; what becomes of it here is no part of its shape.
	typeMode: 'input',
	ignoreActions: ['check'],
	// Every name of a property is a text, and that nothing is required need not be said.
	overrideSchema({ jsonSchema }) {
		const said = Object.entries(jsonSchema).filter(
			([keyword]) =>
				!(keyword === 'propertyNames' && isAnyText(jsonSchema.propertyNames)) &&
				!(keyword === 'required' && jsonSchema.required?.length === 0),
		);
		return Object.fromEntries(said) as JsonSchema;
	},
};

function isAnyText(schema: JsonSchema['propertyNames']): boolean {
	return typeof schema === 'object' && schema.type === 'string' && Object.keys(schema).length === 1;
}

/** What the file gives a name, in its order. */
const definitions = {
	offset: shapes.offset,
	date: shapes.date,
	entityId: shapes.entityId,
	interviewId: shapes.interviewId,
	turnId: shapes.turnId,
	kind: shapes.kind,
	labels: shapes.labels,
	names: shapes.names,
	confidence: shapes.confidence,
	textSpan: shapes.textSpan,
	time: shapes.time,
	cue: shapes.cue,
	moment: shapes.moment,
	participant: shapes.participant,
	note: shapes.note,
	interview: shapes.interview,
	turn: shapes.turn,
	entity: shapes.entity,
	mention: shapes.mention,
	relation: shapes.relation,
};

/** The whole of colloquy-1.schema.json. */
export function colloquy1Schema(): JsonSchema {
	const { root, ...defs } = jsonSchemas({ ...definitions, root: shapes.colloquy1 }, (name) => `#/$defs/${name}`);
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		$id: 'urn:colloquy:colloquy-1.schema.json',
		title: 'colloquy/1',
		description:
			"The graph of one or many interviews. Offsets are UTF-16 code units; start and end count in the decoded source text (a byte-order mark is no part of it), textStart and textEnd in the turn's text. What is absent is left out, never null. Arrays stand in the order of the sources, entities by id.",
		...root,
		$defs: defs,
	};
}
