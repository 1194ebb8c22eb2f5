// What code costs: how often V8 runs through each of its blocks (as coverage counts them), and how many items the array's and
// string's own methods are given, which no block shows.
import { readFileSync } from 'node:fs';
import { Session, type Profiler } from 'node:inspector';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url).href;
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** Runs a task and gives, by place in graph/, how often it was visited. */
export function visitsOf(task: () => void): ReadonlyMap<string, number> {
	coverage();
	const given = givenIn(task);
	const visits = new Map(given);
	for (const { url, functions } of coverage()) {
		if (!url.startsWith(`${root}graph/`)) continue;
		for (const { functionName, ranges } of functions)
			for (const { startOffset, count } of ranges)
				if (count > 0) visits.set(`${url.slice(root.length)} ${startOffset} ${functionName}`, count);
	}
	return visits;
}

/** Counts since it was asked last. The inspector of one's own process answers at once. */
function coverage(): readonly Profiler.ScriptCoverage[] {
	let result: readonly Profiler.ScriptCoverage[] = [];
	session.post('Profiler.takePreciseCoverage', (error, answer) => {
		if (error !== null) throw error;
		({ result } = answer);
	});
	return result;
}

/** A place as people know it: `graph/text/capitals.ts:99 bridge`. */
export function placeOf(visited: string): string {
	const [, file = '', offset = '', name = ''] = /^(graph\/\S+) (\d+) (.*)$/.exec(visited) ?? [];
	if (file === '') return visited;
	const text = readFileSync(fileURLToPath(new URL(file, root)), 'utf8');
	return `${file}:${text.slice(0, Number(offset)).split('\n').length} ${name}`.trim();
}

/** Fewer items than this are nothing to count. */
const few = 32;

type Method = (this: unknown, ...given: unknown[]) => unknown;

/** Runs a task with methods that say how much they had to look at, and where they were called. */
function givenIn(task: () => void): ReadonlyMap<string, number> {
	const given = new Map<string, number>();
	let isCounting = true;
	const count = (method: string, size: number): void => {
		if (size < few || !isCounting) return;
		isCounting = false;
		const place = `${method} at ${callerIn(new Error().stack ?? '')}`;
		given.set(place, (given.get(place) ?? 0) + size);
		isCounting = true;
	};
	const undo = looked.map(([prototype, method, sizeOf]) => {
		const own = Object.getOwnPropertyDescriptor(prototype, method);
		const original = own?.value as Method;
		const counted: Method = function (...all) {
			const answer = original.apply(this, all);
			count(String(method), sizeOf(this as Sized, all, answer));
			return answer;
		};
		Object.defineProperty(prototype, method, { ...own, value: counted });
		return () => void (own !== undefined && Object.defineProperty(prototype, method, own));
	});
	try {
		task();
	} finally {
		for (const one of undo) one();
	}
	return given;
}

function callerIn(stack: string): string {
	const line = stack.split('\n').find((each) => each.includes('/graph/') && !each.includes('/tests/'));
	return line?.replace(/^.*\/graph\//, 'graph/').replace(/:\d+\)?$/, '') ?? 'elsewhere';
}

type Sized = { readonly length: number };
type Looked = readonly [
	prototype: object,
	method: string | symbol,
	sizeOf: (self: Sized, given: unknown[], answer: unknown) => number,
];

const whole = (self: Sized): number => self.length;
/** What a search passes before it finds, from where it was told to begin. */
const passed = (self: Sized, [, from = 0]: unknown[], answer: unknown): number =>
	(answer === -1 ? self.length : Number(answer)) - Number(from);

const looked: readonly Looked[] = [
	...['concat', 'join', 'reverse', 'sort', 'toSorted', 'toReversed', 'fill', 'flat', 'unshift', 'shift', 'splice'].map(
		(method): Looked => [Array.prototype, method, whole],
	),
	[Array.prototype, 'slice', (_, __, answer) => (answer as Sized).length],
	[Array.prototype, 'indexOf', passed],
	[Array.prototype, 'includes', whole],
	[Array.prototype, Symbol.iterator, whole],
	...['toLowerCase', 'toUpperCase', 'normalize', 'trim', 'trimStart', 'trimEnd', 'split', 'replaceAll'].map(
		(method): Looked => [String.prototype, method, whole],
	),
	[String.prototype, 'indexOf', passed],
	[
		String.prototype,
		'includes',
		(self, [part], answer) => (answer === true ? String(self).search(literal(part)) : self.length),
	],
	[String.prototype, 'lastIndexOf', (self, _, answer) => self.length - Number(answer)],
];

function literal(part: unknown): RegExp {
	return new RegExp(String(part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
