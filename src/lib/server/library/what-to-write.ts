// What of an arrival is written down: the words about it, where it came from, and where what it replaces is kept.
import type { Arrival, Placement } from './arrivals.ts';
import { joined } from './corrections.ts';
import type { InterviewRecord } from './records.ts';

export type Writing = {
	readonly id: string;
	readonly given: InterviewRecord['given'];
	readonly previous?: InterviewRecord;
};

/** What a sidecar says anew is added to what is known; a correction that it does not touch stays. */
export function whatToWrite({ sidecar }: Arrival, placement: Exclude<Placement, { outcome: 'unchanged' }>): Writing {
	if (placement.outcome === 'added') return { id: placement.id, given: sidecar?.given ?? {} };
	const { record } = placement;
	const isNews = sidecar !== undefined && sidecar.sha256 !== record.source.sidecar;
	const given = isNews ? joined(record.given, sidecar.given, record.source.beside) : record.given;
	return { id: record.id, given, previous: record };
}

export function originOf(
	{ name, folder, sidecar }: Arrival,
	previous: InterviewRecord | undefined,
): Omit<InterviewRecord['source'], 'file' | 'sha256'> {
	const said = sidecar?.sha256 ?? previous?.source.sidecar;
	const beside = sidecar?.given ?? previous?.source.beside;
	return {
		name,
		...(folder === undefined ? {} : { folder }),
		...(said === undefined ? {} : { sidecar: said }),
		...(beside === undefined ? {} : { beside }),
		added: new Date().toISOString(),
	};
}

export function keptAt({ id, source }: InterviewRecord): string {
	return `interviews/${id}/replaced/${source.sha256}${source.file.slice('source'.length)}`;
}
