// Putting right what is known of an interview: who speaks, its title, how it is read.
import { audited, changedOf, type By } from '../audit.ts';
import { corrected, isSame, type Correction } from '../corrections.ts';
import type { OpenLibrary } from '../open-library.ts';
import { summaryOf } from '../readings.ts';
import { rewriteRecord, type InterviewRecord } from '../records.ts';
import { keepReview } from '../reviews/review-file.ts';
import { recordOf } from '../set-aside.ts';
import { whoIsMeant } from '../who-is-meant.ts';
import { rereadOnFailure } from './failed-write.ts';
import type { Corrected } from './outcomes.ts';

/** @throws Problem interview_unknown, correction_invalid, format_unlisted, format_unfit */
export async function correct(library: OpenLibrary, id: string, correction: Correction, by: By): Promise<Corrected> {
	const { graph, readings } = library;
	const store = graph.store();
	const record = recordOf(library, id);
	const meant = { ...correction, set: await whoIsMeant(correction.set, store) };
	const given = corrected(record.given, meant, record.source.beside);
	const { read, report } = await readings.of(record);
	const before = summaryOf(read);
	if (isSame(given, record.given)) return { id, outcome: 'unchanged', before, after: before, report };
	const next = await readings.anew(record, given);
	const written = await writeCorrected(library, record, given, by);
	library.records.set(id, written);
	readings.keep(written, next);
	await keepReview(library, written, next.review);
	const behind = await graph.follow((into) => into.replace(next.knowledge));
	const done: Corrected = { id, outcome: 'corrected', before, after: summaryOf(next.read), report: next.report };
	return behind === undefined ? done : { ...done, behind };
}

async function writeCorrected(
	library: OpenLibrary,
	record: InterviewRecord,
	given: InterviewRecord['given'],
	by: By,
): Promise<InterviewRecord> {
	return await library.audit.tell((write) => {
		const changed = changedOf(record.given, given);
		const before = (after: InterviewRecord): Promise<void> =>
			write({ what: 'corrected', by, ...audited(after), changed });
		return rereadOnFailure(library, record.id, rewriteRecord(library.path, record, given, before));
	});
}
