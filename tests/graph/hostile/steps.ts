// What regular expressions cost, told by the engine itself: V8 can give a pattern up after so many backtracks, and where it
// doesn't, that many were enough. Every match asked for is recorded, and asked for again with more and more of them allowed.
import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';

setFlagsFromString('--allow-natives-syntax');
// Interpreted and compiled patterns count differently, and the first call is interpreted else.
setFlagsFromString('--no-regexp-tier-up');
/** A pattern whose `exec` gives null once it has backtracked so often. */
type Limited = (source: string, flags: string, backtracks: number) => RegExp;
const limited = runInThisContext(
	'(source, flags, limit) => %NewRegExpWithBacktrackLimit(source, flags, limit)',
) as Limited;

type Asked = { readonly source: string; readonly flags: string; readonly text: string; readonly from: number };

/** Shorter texts are counted by their length: what is asked of a word or a line's beginning is bounded by that. */
const short = 200;
/** A pattern that took so many steps is dear enough, and not asked again. */
const enough = 5_000_000;
/** Allowed backtracks, each a third more than the one before; whole numbers in a small array, as the engine wants them. */
const ladder = Int32Array.from({ length: 47 }, (_, rung) => 32 * 1.3 ** rung);

/** Runs a task and gives the steps of each pattern that it asked. */
export function stepsOf(task: () => void): ReadonlyMap<string, number> {
	const asked: Asked[] = [];
	const steps = new Map<string, number>();
	const add = (pattern: string, count: number): void => void steps.set(pattern, (steps.get(pattern) ?? 0) + count);
	const exec = RegExp.prototype.exec;
	// All ways to ask a pattern (test, match, replace, split …) come down to this one.
	RegExp.prototype.exec = function (given: string) {
		const text = String(given);
		const { source, flags } = this;
		if (text.length < short) add(nameOf(source, flags), text.length + 1);
		else asked.push({ source, flags, text, from: this.global || this.sticky ? this.lastIndex : 0 });
		return exec.call(this, text);
	};
	try {
		task();
	} finally {
		RegExp.prototype.exec = exec;
	}
	for (const one of asked) {
		const name = nameOf(one.source, one.flags);
		if ((steps.get(name) ?? 0) < enough) add(name, backtracksOf(one));
	}
	return steps;
}

function nameOf(source: string, flags: string): string {
	return `/${source}/${flags}`;
}

function backtracksOf({ source, flags, text, from }: Asked): number {
	const rungs = rungsOf(source, flags);
	for (const [rung, backtracks] of ladder.entries()) {
		const pattern = rungs(rung);
		pattern.lastIndex = from;
		if (pattern.exec(text) !== null || backtracks > enough) return backtracks;
	}
	return enough;
}

const known = new Map<string, (rung: number) => RegExp>();

/** The pattern with each number of backtracks allowed. It always matches in the end, so null means that it gave up. */
function rungsOf(source: string, flags: string): (rung: number) => RegExp {
	const before = known.get(nameOf(source, flags));
	if (before !== undefined) return before;
	const tree = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
	const isTied = flags.includes('y') || (!flags.includes('m') && isAnchored(tree.alternatives));
	const always = `(?:${stepwise(source, tree)})|${isTied ? '' : '(?![^])'}`;
	const kept = `${flags.replace(/[gd]/g, '')}${flags.includes('y') ? '' : 'g'}`;
	const made: RegExp[] = [];
	const rungs = (rung: number): RegExp => (made[rung] ??= limited(always, kept, ladder[rung] ?? enough));
	known.set(nameOf(source, flags), rungs);
	return rungs;
}

/** Whether it can match nowhere but at the start of a text. */
function isAnchored(alternatives: readonly AST.Alternative[]): boolean {
	return alternatives.every(({ elements: [first] }) => {
		if (first?.type === 'Group' || first?.type === 'CapturingGroup') return isAnchored(first.alternatives);
		return first?.type === 'Assertion' && first.kind === 'start';
	});
}

/** With a way out of each repetition that leads nowhere: the engine runs through a plain one without counting. */
function stepwise(source: string, tree: AST.Pattern): string {
	const marks: (readonly [at: number, mark: string])[] = [];
	visitRegExpAST(tree, {
		onQuantifierEnter({ max, element }) {
			if (max > 1) marks.push([element.start, '(?:'], [element.end, '|(?!))']);
		},
	});
	let [out, at] = ['', 0];
	for (const [next, mark] of marks.toSorted((a, b) => a[0] - b[0]))
		[out, at] = [out + source.slice(at, next) + mark, next];
	return out + source.slice(at);
}
