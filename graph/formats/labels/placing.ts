// Where labels stand in a file, beside all others: the half of the facts that only the whole file has.
import { customOf, type Custom, type Page } from './custom.ts';
import { weigh } from './evidence.ts';
import {
	endsSentence,
	isParted,
	kindOf,
	opensSpeech,
	saysSentence,
	startsBlock,
	writingOf,
	type Facts,
	type Looks,
	type Use,
} from './facts.ts';
import type { Candidate } from './forms.ts';
import type { Form } from './patterns.ts';
import { strong } from './tally.ts';

/** No slip stands more often: whoever speaks five times does so, however often the chair does. */
const mostSlips = 4;

const timeFirst: ReadonlySet<Form> = new Set(['time-colon', 'time-name']);

export class Placing {
	readonly #page: Page;
	#custom: Custom | undefined;
	#family: ReadonlySet<Form> = new Set();
	#talk: ReadonlySet<string> = new Set();
	#beforeOf = new Map<Candidate, string>();
	#afterOf = new Map<Candidate, string>();
	readonly #first: number;

	constructor(page: Page) {
		this.#page = page;
		this.#first = page.lines.findIndex(
			({ kind }) => kind === 'text' || kind === 'item' || kind === 'quote' || kind === 'table',
		);
	}

	/** From here on facts are those within these uses, all of one family. */
	among(uses: readonly Use[], family: ReadonlySet<Form>): void {
		const likely = uses.filter((use) => use.all.length >= 2 && this.#isLikely(use));
		this.#family = family;
		this.#talk = new Set();
		this.#custom = customOf(this.#page, uses, likely);
		this.#follow(likely);
		// Whoever speaks once is believed for those who speak often, and only where those are believed.
		const firm = likely.filter((use) => weigh(this.factsOf(use)) > 0);
		if (firm.length < likely.length) this.#custom = customOf(this.#page, uses, firm);
	}

	/** From here on facts are those of uses in other forms, beside the talk's own labels. */
	beside(talk: readonly Use[], apart: readonly Use[]): void {
		this.#talk = new Set(talk.map(({ key }) => key));
		const frequent = apart.filter((use) => use.all.length >= 2 && this.#isLikely(use) && !this.#talk.has(use.key));
		this.#follow([...talk, ...frequent]);
	}

	factsOf(use: Use): Facts {
		const { lines, looks } = this.#page;
		const own = looks.get(use.key);
		const custom = this.#custom;
		if (own === undefined || custom === undefined) throw new RangeError(`no such label: ${use.key}`);
		const count = use.all.length;
		const isApart = this.#talk.size > 0 && !this.#family.has(use.form);
		const heard = Math.max(count, this.#page.heard.get(use.key) ?? 0);
		const isRare = count > 1 && count <= Math.min(custom.most / 20, mostSlips);
		const writing = use.all.every(({ form }) => strong.has(form)) ? 'strong' : writingOf(plainest(use));
		return {
			...own,
			writing,
			heard,
			isOnce: heard === 1 || isRare,
			isRare,
			isSeldom: count === 1 || count <= custom.most / 4,
			isSpeech: use.all.some((each) => saysSentence(this.#page.text, lines, each)),
			isUnended: custom.isEnded && use.all.every((each) => endsSentence(this.#page.text, lines, each) === false),
			...this.#placeOf(use, own, custom, isApart),
			covers: custom.covers && !isApart,
			isSparse: custom.isSparse && !isApart,
			isLate: custom.isLate && !isApart,
			hasCompany: custom.many && (isApart || custom.often.size > 1 || !custom.often.has(use.key)),
			isApart,
			isSameName: isApart && this.#talk.has(use.key),
			...this.#turnsOf(use, isApart),
			isSmall: /^\p{Ll}/u.test(use.label) && !custom.small,
			isOtherCase: custom.capitals && /\p{Ll}{2}/u.test(use.label),
			isUnheard:
				this.#page.opens === undefined &&
				writing === 'plain' &&
				/^\p{Lu}\p{Ll}+$/u.test(use.label) &&
				this.#page.vocabulary.times(use.label) <= count,
		};
	}

	#placeOf(
		use: Use,
		own: Looks,
		custom: Custom,
		isApart: boolean,
	): Pick<Facts, 'opens' | 'isFirst' | 'isInside' | 'isElsewhere' | 'isBefore'> {
		const { lines, opens } = this.#page;
		const [first] = use.all;
		// Where the line before has its label too, each line has one, whether or not a sentence ends there.
		const startsLine = (each: Candidate): boolean =>
			startsBlock(lines, each) || (use.all.length > 1 && custom.labelled.has(each.line - 1));
		const mayOpen = (each: Candidate): boolean =>
			opens === undefined
				? startsLine(each) && opensSpeech(lines, each)
				: opens(each) && (startsLine(each) || own.shape === 'full');
		return {
			opens: use.all.every(mayOpen),
			isFirst: first !== undefined && first.line <= this.#first && lines[first.line]?.kind !== 'item',
			isInside: custom.parted && use.all.every((each) => !isParted(lines, each)),
			isElsewhere: use.all.some(
				(each) =>
					(custom.kinds.size > 0 && !custom.kinds.has(kindOf(lines[each.line]))) ||
					(!isApart && custom.form !== undefined && each.form !== custom.form && timeFirst.has(each.form)),
			),
			isBefore: !custom.isSparse && use.all.some((each) => each.line < custom.from),
		};
	}

	#turnsOf({ key, all }: Use, isApart: boolean): Pick<Facts, 'takesTurns' | 'answers' | 'isPartner'> {
		const most = this.#custom?.most ?? 0;
		if (all.length < 2 || all.length < most / 3) return { takesTurns: false, answers: false, isPartner: false };
		const around = all.map((each) => [this.#beforeOf.get(each), this.#afterOf.get(each)] as const);
		const share = (is: (before: string | undefined, after: string | undefined) => boolean): number =>
			around.filter(([before, after]) => is(before, after)).length / all.length;
		const talks = (other: string | undefined): boolean => other === undefined || this.#talk.has(other);
		const parted = around.filter(([before]) => before !== undefined && before !== key).length;
		return {
			takesTurns: parted > 0 && parted + 1 >= all.length * 0.6,
			answers:
				share(
					(before, after) =>
						before !== key && after !== key && (before === undefined || after === undefined || before === after),
				) >= 0.6,
			isPartner:
				isApart &&
				all.length >= Math.max(2, most / 2) &&
				share((before, after) => talks(before) && talks(after)) >= 0.6,
		};
	}

	#isLikely({ key, all }: Use): boolean {
		const looks = this.#page.looks.get(key);
		return (
			looks !== undefined &&
			(looks.isGiven ||
				!(
					looks.isOfPage ||
					looks.isPunctuated ||
					looks.sentence === 'yes' ||
					(looks.isField && looks.shape !== 'role')
				)) &&
			all.length >= 1
		);
	}

	/** Who stands before and after each, of all who come into question. */
	#follow(uses: readonly Use[]): void {
		const inOrder = uses
			.flatMap(({ key, all }) => all.map((each) => ({ key, each })))
			.toSorted((a, b) => a.each.label.start - b.each.label.start || a.each.line - b.each.line);
		this.#beforeOf = new Map(inOrder.flatMap(({ each }, at) => pairOf(each, inOrder[at - 1]?.key)));
		this.#afterOf = new Map(inOrder.flatMap(({ each }, at) => pairOf(each, inOrder[at + 1]?.key)));
	}
}

function pairOf(each: Candidate, key: string | undefined): readonly (readonly [Candidate, string])[] {
	return key === undefined ? [] : [[each, key]];
}

/** Of the forms of one label that which says least. */
function plainest({ all, form }: Use): Form {
	return all.find((each) => !strong.has(each.form))?.form ?? form;
}
