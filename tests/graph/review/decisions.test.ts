// The graph after the user's decisions are replayed.
import { describe, expect, test } from 'vitest';
import type { Decision, Ruling } from '#graph/review/decisions.ts';
import type { Extraction } from '#graph/extract.ts';
import { extract } from '../../extracting.ts';
import { floorOf } from '#graph/judgement/weights.ts';
import { proves } from '#graph/knowledge/proof.ts';

const at = '2026-03-01T10:00:00.000Z';
const decided = (...rulings: readonly Ruling[]): readonly Decision[] =>
	rulings.map((ruling, place) => ({ id: `d${String(place + 1)}`, at, ...ruling }));

/** Mara asks and Tobias answers; the lexicon is off. */
function read(lines: readonly string[], decisions: readonly Decision[] = [], id = 'talk'): Extraction {
	const text = lines.map((line, place) => `${place % 2 === 0 ? 'Mara' : 'Tobias'}: ${line}\n\n`).join('');
	return extract({ name: 'talk.txt', text, sha256: '0' }, { id, lexicon: [], decisions });
}

const named = ({ knowledge }: Extraction): readonly string[] =>
	knowledge.mentions.map(({ surface, entity, rule }) => `${surface} → ${entity} (${rule})`);
/** Without the two who speak. */
const things = ({ knowledge }: Extraction) =>
	knowledge.entities.filter(({ id }) => id !== 'person/mara' && id !== 'person/tobias');
const reviewed = ({ review }: Extraction): readonly string[] =>
	review.map(({ state, entity, surface, mentions }) =>
		[state, entity, ...(surface === undefined ? [] : [surface]), mentions.length].join(' '),
	);

/** Brightloom opens its only sentence, so its capital says little. */
const loom = ['How did you begin?', 'Brightloom paid for it at first.', 'And then?', 'Then it was gone.'];
const boom = [
	'We use Audiloom. Audiloom is nice. Have you tried Audeloom?',
	'I have heard of it.',
	'A company called Danvik makes it. Danvik is in Bergen.',
	'And the people from Tanvic sell it.',
];

describe('what waits', () => {
	test('is not drawn, and stands in the review with its words', () => {
		const extraction = read(loom);
		expect(named(extraction)).toEqual([]);
		expect(things(extraction)).toEqual([]);
		expect(extraction.report.waiting).toBe(1);
		expect(extraction.review[0]?.confidence).toBeLessThan(floorOf('en'));
		expect(extraction.review).toEqual([
			{
				state: 'waits',
				entity: 'organization/brightloom',
				kind: 'organization',
				labels: { en: 'Brightloom' },
				rule: 'name',
				confidence: extraction.review[0]?.confidence,
				mentions: [{ turn: 2, textStart: 0, textEnd: 10 }],
			},
		]);
	});

	test('is drawn when the user says so, as the kind that the user names, by the rule “user”', () => {
		const draw: Ruling = { decision: 'draw', entity: 'organization/brightloom', name: 'Brightloom', kind: 'work' };
		const extraction = read(loom, decided(draw));
		expect(named(extraction)).toEqual(['Brightloom → organization/brightloom (user)']);
		expect(things(extraction)).toMatchObject([{ id: 'organization/brightloom', kind: 'work' }]);
		expect(extraction.report).toMatchObject({ waiting: 0, proven: 1 });
		expect(extraction.review).toMatchObject([{ state: 'drawn', decision: 'd1' }]);
	});

	test('is not offered again once it was dismissed, but is listed', () => {
		const extraction = read(
			loom,
			decided({ decision: 'dismiss', entity: 'organization/brightloom', name: 'Brightloom' }),
		);
		expect(extraction.report.waiting).toBe(0);
		expect(extraction.review).toMatchObject([
			{ state: 'dismissed', entity: 'organization/brightloom', rule: 'name', decision: 'd1' },
		]);
	});
});

describe('a name misheard', () => {
	test('is drawn as heard where it is close, and waits where it is not', () => {
		expect(reviewed(read(boom))).toEqual(['sounds organization/danvik Tanvic 1', 'heard work/audiloom Audeloom 1']);
		expect(named(read(boom))).not.toContain('Tanvic → organization/danvik (heard as)');
	});

	test('is taken apart, and is then a name of its own that waits', () => {
		const apart: Ruling = {
			decision: 'apart',
			entity: 'work/audiloom',
			name: 'Audiloom',
			surface: 'Audeloom',
		};
		const extraction = read(boom, decided(apart));
		expect(named(extraction).some((one) => one.startsWith('Audeloom'))).toBe(false);
		expect(extraction.knowledge.entities.flatMap(({ asHeard }) => asHeard)).toEqual([]);
		expect(reviewed(extraction)).toEqual([
			'waits work/audeloom 1',
			'sounds organization/danvik Tanvic 1',
			'apart work/audiloom Audeloom 1',
		]);
		const draw: Ruling = { decision: 'draw', entity: 'work/audeloom', name: 'Audeloom', kind: 'work' };
		expect(named(read(boom, decided(apart, draw)))).toContain('Audeloom → work/audeloom (user)');
		const dismiss: Ruling = { decision: 'dismiss', entity: 'work/audeloom', name: 'Audeloom' };
		expect(reviewed(read(boom, decided(apart, dismiss)))).toEqual([
			'sounds organization/danvik Tanvic 1',
			'dismissed work/audeloom 1',
			'apart work/audiloom Audeloom 1',
		]);
	});

	test('that waits is confirmed: heard as, because the user says so', () => {
		const same: Ruling = {
			decision: 'same',
			entity: 'organization/danvik',
			name: 'Danvik',
			surface: 'Tanvic',
		};
		const extraction = read(boom, decided(same));
		expect(named(extraction)).toContain('Tanvic → organization/danvik (user: heard as)');
		const danvik = extraction.knowledge.entities.find(({ id }) => id === 'organization/danvik');
		expect(danvik?.asHeard).toEqual(['Tanvic']);
		expect(extraction.review.find(({ surface }) => surface === 'Tanvic')).toMatchObject({
			state: 'heard',
			decision: 'd1',
		});
	});

	test('of the lexicon is taken apart too: 肖恩 is somebody else here', () => {
		const source = {
			name: 'talk.md',
			text: '**主持人：** 肖恩和我在我们的书中谈到了物理学。\n\n**丹：** 对。\n\n**主持人：** 好的。\n',
			sha256: '0',
		};
		const heard = extract(source, { id: 'talk' }).review.find(({ state }) => state === 'heard');
		expect(heard).toMatchObject({ entity: 'person/sho-yaida', surface: '肖恩' });
		const decisions = decided({ decision: 'apart', entity: 'person/sho-yaida', name: 'Sho Yaida', surface: '肖恩' });
		const { knowledge } = extract(source, { id: 'talk', decisions });
		expect(knowledge.entities.some(({ id }) => id === 'person/sho-yaida')).toBe(false);
	});
});

describe('what was drawn', () => {
	const lines = [
		'He worked at a company called Quillmark.',
		'Quillmark made pens.',
		'Did he found Quillmark?',
		'Ada Vance founded Quillmark.',
	];
	const dismiss: Ruling = { decision: 'dismiss', entity: 'organization/quillmark', name: 'Quillmark' };

	test('goes with all that is told of it when it is dismissed', () => {
		const [before, after] = [read(lines), read(lines, decided(dismiss))];
		expect(before.knowledge.relations.map(({ object }) => object)).toContain('organization/quillmark');
		expect(things(after).map(({ id }) => id)).toEqual(['person/ada-vance']);
		expect(after.knowledge.relations).toEqual([]);
		expect(after.review).toMatchObject([{ state: 'dismissed', entity: 'organization/quillmark' }]);
		expect(after.review[0]?.mentions).toHaveLength(4);
	});

	test('comes back when that is undone, and goes again when the undoing is', () => {
		const undone: Ruling = { decision: 'undo', of: 'd1' };
		expect(read(lines, decided(dismiss, undone)).knowledge).toEqual(read(lines).knowledge);
		const twice = decided(dismiss, undone, { decision: 'undo', of: 'd2' });
		expect(read(lines, twice).knowledge).toEqual(read(lines, decided(dismiss)).knowledge);
	});

	test('leaves room for shorter names within it', () => {
		const source = {
			name: 'talk.txt',
			text: 'Mara: Is it reinforcement learning from human feedback?\n\nTobias: Yes.\n\nMara: I see.\n\nTobias: Good.\n',
			sha256: '0',
		};
		const [long] = extract(source, { id: 'talk' }).knowledge.mentions;
		expect(long?.surface).toBe('reinforcement learning from human feedback');
		const decisions = decided({ decision: 'dismiss', entity: long?.entity ?? '', name: 'RLHF' });
		const { knowledge } = extract(source, { id: 'talk', decisions });
		expect(knowledge.mentions.map(({ surface }) => surface)).toContain('reinforcement learning');
	});

	test('may be the speaker, who cannot be dismissed', () => {
		const text =
			'Ada Vance: I’m Ada Vance.\n\nTobias Okafor: Hello Ada Vance.\n\nAda Vance: Hello.\n\nTobias Okafor: So.\n';
		const decisions = decided({ decision: 'dismiss', entity: 'person/ada-vance', name: 'Ada Vance' });
		const extraction = extract({ name: 'a.txt', text, sha256: '0' }, { id: 'a', lexicon: [], decisions });
		expect(extraction.knowledge.entities.map(({ id }) => id)).toContain('person/ada-vance');
		expect(extraction.report.unfit).toEqual(['d1']);
	});
});

describe('words that no rule found', () => {
	const lines = ['What did you read?', 'I read the little red book about wool.', 'Which?', 'That one.'];
	const draw: Ruling = {
		decision: 'draw',
		entity: 'work/the-little-red-book',
		name: 'The Little Red Book',
		words: [{ turn: 2, textStart: 7, textEnd: 26, surface: 'the little red book' }],
	};

	test('are drawn where the user drew them, and proven', () => {
		const extraction = read(lines, decided(draw));
		const { knowledge, report } = extraction;
		expect(knowledge.mentions).toMatchObject([
			{ surface: 'the little red book', entity: 'work/the-little-red-book', rule: 'user', confidence: 100 },
		]);
		expect(things(extraction)).toMatchObject([{ kind: 'work', labels: { en: 'The Little Red Book' }, origin: 'text' }]);
		const text = lines.map((line, place) => `${place % 2 === 0 ? 'Mara' : 'Tobias'}: ${line}\n\n`).join('');
		for (const mention of knowledge.mentions) expect(proves(text, mention, 'text')).toBe(true);
		expect(report.unfit).toEqual([]);
	});

	test('are found again in their turn when the source was corrected', () => {
		const corrected = lines.with(1, 'Oh, I read, you know, the Little Red Book about wool.');
		expect(named(read(corrected, decided(draw)))).toEqual(['the Little Red Book → work/the-little-red-book (user)']);
	});

	test('fit nothing when they are gone, and that is said', () => {
		const extraction = read(lines.with(1, 'I read nothing.'), decided(draw));
		expect(things(extraction)).toEqual([]);
		expect(extraction.report.unfit).toEqual(['d1']);
	});

	test('go before a longer name that a rule finds around them', () => {
		const shop = ['Where was it?', 'We met at the Harbour Mill Institute.', 'Where?', 'There.'];
		const found = read(shop).knowledge.mentions.map(({ surface }) => surface);
		expect(found).toEqual(['Harbour Mill Institute']);
		const words = [{ turn: 2, textStart: 14, textEnd: 26, surface: 'Harbour Mill' }];
		const own = decided({ decision: 'draw', entity: 'place/harbour-mill', name: 'Harbour Mill', words });
		expect(named(read(shop, own))).toEqual(['Harbour Mill → place/harbour-mill (user)']);
	});
});

describe('a text in traditional characters', () => {
	const text = '主持人：我們談談強化學習與織光。\n\n林知遠：好，我用過織光。\n\n主持人：謝謝你。\n';
	const source = { name: 'talk.txt', text, sha256: '0' };
	const words = [{ turn: 1, textStart: 9, textEnd: 11, surface: '織光' }];
	const decisions = decided({ decision: 'draw', entity: 'organization/织光', name: '織光', words });

	test('keeps the characters of the words that the user drew', () => {
		const { knowledge, review } = extract(source, { id: 'talk', decisions });
		const drawn = knowledge.mentions.filter(({ rule }) => rule === 'user');
		expect(drawn.map(({ surface }) => surface)).toEqual(['織光']);
		for (const mention of drawn) expect(proves(text, mention, 'text')).toBe(true);
		expect(review.filter(({ state }) => state === 'drawn')).toMatchObject([{ labels: { zh: '織光' } }]);
	});
});

describe('which decisions count', () => {
	const dismiss: Ruling = { decision: 'dismiss', entity: 'organization/brightloom', name: 'Brightloom' };

	test('one of another interview does not, one of no interview does everywhere', () => {
		const [one] = decided(dismiss);
		if (one === undefined) throw new Error('no decision');
		expect(read(loom, [{ ...one, interview: 'elsewhere' }]).report.waiting).toBe(1);
		expect(read(loom, [{ ...one, interview: 'talk' }]).report.waiting).toBe(0);
		expect(read(loom, [one], 'another').report.waiting).toBe(0);
	});

	test('the last on the same thing stands', () => {
		const draw: Ruling = { decision: 'draw', entity: 'organization/brightloom', name: 'Brightloom' };
		expect(named(read(loom, decided(dismiss, draw)))).toHaveLength(1);
		expect(named(read(loom, decided(draw, dismiss)))).toHaveLength(0);
	});

	test('a thing that better rules gave another id is known by its name', () => {
		const [old] = decided({ decision: 'dismiss', entity: 'work/brightloom', name: 'BrightLoom' });
		if (old === undefined) throw new Error('no decision');
		expect(read(loom, [{ ...old, interview: 'talk' }]).review).toMatchObject([{ state: 'dismissed' }]);
		expect(read(loom, [old]).review).toMatchObject([{ state: 'waits' }]);
	});

	test('the same decisions give the same graph twice, whatever else is in the log', () => {
		const decisions = decided(dismiss, { decision: 'undo', of: 'nothing' });
		expect(JSON.stringify(read(loom, decisions))).toBe(JSON.stringify(read(loom, decisions)));
	});
});
