// CHAT (.cha), as TalkBank has its corpora: headers with @, what each speaker says with *, what is told about it with %.
import type { Participant, Source, Span } from '../../model.ts';
import { transcriptOf } from '../cues/read.ts';
import type { Utterance } from '../cues/utterance.ts';
import { dateIn } from '../dates.ts';
import { asWritten } from '../decoding.ts';
import type { Format, Reading, ReadOptions, Recognition } from '../format.ts';
import { threeLetters } from '../language-codes.ts';
import { ledgerOf, type Ledger } from '../ledger.ts';
import { linesOf, trimmed } from '../lines.ts';
import { isHan } from '../scripts.ts';
import { saidIn } from './codes.ts';

const opening = /^(?:@|\*|%|\t| {2})/;
const mainLine = /^\*([\p{L}\p{N}_+-]{1,30}):/u;

export const chat: Format = {
	id: 'chat',
	title: 'CHAT (.cha)',
	decode: asWritten,
	recognises({ text }: Source): Recognition | undefined {
		const lines = text
			.slice(0, 50_000)
			.split(/\r\n|\r|\n/)
			.filter((line) => line.trim() !== '');
		const own = lines.filter((line) => opening.test(line));
		if (!/^@(?:UTF8|Begin|Font|PID|Window|Languages|Participants)\b/.test(lines[0] ?? '')) return undefined;
		if (own.length < lines.length * 0.9 || !lines.some((line) => /^@(?:Begin|Participants)\b/.test(line)))
			return undefined;
		return { score: 0.97, because: 'its lines are the headers, main lines and dependent lines of CHAT' };
	},
	read,
};

type Entry = { readonly line: Span; end: number };

function read(source: Source, options: ReadOptions): Reading {
	const { text } = source;
	const ledger = ledgerOf(text);
	const utterances: Utterance[] = [];
	const header: string[] = [];
	for (const { line, end } of entriesIn(text)) {
		const whole = trimmed(text, { start: line.start, end });
		const found = mainLine.exec(text.slice(line.start, Math.min(end, line.start + 40)));
		if (found !== null) {
			const [mark, label = ''] = found;
			const labelSpan = { start: line.start + 1, end: line.start + 1 + label.length };
			for (const utterance of spoken(text, label, labelSpan, { start: line.start + mark.length, end }, ledger))
				utterances.push(utterance);
		} else if (text.charAt(line.start) === '@') {
			header.push(text.slice(whole.start, whole.end));
			ledger.claim(utterances.length === 0 ? 'front-matter' : 'note', whole.start, whole.end);
		} else ledger.claim('note', whole.start, whole.end);
	}
	const { language, people, recorded } = headOf(header);
	const given = options.language ?? language;
	const about = { ...options, ...(given === undefined ? {} : { language: given }) };
	return {
		...transcriptOf(source, utterances, ledger, about, [], { byHand: true }),
		participants: people,
		...(recorded === undefined ? {} : { recorded }),
	};
}

/** Lines with what goes on below them, set in by a tab. */
function entriesIn(text: string): readonly Entry[] {
	const entries: Entry[] = [];
	for (const line of linesOf(text)) {
		const last = entries.at(-1);
		const first = text.charAt(line.start);
		if (last !== undefined && (first === '\t' || first === ' ')) last.end = line.end;
		else if (line.end > line.start) entries.push({ line, end: line.end });
	}
	return entries;
}

function spoken(text: string, label: string, labelSpan: Span, words: Span, ledger: Ledger): readonly Utterance[] {
	ledger.claim('label', labelSpan.start, labelSpan.end);
	return saidIn(text, words, ledger).map((said) => ({
		lines: [said.words],
		label,
		...(said.time === undefined ? {} : { time: said.time }),
	}));
}

type Head = { readonly language?: string; readonly people: readonly Participant[]; readonly recorded?: string };

function headOf(lines: readonly string[]): Head {
	const fields = new Map<string, string>();
	for (const line of lines) {
		const [, key = '', value = ''] = /^@([^:]{1,40}):\s*([^]*)$/.exec(line) ?? [];
		if (!fields.has(key)) fields.set(key, value.replace(/\s+/g, ' ').trim());
	}
	const language = threeLetters.get(fields.get('Languages')?.slice(0, 3) ?? '');
	const recorded = dateIn((fields.get('Date') ?? '').replaceAll('-', ' '));
	return {
		people: (fields.get('Participants') ?? '').split(',').flatMap(personIn),
		...(language === undefined ? {} : { language }),
		...(recorded === undefined ? {} : { recorded }),
	};
}

/** `INV Anna_Sorrel Investigator`; without a name, `CHI Target_Child`, nobody is named. */
function personIn(written: string): readonly Participant[] {
	const [label = '', name = '', role] = written.trim().split(' ');
	if (role === undefined) return [];
	const chinese = isHan(name.charAt(0));
	const full = name.replaceAll('_', chinese ? '' : ' ');
	const part = /^(?:Investigator|Interviewer|Host)$/i.test(role)
		? 'host'
		: /^(?:Participant|Informant|Interviewee|Subject|Patient|Guest)$/i.test(role)
			? 'guest'
			: 'other';
	return [{ label, name: { [chinese ? 'zh' : 'en']: full }, role: part }];
}
