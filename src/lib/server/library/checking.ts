// Does the graph match the library, is every mention proven, is every character of every source accounted for?
// What a rebuild mends is mended; what is left is told.
import { json } from '#graph/exports/json.ts';
import type { KnowledgeGraph } from '#graph/model.ts';
import { unpack } from '#cypher/packed.ts';
import type { Counts } from '#graph/knowledge/accounting.ts';
import { idleDecisions } from './decision-findings.ts';
import type { Progress } from './graph/derived.ts';
import type { Library } from './library.ts';
import { shownOf, type Findings } from './passed-over.ts';
import { hashOf } from './records.ts';

export type Checked = {
	readonly id: string;
	readonly turns: number;
	readonly mentions: number;
	readonly proven: number;
	/** Characters of each kind; empty where they do not add up. */
	readonly characters: Counts;
	/** What is wrong, in sentences. */
	readonly faults: readonly string[];
};

export type CheckOptions = {
	readonly say: (line: string) => void;
	readonly progress: (progress: Progress) => void;
	readonly onChecked: (checked: Checked) => Promise<void>;
};

/**
 * Of the whole. Faults: interviews that are set aside, what of the folder is not read as it was meant, files of names that
 * can't be read, and what the graph has that the library has not, after a rebuild. Notes: all else that is passed over.
 */
export async function checkLibrary(library: Library, { say, progress, onChecked }: CheckOptions): Promise<Findings> {
	const total = library.records().length;
	const differing: string[] = [];
	const unfit = new Map<string, readonly string[]>();
	const damaged: string[] = [];
	let done = 0;
	for await (const { id, bytes, knowledge, report } of library.extracted()) {
		if (!(await isInGraph(library, id, unpack(knowledge)))) differing.push(id);
		const { turns, mentions, proven, account, notes } = report;
		unfit.set(id, report.unfit);
		for (const { code, text } of notes) if (code === 'lost_characters') damaged.push(`${id}: ${sentence(text)}`);
		const faults = [
			...sourceFaults(library, id, bytes),
			...(proven === mentions ? [] : [`${mentions - proven} of ${mentions} mentions are not proven by their source`]),
			...(account.state === 'whole' ? [] : [`character ${account.at} of the source: ${account.found}`]),
		];
		await onChecked({
			id,
			turns,
			mentions,
			proven,
			characters: account.state === 'whole' ? account.counts : {},
			faults,
		});
		progress({ doing: 'checking', done: ++done, total });
	}
	const strangers = await strangersIn(library);
	const isBehind = differing.length > 0 || strangers.length > 0;
	const mended = isBehind ? await mend(library, [...differing, ...strangers], say) : [];
	// Asked last: what the reading has just set aside is among them.
	const aside = library.setAside().map(({ id, message }) => `${id} is set aside: ${sentence(message)}`);
	const { faults, notes } = await library.passedOver();
	return shownOf({
		faults: [...library.lexicon.faults.map(({ message }) => sentence(message)), ...aside, ...faults, ...mended],
		notes: [...damaged, ...notes, ...idleDecisions(library.reviews.decisions(), unfit)],
	});
}

/** Without its full stop, which whoever tells it adds. */
function sentence(message: string): string {
	return message.replace(/\.$/, '');
}

/** A graph that says something else than the sources do is made anew, once. */
async function mend(
	library: Library,
	wrong: readonly string[],
	say: (line: string) => void,
): Promise<readonly string[]> {
	say(
		`The graph differs from the library (${wrong.slice(0, 5).join(', ')}${wrong.length > 5 ? ' …' : ''}). Making it anew.`,
	);
	await library.connect({ anew: true });
	const faults: string[] = [];
	for await (const { id, knowledge } of library.extracted()) {
		if (!(await isInGraph(library, id, unpack(knowledge))))
			faults.push(`${id}: the graph differs from the library, even made anew`);
	}
	const strangers = await strangersIn(library);
	return [...faults, ...strangers.map((id) => `${id}: the graph has it and the library has not, even made anew`)];
}

async function isInGraph(library: Library, id: string, knowledge: KnowledgeGraph): Promise<boolean> {
	const stored = await library.store().knowledge({ interview: id });
	return [...json.write(stored)].join('') === [...json.write(knowledge)].join('');
}

async function strangersIn(library: Library): Promise<readonly string[]> {
	const known = new Set(library.records().map(({ id }) => id));
	return (await library.store().interviews()).map(({ id }) => id).filter((id) => !known.has(id));
}

function sourceFaults(library: Library, id: string, bytes: Uint8Array): readonly string[] {
	const { source } = library.records().find((record) => record.id === id) ?? {};
	if (source === undefined || source.sha256 === hashOf(bytes)) return [];
	return [
		`interviews/${id}/${source.file} has changed since it was put in: restore it, or ingest the new text from its own file`,
	];
}
