// What a fixture's expected.json holds: a transcript as a person would check it, without the offsets that the proofs check.
import type { Source, Transcript } from '#graph/model.ts';

export function seen(transcript: Transcript, source: Pick<Source, 'text'>) {
	const {
		format,
		language,
		title,
		author,
		published,
		recorded,
		url,
		origin,
		participants,
		summary,
		turns,
		notes,
		segments,
	} = transcript;
	const about = { format, language, title, author, published, recorded, url, origin };
	const apart = segments.filter(({ kind }) => kind === 'double' || kind === 'note' || kind === 'footer');
	return JSON.parse(
		JSON.stringify({
			...about,
			...(participants.length > 0 ? { participants } : {}),
			...(summary.length > 0 ? { summary } : {}),
			turns: turns.map(({ speakerLabel, text, time, highlights, parallel }) => ({
				speakerLabel,
				time,
				text,
				...(highlights.length > 0
					? { highlights: highlights.map((each) => text.slice(each.textStart, each.textEnd)) }
					: {}),
				...(parallel === undefined ? {} : { parallel: { language: parallel.language, text: parallel.text } }),
			})),
			...(notes.length > 0 ? { notes: notes.map(({ code }) => code) } : {}),
			...(apart.length > 0
				? { apart: apart.map(({ kind, start, end }) => [kind, source.text.slice(start, end)]) }
				: {}),
		}),
	) as unknown;
}
