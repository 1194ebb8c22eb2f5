// The user's decisions in a library: durable before they are acknowledged, followed by the graph, kept for good.
import { floorOf } from '#graph/judgement/weights.ts';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportNamed } from '#graph/exports/index.ts';
import { arrivalFrom } from '#lib/server/library/arriving-file.ts';
import { checkLibrary } from '#lib/server/library/checking.ts';
import type { Library } from '#lib/server/library/library.ts';
import { keepAnswer } from '#lib/server/llm/kept.ts';
import { close, file, newFolder, open } from './folder.ts';

const mill = `Mara Lindqvist: How did the mill begin?

Tobias Okafor: Brightloom paid for it at first. We used Audiloom then. Audiloom was new.

Mara Lindqvist: Did you say Audeloom?

Tobias Okafor: Yes. And a company called Quillmark printed the little red book about it.
`;
const harbour = mill.replace('How did the mill begin?', 'And how did the harbour begin?');

async function withTalks(): Promise<{
	readonly folder: string;
	readonly library: Library & { readonly said: readonly string[] };
}> {
	const folder = newFolder();
	const library = await open(folder);
	await library.ingest(await arrivalFrom(file(folder, 'mill.txt', mill)));
	await library.ingest(await arrivalFrom(file(folder, 'harbour.txt', harbour)));
	return { folder, library };
}

const about = { interview: 'mill', entity: 'organization/brightloom' };
const exported = async (library: Library): Promise<string> =>
	[...exportNamed('json').write(await library.knowledge())].join('');
const named = async (library: Library, interview = 'mill'): Promise<readonly string[]> =>
	(await library.knowledge({ interview })).mentions.map(({ surface, rule }) => `${surface} (${rule})`);
const waiting = async (library: Library, interview = 'mill'): Promise<readonly string[]> =>
	(await library.reviews.waiting(interview)).map(({ state, entity, surface }) => [state, surface ?? entity].join(' '));
const logOf = (library: Library): string => readFileSync(join(library.path, 'decisions.jsonl'), 'utf8');

async function faults(library: Library): Promise<readonly string[]> {
	const found: string[] = [];
	const whole = await checkLibrary(library, {
		say: (line) => found.push(line),
		progress: () => undefined,
		onChecked: ({ faults }) => {
			found.push(...faults);
			return Promise.resolve();
		},
	});
	return [...found, ...whole.faults];
}

describe('what waits', () => {
	test('comes with its words, who says them, and how sure it is', async () => {
		const { library } = await withTalks();
		expect(await waiting(library)).toEqual(['waits organization/brightloom', 'heard Audeloom']);
		const [item] = await library.reviews.waiting('mill');
		expect(item).toMatchObject({ rule: 'name', mentions: 1, labels: { en: 'Brightloom' } });
		expect(item?.confidence).toBeLessThan(floorOf('en'));
		const [quote] = item?.quotes ?? [];
		expect(quote).toMatchObject({
			turn: 'mill/2',
			index: 2,
			surface: 'Brightloom',
			speaker: { id: 'person/tobias-okafor' },
		});
		const [mark] = quote?.excerpt.marks ?? [];
		expect(quote?.excerpt.text.slice(mark?.textStart, mark?.textEnd)).toBe('Brightloom');
		expect([...(await library.reviews.counts(['mill', 'harbour', 'nobody']))]).toEqual([
			['mill', 1],
			['harbour', 1],
		]);
	});

	test('is made anew where what was kept of it is torn or gone', async () => {
		const { library } = await withTalks();
		const before = await library.reviews.waiting('mill');
		writeFileSync(join(library.path, 'review/mill.json'), '{"key":"');
		expect((await library.reviews.counts(['mill'])).size).toBe(0);
		expect(await library.reviews.waiting('mill')).toEqual(before);
		rmSync(join(library.path, 'review'), { recursive: true });
		expect(await library.reviews.waiting('mill')).toEqual(before);
	});

	test('of an interview that is not there is a problem', async () => {
		const { library } = await withTalks();
		await expect(library.reviews.waiting('nobody')).rejects.toMatchObject({ code: 'interview_unknown' });
	});
});

describe('a decision', () => {
	test('is a line of the log, and the graph follows at once, in that interview alone', async () => {
		const { library } = await withTalks();
		const { decision, behind } = await library.reviews.decide({ ...about, decision: 'draw', kind: 'person' });
		expect(behind).toBeUndefined();
		const checksum = expect.stringMatching(/^[\da-f]{16}$/) as string;
		expect(JSON.parse(logOf(library))).toEqual({ ...decision, checksum });
		expect(decision).toMatchObject({
			...about,
			decision: 'draw',
			kind: 'person',
			name: 'Brightloom',
			words: [{ turn: 2, textStart: 0, textEnd: 10, surface: 'Brightloom' }],
		});
		expect(await named(library)).toContain('Brightloom (user)');
		expect(await named(library, 'harbour')).not.toContain('Brightloom (user)');
		expect(await waiting(library)).toEqual(['heard Audeloom', 'drawn organization/brightloom']);
		expect(await faults(library)).toEqual([]);
	});

	test('stands after the next opening, and after the graph was thrown away', async () => {
		const { folder, library } = await withTalks();
		await library.reviews.decide({ ...about, decision: 'draw' });
		const apart = { interview: 'mill', entity: 'work/audiloom', surface: 'Audeloom' };
		await library.reviews.decide({ ...apart, decision: 'apart' });
		const before = await exported(library);
		await close(library);
		const again = await open(folder);
		expect(again.said).toEqual([]);
		expect(await exported(again)).toBe(before);
		await close(again);
		rmSync(join(folder, 'library/graph'), { recursive: true });
		const anew = await open(folder);
		expect(await exported(anew)).toBe(before);
		expect(await named(anew)).not.toContain('Audeloom (heard as)');
		expect(await waiting(anew)).toContain('waits work/audeloom');
	});

	test('that was cut off before the graph followed is made up for', async () => {
		const { folder, library } = await withTalks();
		await close(library);
		const line = { id: 'by-hand', at: '2026-03-01T10:00:00Z', ...about, decision: 'draw', name: 'Brightloom' };
		appendFileSync(join(folder, 'library/decisions.jsonl'), `${JSON.stringify(line)}\n`);
		const again = await open(folder);
		expect(again.said.join()).toContain('another state of the library');
		expect(await named(again)).toContain('Brightloom (user)');
	});

	test('on a thing of the whole library changes every interview that has it, and no rebuild says otherwise', async () => {
		const { library } = await withTalks();
		const { decision } = await library.reviews.decide({ entity: 'organization/quillmark', decision: 'dismiss' });
		expect(decision.interview).toBeUndefined();
		for (const interview of ['mill', 'harbour']) {
			expect((await named(library, interview)).join()).not.toContain('Quillmark');
			expect(await waiting(library, interview)).toContain('dismissed organization/quillmark');
		}
		const everywhere = (await library.reviews.waiting('mill')).find(({ state }) => state === 'dismissed')?.everywhere;
		expect(everywhere).toBe(true);
		const before = await exported(library);
		await library.connect({ anew: true });
		expect(await exported(library)).toBe(before);
		await library.reviews.undo(decision.id);
		expect((await named(library, 'harbour')).join()).toContain('Quillmark');
	});

	test('on what only waits can hold everywhere too', async () => {
		const { library } = await withTalks();
		await library.reviews.decide({ ...about, decision: 'dismiss', everywhere: true });
		expect(await waiting(library, 'harbour')).toEqual(['heard Audeloom', 'dismissed organization/brightloom']);
	});

	test('outlives its interview', async () => {
		const { folder, library } = await withTalks();
		await library.reviews.decide({ ...about, decision: 'draw' });
		await library.remove('mill');
		expect(existsSync(join(library.path, 'review/mill.json'))).toBe(false);
		expect(library.reviews.decisions('mill')).toHaveLength(1);
		await library.ingest(await arrivalFrom(join(folder, 'mill.txt')));
		expect(await named(library)).toContain('Brightloom (user)');
	});

	test.each([
		['of an interview that is not there', { ...about, interview: 'nobody', decision: 'draw' }, 'interview_unknown'],
		['to draw what does not wait', { ...about, entity: 'person/ada-vance', decision: 'draw' }, 'decision_unfit'],
		['to draw what waits nowhere in particular', { entity: about.entity, decision: 'draw' }, 'decision_unfit'],
		['to take apart what was not heard', { ...about, surface: 'Brightloom', decision: 'apart' }, 'decision_unfit'],
		[
			'to dismiss who speaks',
			{ interview: 'mill', entity: 'person/tobias-okafor', decision: 'dismiss' },
			'decision_unfit',
		],
		['to dismiss what nobody has heard of', { entity: 'person/ada-vance', decision: 'dismiss' }, 'entity_unknown'],
	] as const)('%s is refused, and leaves no trace', async (_, wish, code) => {
		const { library } = await withTalks();
		await expect(library.reviews.decide(wish)).rejects.toMatchObject({ code });
		expect(existsSync(join(library.path, 'decisions.jsonl'))).toBe(false);
	});
});

describe('undoing', () => {
	test('brings the graph back to what it was, and is a line itself', async () => {
		const { library } = await withTalks();
		const before = await exported(library);
		const { decision } = await library.reviews.decide({ ...about, decision: 'draw' });
		const { decision: back } = await library.reviews.undo(decision.id);
		expect(await exported(library)).toBe(before);
		expect(logOf(library).trim().split('\n')).toHaveLength(2);
		expect((await library.reviews.undo(decision.id)).decision).toEqual(back);
		expect(library.reviews.decisions().map(({ decision, undone }) => `${decision} ${String(undone)}`)).toEqual([
			'draw true',
			'undo false',
		]);
		await library.reviews.undo(back.id);
		expect(await named(library)).toContain('Brightloom (user)');
		await library.reviews.undo(decision.id);
		expect(await exported(library)).toBe(before);
	});

	test('what was never decided is a problem', async () => {
		const { library } = await withTalks();
		await expect(library.reviews.undo('nothing')).rejects.toMatchObject({ code: 'decision_unknown' });
	});
});

describe('a log that was torn', () => {
	test('loses nothing before the tear, and nothing that comes after it', async () => {
		const { folder, library } = await withTalks();
		const { decision } = await library.reviews.decide({ ...about, decision: 'draw' });
		await close(library);
		const torn = '{"id":"torn","at":"2026-03-01T10:00:00Z","decision":"dis';
		appendFileSync(join(folder, 'library/decisions.jsonl'), torn);
		const again = await open(folder);
		expect(again.reviews.decisions().map(({ id }) => id)).toEqual([decision.id]);
		const { decision: next } = await again.reviews.decide({
			interview: 'harbour',
			entity: about.entity,
			decision: 'dismiss',
		});
		await close(again);
		const last = await open(folder);
		expect(last.reviews.decisions().map(({ id }) => id)).toEqual([decision.id, next.id]);
		expect(logOf(last)).toContain(`${torn}\n`);
		expect(await named(last)).toContain('Brightloom (user)');
		expect(await faults(last)).toEqual([]);
	});

	test('keeps lines of kinds that a later version writes', async () => {
		const { folder, library } = await withTalks();
		await close(library);
		const later =
			'{"id":"m","at":"2026-03-01T10:00:00Z","decision":"merge","entity":"work/audiloom","into":"work/audioloom"}\n';
		writeFileSync(join(folder, 'library/decisions.jsonl'), later);
		const again = await open(folder);
		await again.reviews.decide({ ...about, decision: 'dismiss' });
		expect(logOf(again).startsWith(later)).toBe(true);
	});
});

describe('what a language model proposed', () => {
	const proposals = [
		{ turn: 4, quote: 'the little red book', name: 'The Little Red Book', kind: 'work' as const, why: 'a book' },
		{ turn: 4, quote: 'words that nobody said', name: 'Nothing', kind: 'work' as const },
		{ turn: 4, quote: 'Quillmark', name: 'Quillmark', kind: 'organization' as const },
	];

	async function proposed() {
		const { folder, library } = await withTalks();
		const part = { text: '[4] Tobias Okafor: …' };
		await keepAnswer(library.path, { model: 'little-model', interview: 'mill', part }, { proposals, malformed: 0 });
		return { folder, library };
	}

	test('waits under its model’s name: only what stands in the text, and is not drawn already', async () => {
		const { library } = await proposed();
		const found = (await library.reviews.waiting('mill')).filter(({ state }) => state === 'proposed');
		expect(found).toMatchObject([
			{ entity: 'work/the-little-red-book', model: 'little-model', why: 'a book', mentions: 1 },
		]);
		expect(found[0]?.quotes[0]?.surface).toBe('the little red book');
		expect(await waiting(library, 'harbour')).not.toContain('proposed work/the-little-red-book');
	});

	test('is drawn at the words that it quoted, or dismissed, and either can be undone', async () => {
		const { library } = await proposed();
		const wish = { interview: 'mill', entity: 'work/the-little-red-book' };
		const { decision } = await library.reviews.decide({ ...wish, decision: 'draw' });
		expect(await named(library)).toContain('the little red book (user)');
		expect(await waiting(library)).toContain('drawn work/the-little-red-book');
		expect(await faults(library)).toEqual([]);
		await library.reviews.undo(decision.id);
		await library.reviews.decide({ ...wish, decision: 'dismiss' });
		const item = (await library.reviews.waiting('mill')).find(({ state }) => state === 'dismissed');
		expect(item).toMatchObject({ entity: wish.entity, model: 'little-model', everywhere: false });
		await library.reviews.undo(item?.decision ?? '');
		expect(await waiting(library)).toContain('proposed work/the-little-red-book');
	});
});
