// What a record of OHMS says beside its transcript: who, when, and an index with titles and synopses.
import { localName } from '../../text/local-name.ts';
import type { Participant, Span } from '../../model.ts';
import { dateIn } from '../dates.ts';
import type { Ledger } from '../ledger.ts';
import { trimmed } from '../lines.ts';
import { isHan } from '../scripts.ts';
import { entityWords, wordsOf } from '../words.ts';
import { readMarkup } from './events.ts';
import { insideOf } from './inside.ts';

export type OhmsRecord = {
	readonly title: string;
	readonly recorded?: string;
	/** Of the recording, as it is written. */
	readonly url: string;
	readonly people: readonly Participant[];
	/** Points in the index. */
	readonly index: number;
	readonly synopses: readonly string[];
	readonly sync: string;
	/** Where the transcript stands; absent where it is empty. */
	readonly transcript?: Span;
	readonly isVtt: boolean;
	/** Translations, by the names of their elements. */
	readonly unread: readonly (Span & { readonly name: string })[];
};

const transcripts = ['transcript', 'vtt_transcript'];

type Collected = { [name: string]: Span[] };

/** @throws Problem transcript_broken where tags are nested without end */
export function recordIn(text: string, ledger: Ledger): OhmsRecord {
	const fields: Collected = {};
	const open = insideOf();
	let recorded: string | undefined;
	let index = 0;
	readMarkup(
		text,
		{
			open(qualified, attributes) {
				const name = localName(qualified);
				open.enter(name);
				if (name === 'point') index++;
				if (name === 'date') recorded ??= dateIn(attributes['value'] ?? '');
			},
			close: (name) => open.leave(localName(name)),
			text(at) {
				const span = trimmed(text, at);
				if (span.end === span.start) return;
				// Whatever stands in a transcript is of it, italics and a record that was pasted into it too.
				const whole = transcripts.find((each) => open.within(each));
				const name = whole ?? `${open.within('point') ? 'index ' : ''}${open.innermost()}`;
				(fields[name] ??= []).push(span);
				if (whole === undefined) ledger.claim(kindOf(name), span.start, span.end);
			},
			aside: ({ start, end }) => ledger.claim('note', start, end),
		},
		true,
	);
	const written = (name: string): readonly string[] =>
		(fields[name] ?? []).map(({ start, end }) => wordsOf(entityWords(text, start, end)).text.replace(/\s+/g, ' '));
	const vtt = spanOf(fields['vtt_transcript']);
	const transcript = vtt ?? spanOf(fields['transcript']);
	return {
		title: written('title')[0] ?? '',
		url: written('media_url')[0] ?? '',
		people: [
			...written('interviewer').flatMap((names) => peopleIn(names, 'host')),
			...written('interviewee').flatMap((names) => peopleIn(names, 'guest')),
		],
		index,
		synopses: written('index synopsis'),
		sync: written('sync')[0] ?? '',
		isVtt: vtt !== undefined,
		unread: Object.entries(fields).flatMap(([name, spans]) => {
			const span = /transcript_alt$/.test(name) ? spanOf(spans) : undefined;
			return span === undefined ? [] : [{ ...span, name }];
		}),
		...(transcript === undefined ? {} : { transcript }),
		...(recorded === undefined ? {} : { recorded }),
	};
}

function kindOf(name: string): 'heading' | 'summary' | 'double' | 'note' | 'front-matter' {
	if (name === 'index title') return 'heading';
	if (name === 'index synopsis') return 'summary';
	if (name === 'index partial_transcript') return 'double';
	return /_alt$/.test(name) ? 'note' : 'front-matter';
}

function spanOf(spans: readonly Span[] | undefined): Span | undefined {
	const [first, last] = [spans?.[0], spans?.at(-1)];
	return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** `Anna Sorrel; Jo Pell`, `Sorrel, Anna`. */
function peopleIn(names: string, role: 'host' | 'guest'): readonly Participant[] {
	return names.split(/[;|]/).flatMap((written): readonly Participant[] => {
		const name = written.trim().replace(/^([^,]{1,60}),\s([^,]{1,60})$/, '$2 $1');
		if (name === '' || name.length > 100) return [];
		return [{ label: name, name: { [isHan(name.charAt(0)) ? 'zh' : 'en']: name }, role }];
	});
}
