// The shapes of what the server says of itself: how it stands, and what went wrong.
import * as v from 'valibot';
import { count, text } from './scalars.ts';

export const health = v.strictObject({
	status: v.literal('ok'),
	version: text,
	library: v.pipe(text, v.description('The id of the library.')),
	engine: v.strictObject({ name: v.picklist(['LadybugDB', 'Neo4j']), version: text }),
	interviews: count,
	setAside: v.pipe(
		count,
		v.description('Interviews that are in the folder and not in the graph; /api/interviews names them.'),
	),
});

/** RFC 9457, application/problem+json. */
export const problemDetails = v.pipe(
	v.strictObject({
		type: v.pipe(
			text,
			v.description('What kind of problem it is; a name, not an address: urn:colloquy:problem: and the code.'),
			v.examples(['urn:colloquy:problem:entity_unknown']),
		),
		title: v.pipe(text, v.description('The same for every problem of that type.')),
		status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
		detail: v.pipe(text, v.description('What was found, what was expected, what to do. Programs read the code.')),
		code: v.pipe(text, v.description('What programs tell problems apart by.'), v.examples(['entity_unknown'])),
		instance: v.exactOptional(
			v.pipe(
				text,
				v.description('Of an error that has no name: under its last part the server’s output has the details.'),
			),
		),
		id: v.exactOptional(v.pipe(text, v.description('The last part of the instance.'))),
	}),
	v.description('What went wrong, as RFC 9457 has it, with the code as an extension.'),
);
