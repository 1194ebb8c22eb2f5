// The shape of /api/graph: graphology's own form, `graph.export()`.
import * as v from 'valibot';
import { confidence, entityId, interviewId, kind, labels } from '#graph/model/colloquy-1.ts';
import { kindCounts } from '#graph/model/reading.ts';
import { strength } from './passages.ts';
import { count, measure, text } from './scalars.ts';

export const graphNode = v.strictObject({
	labels,
	kind,
	mentions: count,
	speaks: v.boolean(),
	spoken: v.pipe(text, v.description('The form most often spoken; empty of what waits.')),
	confidence: v.pipe(confidence, v.description('Of 100 things like it, how many belong in an index.')),
	waiting: v.exactOptional(
		v.pipe(
			v.array(interviewId),
			v.description('Of what is too unsure to be drawn: the interviews in which it waits for a decision.'),
		),
	),
	x: v.number(),
	y: v.number(),
});

export const graphEdge = v.strictObject({
	...strength,
	weight: v.pipe(measure, v.description('Equals strength: the name that other tools read.')),
});

export const graphData = v.pipe(
	v.strictObject({
		options: v.strictObject({
			type: v.literal('undirected'),
			multi: v.literal(false),
			allowSelfLoops: v.literal(false),
		}),
		attributes: v.pipe(
			v.strictObject({
				entities: count,
				links: count,
				shown: count,
				mentions: count,
				kinds: kindCounts,
				certainty: v.pipe(
					v.strictObject({ sure: count, likely: count, all: count }),
					v.description('How many entities there are at each step, from what is sure to everything that was found.'),
				),
				fingerprint: text,
			}),
			v.description('Of everything that the question asks about, and how much of it is here.'),
		),
		nodes: v.array(v.strictObject({ key: entityId, attributes: graphNode })),
		edges: v.array(
			v.strictObject({
				key: text,
				source: entityId,
				target: entityId,
				undirected: v.literal(true),
				attributes: graphEdge,
			}),
		),
	}),
	v.description('graphology’s own form, graph.export().'),
);
