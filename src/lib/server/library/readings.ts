// How interviews of the library were read, made anew from their sources when somebody asks: the graph keeps what was
// found, not what every character was taken for. A few are kept, since a page, its form and its answer ask for the same.
import type { Report } from '#graph/extract.ts';
import type { HowRead, ReadingCounts } from '#graph/reading/how-read.ts';
import type { Sidecar } from '#graph/model.ts';
import { readWithHow, type How, type ReadThrough } from './extraction.ts';
import type { DecisionLog } from './decision-log.ts';
import type { LibraryLexicon } from './lexicon.ts';
import { readSource } from './read-records.ts';
import type { InterviewRecord } from './records.ts';

export type { HowRead };

type Read = { readonly read: HowRead; readonly report: Report };
/** With what goes into the graph. */
type Fresh = ReadThrough & Read;

export type ReadSummary = ReadingCounts & {
	readonly title: string;
	readonly format: string;
	readonly language: string;
};

export type Readings = {
	/** Whoever asks for what is being read already waits for the same. */
	of(record: InterviewRecord, how?: How): Promise<Read>;
	/** As it would be read with other words about it. @throws Problem format_unlisted, format_unfit */
	anew(record: InterviewRecord, given: Sidecar): Promise<Fresh>;
	keep(record: InterviewRecord, read: Read): void;
};

const most = 6;

export function makeReadings(
	folder: string,
	log: Pick<DecisionLog, 'standing' | 'hash'>,
	{ names }: Pick<LibraryLexicon, 'names'>,
	closing?: AbortSignal,
): Readings {
	const kept = new Map<string, Promise<Read>>();
	/** A source, a word about it, or a decision that changes makes another reading. */
	const keyOf = ({ id, sha256, source }: InterviewRecord): string => `${id} ${source.sha256} ${sha256} ${log.hash()}`;

	async function anew(record: InterviewRecord, given: Sidecar, how?: How): Promise<Fresh> {
		const { id, source } = record;
		const bytes = await readSource(folder, record);
		const unread = { id, name: source.name, bytes, given, decisions: log.standing(id), names };
		return await readWithHow(unread, { ...how, ...(closing !== undefined && { signal: closing }) });
	}

	function keepAs(key: string, read: Promise<Read>): void {
		kept.set(key, read);
		const [oldest] = kept.keys();
		if (kept.size > most && oldest !== undefined) kept.delete(oldest);
	}

	return {
		anew,
		keep: (record, { read, report }) => keepAs(keyOf(record), Promise.resolve({ read, report })),
		async of(record, how) {
			const key = keyOf(record);
			const before = kept.get(key);
			if (before !== undefined) return await before;
			const fresh = anew(record, record.given, how).then(({ read, report }): Read => ({ read, report }));
			keepAs(key, fresh);
			// What failed may go well the next time.
			fresh.catch(() => kept.delete(key));
			return await fresh;
		},
	};
}

export function summaryOf({ title, format, language, counts }: HowRead): ReadSummary {
	return { title, format: format.id, language: language.code, ...counts };
}
