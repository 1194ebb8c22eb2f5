// The shapes of the API and of colloquy/1 by the names that the document gives them.
import type { GenericSchema } from 'valibot';
import * as colloquy1 from '#graph/model/colloquy-1.ts';
import { jsonSchemas } from '#graph/exports/json-schema.ts';
import * as reading from '#graph/model/reading.ts';
import { listOf } from '#lib/api/lists.ts';
import { excerpt, speaker } from '#lib/api/passages.ts';
import * as decisions from '#lib/api/decisions.ts';
import * as entities from '#lib/api/entities.ts';
import * as evidence from '#lib/api/evidence.ts';
import { graphData } from '#lib/api/graph.ts';
import * as interviews from '#lib/api/interviews.ts';
import { health, problemDetails } from '#lib/api/server.ts';

const ofColloquy1 = {
	Offset: colloquy1.offset,
	Date: colloquy1.date,
	EntityId: colloquy1.entityId,
	InterviewId: colloquy1.interviewId,
	TurnId: colloquy1.turnId,
	Kind: colloquy1.kind,
	Labels: colloquy1.labels,
	Names: colloquy1.names,
	Confidence: colloquy1.confidence,
	TextSpan: colloquy1.textSpan,
	Time: colloquy1.time,
	Cue: colloquy1.cue,
	Moment: colloquy1.moment,
	Participant: colloquy1.participant,
	Note: colloquy1.note,
};

const ofReading = {
	Account: reading.account,
	KindCounts: reading.kindCounts,
	Report: reading.report,
	HeardSpeaker: reading.heardSpeaker,
	HowRead: reading.howRead,
	Sidecar: reading.sidecar,
};

const rows = {
	InterviewSummary: interviews.interviewSummary,
	TurnView: interviews.turnView,
	SetAside: interviews.setAside,
	Binned: interviews.binned,
	EntitySummary: entities.entitySummary,
	Neighbour: entities.neighbour,
	MentionLine: evidence.mentionLine,
	QuoteLine: evidence.quoteLine,
	SearchHit: evidence.searchHit,
	WaitingItem: decisions.waitingItem,
	Decision: decisions.decision,
};

const lists = {
	InterviewSummaryList: interviews.interviewSummaryList,
	SetAsideList: interviews.setAsideList,
	TurnViewList: listOf(interviews.turnView),
	BinnedList: listOf(interviews.binned),
	EntitySummaryList: listOf(entities.entitySummary),
	NeighbourList: listOf(entities.neighbour),
	MentionLineList: listOf(evidence.mentionLine),
	QuoteLineList: listOf(evidence.quoteLine),
	SearchHitList: listOf(evidence.searchHit),
	WaitingItemList: listOf(decisions.waitingItem),
	DecisionList: listOf(decisions.decision),
};

const shapes = {
	...ofColloquy1,
	...ofReading,
	...rows,
	...lists,
	Problem: problemDetails,
	Health: health,
	Speaker: speaker,
	Excerpt: excerpt,
	EntityDetail: entities.entityDetail,
	Voices: entities.voices,
	RelationLine: entities.relationLine,
	LinkLine: evidence.linkLine,
	LinkDetail: evidence.linkDetail,
	Path: evidence.path,
	Graph: graphData,
	WordsLine: decisions.wordsLine,
	DecisionRequest: decisions.decisionRequest,
	Upload: interviews.upload,
	Ingested: interviews.ingested,
	Correction: interviews.correction,
	Corrected: interviews.corrected,
	Removed: interviews.removed,
	Restored: interviews.restored,
};

export type SchemaName = keyof typeof shapes;

export const schemas = jsonSchemas(shapes, refer);

/** Of a shape that has no name in the document; those in it that do are referred to. */
export function schemaOf(shape: GenericSchema): { readonly [keyword: string]: unknown } {
	return { ...jsonSchemas({ ...shapes, shape }, refer)['shape'] };
}

function refer(name: string): string {
	return `#/components/schemas/${name}`;
}
