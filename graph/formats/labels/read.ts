// Markdown and plain text: lines → labels by evidence → head, talk, foot → turns.
import type { Note, Participant, Sidecar, Source } from '../../model.ts';
import { problem } from '../../problem.ts';
import type { ReadOptions, Reading } from '../format.ts';
import { ledgerOf } from '../ledger.ts';
import { languageOf } from '../scripts.ts';
import { turnsFrom } from '../turns.ts';
import { blocksOf, type BlockLine } from './blocks.ts';
import { draftsOf } from './body.ts';
import { speakersOf, type Speakers, type Witnesses } from './decision.ts';
import { examined } from './examination.ts';
import { extentOf } from './extent.ts';
import { cutAt, unchained } from './chained.ts';
import { candidateOf, uncounted, type Candidate } from './forms.ts';
import { questionsBefore, questionsIn } from './questions.ts';
import { furnitureIn } from './furniture.ts';
import { fieldsOf, frontOf, paragraphsOf } from './front.ts';
import { headOf, type Head } from './head.ts';
import { yamlEnd } from './front-matter.ts';
import { legendIn, type Legend } from './legends.ts';
import { labelledPeople } from './people.ts';
import { referencesIn } from './references.ts';
import { doubtsOn, unreadIn } from './unread.ts';

export function readDialogue(source: Source, options: ReadOptions, blocks = blocksOf(source.text)): Reading {
	const { text } = source;
	const { whole, legend } = talkOf(text, blocks);
	const { lines, found } = decided(text, whole, candidatesOf(whole), {
		known: [...knownNames(text, whole, options.sidecar), ...namesIn(legend.people)],
		refused: options.sidecar?.notSpeakers,
		forced: options.sidecar?.alsoSpeakers,
	});
	const speakers = { ...found, labels: examined(text, lines, found.labels) };
	const questions =
		speakers.labels.length > 0 ? questionsBefore(text, lines, speakers.labels) : questionsIn(text, lines);
	const extent = extentOf(text, lines, speakers, questions);
	const ledger = ledgerOf(text);
	const front = frontOf(text, lines.slice(0, extent.from), ledger, speakers.labels.length + questions.size > 0);
	const drafts = draftsOf(
		{
			source: text,
			lines,
			labels: speakers.labels,
			questions,
			...extent,
			spaced: isSpaced(text),
			references: referencesIn(text, blocks),
		},
		ledger,
	);
	const foot = lines.slice(extent.to);
	for (const line of foot)
		ledger.claim(line.kind === 'image' ? 'image' : 'footer', line.content.start, line.content.end);
	const about = headOf([...front.fields, ...fieldsOf(text, foot)], front.headings, [
		...front.paragraphs,
		...paragraphsOf(text, foot),
	]);
	const head = { ...about, people: [...legend.people, ...about.people] };
	const { turns, notes } = turnsFrom(text, drafts, ledger);
	if (turns.length === 0) throw problem('format_unknown', { source: source.name, tried: ['markdown', 'text'] });
	const segments = ledger.segments();
	return {
		...withoutPeople(head),
		because: speakers.because,
		...(speakers.grounds === undefined ? {} : { grounds: speakers.grounds }),
		language: options.language ?? head.language ?? languageOf(spokenText(turns)),
		participants: labelledPeople(head.people, [...new Set(speakers.labels.map((label) => label.text))]),
		turns,
		segments,
		summary: front.summary,
		notes: [
			...(speakers.labels.length > 0 ? [] : [silence(text, turns.length)]),
			...notes,
			...unreadIn(text, segments, lines[yamlEnd(text, lines)]?.start ?? 0),
			...doubtsOn(text, turns, found.doubted),
		],
	};
}

/** Who speaks, and the lines, cut where a label that is believed stands within one. */
function decided(
	text: string,
	whole: readonly BlockLine[],
	proposed: readonly Candidate[],
	witnesses: Witnesses,
): { readonly lines: readonly BlockLine[]; readonly found: Speakers } {
	const cut = unchained(text, whole, proposed);
	if (cut === whole) return { lines: whole, found: speakersOf(text, whole, proposed, witnesses) };
	const found = speakersOf(text, cut, candidatesOf(cut), witnesses);
	const believed = new Set(found.labels.map(({ label }) => label.start));
	const within = found.labels
		.filter(({ line }) => cut[line]?.cut === true)
		.map(({ line }) => cut[line]?.content.start ?? 0);
	let next = 0;
	const lines = cutAt(text, whole, ({ start, end }) => {
		while ((within[next] ?? Infinity) < start) next++;
		const places: number[] = [];
		for (let at = within[next]; at !== undefined && at < end; at = within[++next]) places.push(at);
		return places;
	});
	const labels = candidatesOf(lines).filter(({ label }) => believed.has(label.start));
	return { lines, found: { ...found, labels } };
}

/** The lines, those of the page and not of the talk as comments: running heads, front matter, a legend of the speakers. */
function talkOf(
	text: string,
	blocks: readonly BlockLine[],
): { readonly whole: readonly BlockLine[]; readonly legend: Legend } {
	const yaml = yamlEnd(text, blocks);
	const furniture = furnitureIn(text, blocks);
	const bare = blocks.map((line, at): BlockLine =>
		(at < yaml && line.kind !== 'blank') || furniture.has(at) ? { ...line, kind: 'comment' } : line,
	);
	const legend = legendIn(text, bare, candidatesOf(bare), yaml);
	return { whole: bare.map((line, at) => (legend.lines.has(at) ? { ...line, kind: 'comment' } : line)), legend };
}

function namesIn(people: readonly Participant[]): readonly string[] {
	return people.flatMap(({ label, name }) => [label, ...Object.values(name ?? {})]);
}

function candidatesOf(lines: readonly BlockLine[]): readonly Candidate[] {
	return uncounted(lines.flatMap((line, index) => candidateOf(line, index) ?? []));
}

function withoutPeople({ people: _, ...head }: Head): Omit<Head, 'people'> {
	return head;
}

/** Text without speakers is one turn, or one a question and one an answer, and the user is told. */
function silence(text: string, turns: number): Note {
	return {
		code: 'no_speaker',
		start: 0,
		end: text.length,
		turn: 1,
		text:
			turns === 1
				? 'No line says who speaks; the whole text is one turn.'
				: 'No line says who speaks; each question is a turn, and so is what follows it.',
	};
}

/** The beginning of what is said, enough to know its language. */
function spokenText(turns: readonly { readonly text: string }[]): string {
	let text = '';
	for (const turn of turns) {
		if (text.length > 50_000) break;
		text += `${turn.text}\n`;
	}
	return text;
}

/** Names that may be believed as labels: from the sidecar, and from fields near the top. */
function knownNames(text: string, lines: readonly BlockLine[], sidecar: Sidecar | undefined): readonly string[] {
	const given = namesIn(sidecar?.participants ?? []);
	const top = headOf(fieldsOf(text, lines.slice(0, 60)), [], []).people.flatMap(({ label }) => label);
	return [...given, ...top];
}

/** Whether Chinese words stand apart, as segmenters leave them: a space at more than one joint of ten. */
function isSpaced(text: string): boolean {
	const sample = text.slice(0, 50_000);
	const joints = sample.match(/\p{Script=Han}(?=\p{Script=Han})/gu)?.length ?? 0;
	const spaces = sample.match(/\p{Script=Han} (?=\p{Script=Han})/gu)?.length ?? 0;
	return spaces > 3 && spaces * 5 > joints;
}
