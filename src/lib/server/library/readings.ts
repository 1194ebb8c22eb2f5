// How interviews of the library were read, made anew from their sources when somebody asks: the graph keeps what was
// found, not what every character was taken for. A few are kept, since a page, its form and its answer ask for the same.
import type { HowRead, ReadingCounts } from '#graph/how-read.ts';
import type { Sidecar } from '#graph/model.ts';
import { extractFrom, sourceOf, type Extraction } from './extraction.ts';
import type { DecisionLog } from './decision-log.ts';
import type { LibraryLexicon } from './lexicon.ts';
import { readSource } from './read-records.ts';
import type { InterviewRecord } from './records.ts';

export type { HowRead };

type Read = { readonly read: HowRead; readonly report: Extraction['report'] };
/** With what goes into the graph. */
type Fresh = Read & { readonly extraction: Extraction };

export type ReadSummary = ReadingCounts & {
	readonly title: string;
	readonly format: string;
	readonly language: string;
};

export type Readings = {
	of(record: InterviewRecord): Promise<Read>;
	/** As it would be read with other words about it. @throws Problem format_unlisted, format_unfit */
	anew(record: InterviewRecord, given: Sidecar): Promise<Fresh>;
	keep(record: InterviewRecord, read: Read): void;
};

const kept = 6;

export function makeReadings(
	folder: string,
	log: Pick<DecisionLog, 'all' | 'hash'>,
	lexicon: Pick<LibraryLexicon, 'entries'>,
): Readings {
	const known = new Map<string, Read>();
	/** A source, a word about it, or a decision that changes makes another reading. */
	const keyOf = ({ id, sha256, source }: InterviewRecord): string => `${id} ${source.sha256} ${sha256} ${log.hash()}`;

	async function anew(record: InterviewRecord, given: Sidecar): Promise<Fresh> {
		const bytes = await readSource(folder, record);
		const { name } = record.source;
		const about = { id: record.id, given, decisions: log.all(), lexicon: await lexicon.entries() };
		const extraction = await extractFrom(name, bytes, about);
		const { howRead } = await import('#graph/how-read.ts');
		const read = howRead(sourceOf(name, bytes), extraction, given);
		return { read, report: extraction.report, extraction };
	}

	function keep(record: InterviewRecord, { read, report }: Read): void {
		known.set(keyOf(record), { read, report });
		const [oldest] = known.keys();
		if (known.size > kept && oldest !== undefined) known.delete(oldest);
	}

	return {
		anew,
		keep,
		async of(record) {
			const before = known.get(keyOf(record));
			if (before !== undefined) return before;
			const read = await anew(record, record.given);
			keep(record, read);
			return read;
		},
	};
}

export function summaryOf({ title, format, language, counts }: HowRead): ReadSummary {
	return { title, format: format.id, language: language.code, ...counts };
}
