// The order of speech: who in an interview names an entity first, who takes it up, and whether one side alone ever does.
import type { EntityId } from '#graph/model.ts';
import { heardOf, momentOf } from '#cypher/record.ts';
import type { Row } from '#cypher/questions.ts';
import type { Store } from '#cypher/store.ts';
import type { Voice, Voices } from '#lib/api.ts';
import { speakerOf } from './plain.ts';

/** Speakers of an entity, in all interviews together, whose order is told. */
const most = 400;

export async function voices(
	store: Store,
	entity: EntityId,
	{ interview = '' }: { readonly interview?: string },
): Promise<readonly Voices[]> {
	const rows = await store.ask('voices-of-entity', { entity, interview, limit: most });
	const turns = rows.map(turnOf);
	const mentions = await store.ask('mentions-in-turns', { turns, ids: [entity], limit: 100_000 });
	const firsts = new Map(mentions.toReversed().map((mention) => [mention.turn, mention]));
	return [...Map.groupBy(rows, (row) => row.interview)].map(([id, its]) => {
		const only = onlyOf(its);
		return {
			interview: id,
			interviewTitle: its[0]?.interviewTitle ?? id,
			voices: its.map((row) => voiceOf(row, firsts.get(turnOf(row)))),
			...(only === undefined ? {} : { only }),
		};
	});
}

type VoiceRow = Row<'voices-of-entity'>;

function turnOf({ interview, first }: VoiceRow): string {
	return `${interview}/${first}`;
}

function voiceOf(row: VoiceRow, mention: Row<'mentions-in-turns'> | undefined): Voice {
	const { speaker, speakerLabel, speakerLabels, first, mentions, turns } = row;
	const { textStart = 0, textEnd = 0, moment = null } = mention ?? {};
	return {
		speaker: speakerOf({ speaker: speaker || null, speakerLabel: speakerLabel || null, speakerLabels }),
		turn: turnOf(row),
		index: first,
		textStart,
		textEnd,
		...(moment === null ? {} : { time: momentOf(moment) }),
		mentions,
		turns,
	};
}

/** One of several who are heard, or the hosts or guests alone where the source says who is what and both are heard. */
function onlyOf(rows: readonly VoiceRow[]): Voices['only'] {
	const heard = heardOf(rows[0]?.speakers ?? '[]');
	if (rows.length === 1) return heard.size > 1 ? 'speaker' : undefined;
	const sides = new Set(rows.map(({ speaker, speakerLabel }) => heard.get(speaker || speakerLabel)));
	const [side] = sides;
	if (sides.size !== 1 || (side !== 'host' && side !== 'guest')) return undefined;
	return [...heard.values()].includes(side === 'host' ? 'guest' : 'host') ? side : undefined;
}
