// Pages of a court: `BY MR. VARGA:` says once who asks, and `Q.` and `A.` stand for two people until the next such line.
import type { BlockLine } from './blocks.ts';
import type { Candidate } from './forms.ts';
import { foldLabel } from './names.ts';

const courtesy = String.raw`(?:MR|MRS|MS|MISS|DR|MX)\.? [A-Z][A-Z'’ .-]{1,38}`;
const examiner = new RegExp(String.raw`^(?:\p{L}+ )?(?:EXAMINATION )?BY (${courtesy}?)\s*[:.]?$`, 'iu');
/** `Q. (By Mr. Varga) Where do you live?` */
const inQuestion = new RegExp(String.raw`^[(\[]BY (${courtesy}?)\s*[:.]?[)\]]\s*[:.]?\s*`, 'iu');
const name = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}`;
const ofWitness = new RegExp(
	String.raw`^(?:(?:the )?witness(?: name)?\s*[:：]\s*|(?:continued )?(?:deposition|testimony|(?:direct |cross[- ]?)?examination) of (?:(?:mr|mrs|ms|miss|dr)\. )?)(${name})\s*[,.:]?$`,
	'iu',
);
const capitals = /^(\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){1,3}),?(?=$|\s)/u;
const sworn = /\b(?:sworn|affirmed|called as a witness|examined and testified)\b/i;

/** Labels with `Q` as who asks and `A` as who answers, where the page says it; unchanged where it has no such line. */
export function examined(
	source: string,
	lines: readonly BlockLine[],
	labels: readonly Candidate[],
): readonly Candidate[] {
	const asks = labels.filter(({ text }) => foldLabel(text) === 'q');
	const told = lines.some((line) => examinerOf(line) !== undefined);
	if (asks.length === 0 || !(told || asks.some((each) => inQuestion.test(wordsOf(source, each))))) return labels;
	const spelled = new Map(labels.map(({ text }) => [foldLabel(text), text]));
	const asWritten = (found: string): string => spelled.get(foldLabel(found)) ?? found;
	const labelAt = new Map(labels.map((label) => [label.line, label]));
	const answers = labels.find(({ text }) => isWitness(text))?.text;
	let asking: string | undefined;
	let witness: string | undefined;
	return lines.flatMap((line, at) => {
		const label = labelAt.get(at);
		const found = label === undefined ? examinerOf(line) : undefined;
		if (found !== undefined) asking = asWritten(found);
		if (label === undefined) {
			witness = witnessAt(source, lines, at) ?? witness;
			return [];
		}
		const key = foldLabel(label.text);
		if (isWitness(label.text) || key === 'a') return [{ ...label, text: witness ?? answers ?? label.text }];
		if (key !== 'q') return [label];
		const inside = inQuestion.exec(wordsOf(source, label));
		if (inside?.[1] !== undefined) asking = asWritten(inside[1]);
		return [{ ...label, text: asking ?? label.text, speech: label.speech + (inside?.[0].length ?? 0) }];
	});
}

function isWitness(label: string): boolean {
	return foldLabel(label) === 'the witness';
}

function wordsOf(source: string, { speech }: Candidate): string {
	return source.slice(speech, speech + 80);
}

function examinerOf({ head, kind }: BlockLine): string | undefined {
	return kind === 'text' || kind === 'heading' ? examiner.exec(head.trim())?.[1]?.trim() : undefined;
}

/** `LENA MOSS, having been duly sworn, …`, `DEPOSITION OF LENA MOSS`, `Witness: Lena Moss`. */
function witnessAt(source: string, lines: readonly BlockLine[], at: number): string | undefined {
	const line = lines[at];
	if (line === undefined || line.kind === 'blank') return undefined;
	const told = ofWitness.exec(line.head.trim())?.[1];
	if (told !== undefined) return told;
	const found = capitals.exec(line.head)?.[1];
	if (found === undefined) return undefined;
	const after = source.slice(line.content.start, line.content.start + 240).split(/\n\s*\n\s*\n|\bBY\b/)[0] ?? '';
	return sworn.test(after) ? found : undefined;
}
