// Lines of a page's head that say whom a label stands for: `**M：Mandy**`, `受访者：程砚山 前厂长（程）`,
// `（問：本刊記者沈墨白 答：燈塔看守高秉義）`. They are no turns, though they are written as turns are.
import type { Participant } from '../../model.ts';
import { couldBeHanName, hasSurname } from '../../text/chinese-people.ts';
import { simplified } from '../../text/simplified.ts';
import { strip } from '../../text/strip.ts';
import { languageOfName } from '../../text/scripts.ts';
import { nameParticles } from '../../language/english/names.ts';
import { nameDots } from '../../language/chinese/characters.ts';
import { partEndings } from '../../language/chinese/labels.ts';
import { callings } from '../../language/chinese/people.ts';
import { pattern } from '../../text/pattern.ts';
import type { BlockLine } from './blocks.ts';
import type { Candidate } from './forms.ts';
import { foldLabel } from './names.ts';
import { isRole, metadata } from './words.ts';

export type Legend = {
	readonly people: readonly Participant[];
	/** Indices of its lines. */
	readonly lines: ReadonlySet<number>;
};

/** Nobody's legend stands further down, in lines with other words. */
const mostLines = 40;
/** As much as is read of one line that lists who came, in UTF-16 code units. */
const longestList = 4000;

/** `from`: the line after YAML front matter. */
export function legendIn(
	text: string,
	lines: readonly BlockLine[],
	candidates: readonly Candidate[],
	from: number,
): Legend {
	const counts = new Map<string, number>();
	for (const each of candidates) counts.set(foldLabel(each.text), (counts.get(foldLabel(each.text)) ?? 0) + 1);
	const labels = new Set([...counts].filter(([, count]) => count >= 2).map(([key]) => key));
	// Whoever came to a meeting may speak once: initials that an attendance list gives need no second place.
	const letters = new Set([
		...labels,
		...candidates.flatMap(({ text: each }) => (isLetters(each) ? foldLabel(each) : [])),
	]);
	const opening = new Map(candidates.map((each) => [each.line, foldLabel(each.text)]));
	const found: { readonly line: number; readonly people: readonly Participant[]; readonly sure: boolean }[] = [];
	const within: Participant[] = [];
	let seen = 0;
	for (let at = from; at < lines.length && seen < mostLines; at++) {
		const line = lines[at];
		if (line === undefined || line.kind === 'blank') continue;
		const { start, end } = line.content;
		const attending = attendeesIn(text.slice(start, Math.min(end, start + longestList)), line.kind, letters);
		const { people, sure } =
			attending.length > 0
				? { people: attending, sure: attending.length > 1 }
				: entriesOf(text.slice(start, Math.min(end, start + 300)), labels);
		if (people.length > 0) found.push({ line: at, people, sure });
		else if (labels.has(opening.get(at) ?? '')) break;
		else {
			seen++;
			if (line.kind === 'text' || line.kind === 'quote')
				for (const each of calledIn(text.slice(start, end), labels)) within.push(each);
		}
	}
	// One line alone may be an answer of one word.
	const believed = found.some(({ sure }) => sure) || found.flatMap(({ people }) => people).length > 1 ? found : [];
	return {
		people: eachOnce([...believed.flatMap(({ people }) => people), ...within]),
		lines: new Set(believed.map(({ line }) => line)),
	};
}

/** Whoever is listed and presents as well is one; a role goes before none. */
function eachOnce(people: readonly Participant[]): readonly Participant[] {
	const byLabel = new Map<string, Participant>();
	for (const person of people) byLabel.set(person.label, { ...byLabel.get(person.label), ...person });
	return [...byLabel.values()];
}

const letterCode = /^\p{Lu}{2,4}$/u;

function isLetters(label: string): boolean {
	return letterCode.test(label.trim());
}

const named = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s(?:${nameParticles.join('|')})){0,3}(?:\s\p{Lu}[\p{L}.'’-]*){1,3}`;
/** `Ann Lee (ALE), Bo Wu (BW)` */
const inList = new RegExp(String.raw`(?<![\p{L}.’'-]\s?)(${named})\s?[（(](\p{Lu}{2,4})[)）]`, 'gu');
const alone = new RegExp(String.raw`^${named}\s?[（(]\p{Lu}{2,4}[)）]$`, 'u');
/** `Ann Lee | ALE | Reef Lab` */
const inRow = new RegExp(
	String.raw`^[|\s*_]{0,8}(${named})[\s*_]{0,40}\|[\s*_]{0,8}(\p{Lu}{2,4})[\s*_]{0,40}(?:\||$)`,
	'u',
);

/** Who came to a meeting and under which letters they speak, in a row of a table or in a line of several. */
function attendeesIn(line: string, kind: BlockLine['kind'], letters: ReadonlySet<string>): readonly Participant[] {
	if (letters.size === 0) return [];
	const pairs =
		kind === 'table' ? [inRow.exec(line)] : line.includes('(') || line.includes('（') ? [...line.matchAll(inList)] : [];
	const people = pairs.flatMap((each): readonly Participant[] =>
		each?.[1] !== undefined && each[2] !== undefined && letters.has(foldLabel(each[2]))
			? [{ label: each[2], name: { [languageOfName(each[1])]: each[1] } }]
			: [],
	);
	// `Ann Lee (ALE)` alone on its line stands under a heading such as "Remote".
	return kind === 'table' || people.length > 1 || alone.test(line) ? people : [];
}

type Entries = { readonly people: readonly Participant[]; readonly sure: boolean };

function entriesOf(line: string, labels: ReadonlySet<string>): Entries {
	const entries = partsOf(line).flatMap(({ key, value }) => entryOf(key, value, labels) ?? []);
	return { people: entries.map(({ person }) => person), sure: entries.some(({ sure }) => sure) || entries.length > 1 };
}

export type Part = { readonly key: string; readonly value: string };

const between = /(?:\s{2,}|[\u3000\t]+|\s+(?=\p{Script=Han})|[;；|｜/,，]\s*)(?=[^\s:：;；]{1,12}\s?[:：=])/u;
const keyed = /^(\S(?:[^:：\n]{0,30}\S)?)\s*[:：=]\s*(\S.*)$/u;

/** `主讲：韩松岭, 对谈：贺知秋` in its parts, each `key：value`. */
export function partsOf(line: string): readonly Part[] {
	const bare = strip(line, { start: /[*_\s>\-•]/, end: /[*_\s]/ });
	const inner = /^[（(【[](.+)[)）\]】]$/u.exec(bare)?.[1] ?? bare;
	return inner.split(between).flatMap((part) => {
		const found = keyed.exec(strip(part, /[*_\s,，;；]/));
		return found?.[1] === undefined || found[2] === undefined
			? []
			: [{ key: strip(found[1], /[*_\s]/), value: strip(found[2], /[*_\s]/) }];
	});
}

const short = /^(.{1,60}?)\s*[（(]([^（()）]{1,12})[)）][.。]?$/u;

function entryOf(
	key: string,
	value: string,
	labels: ReadonlySet<string>,
): { readonly person: Participant; readonly sure: boolean } | undefined {
	// `Guests: Ann Lee` tells who comes, and is no label.
	const isLabel = (folded: string): boolean => labels.has(folded) && (!metadata.has(folded) || isRole(folded));
	const [, before = value, letters] = short.exec(value) ?? [];
	const byLetters = letters !== undefined && labels.has(foldLabel(strip(letters, /["“”'‘’:：]/)));
	const label = byLetters ? strip(letters, /["“”'‘’:：]/) : isLabel(foldLabel(key)) ? key : undefined;
	const name = nameOf(byLetters ? before : value);
	if (label === undefined || name === undefined || foldLabel(name) === foldLabel(label)) return undefined;
	const meta = metadata.get(foldLabel(key));
	const role = meta === 'host' || meta === 'guest' ? { role: meta } : {};
	return { person: { label, name: { [languageOfName(name)]: name }, ...role }, sure: byLetters };
}

const plainName = pattern('u')`^[\p{L}${nameDots}\s]{1,20}$`;
const inBrackets = /[（(【]([^（()）【】\n]{3,120})[)）】]/gu;
const calledShort = pattern(
	'u',
)`([\p{L}${nameDots}]{1,12}(?:\s\p{Lu}[\p{L}.'’-]{0,20}){0,3})\s?[（(][^（()）]{0,40}?(?:以下|下文|下)(?:簡稱|简称|稱|称)(?:為|为)?[：:]?["“「『]?([^"”」』（()）\s]{1,10})["”」』]?[)）]`;

/** Whom prose before the talk gives a short name: `（磊：石磊；岚：林岚）`, `記者林岚（以下簡稱“岚”）`. It stays prose. */
function calledIn(line: string, labels: ReadonlySet<string>): readonly Participant[] {
	if (line.length > 2000) return [];
	const keys = [...line.matchAll(inBrackets)].flatMap(([, inner = '']) => {
		const parts = partsOf(inner).filter(({ key, value }) => labels.has(foldLabel(key)) && plainName.test(value));
		return parts.length < 2 ? [] : parts.map(({ key, value }) => personOf(key, nameOf(value) ?? value));
	});
	const shortened = [...line.matchAll(new RegExp(calledShort, 'gu'))].flatMap(([, before = '', key = '']) => {
		const name = labels.has(foldLabel(key)) ? nameBefore(before, key) : undefined;
		return name === undefined || foldLabel(name) === foldLabel(key) ? [] : [personOf(key, name)];
	});
	return [...keys, ...shortened];
}

function personOf(label: string, name: string): Participant {
	return { label, name: { [languageOfName(name)]: name } };
}

const upToCalling = pattern('u')`^.*(?:${callings}|${partEndings}|[是和与跟])`;

/** The name at the end of what stands before the brackets; where callings run into it, the shortest that the short name fits. */
function nameBefore(before: string, key: string): string | undefined {
	if (!/^\p{Script=Han}+$/u.test(before)) return latin.exec(before)?.[0] ?? foreign.exec(before)?.[0];
	const plain = simplified(before);
	const length = [2, 3, 4].find(
		(size) => plain.slice(-size).includes(simplified(key)) && couldBeHanName(plain.slice(-size)),
	);
	if (length !== undefined) return before.slice(-length);
	const rest = before.slice(before.length - plain.replace(upToCalling, '').length);
	return rest.length > 1 && rest.length <= 4 ? rest : nameOf(before);
}

const latin = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}(?=$|[,，;；(（]|\s[—–-])/u;
const mixed = /^\p{Lu}\p{L}+\s?\p{Script=Han}{1,4}$/u;
const foreign = pattern('u')`^\p{Script=Han}{1,6}(?:[${nameDots}]\p{Script=Han}{1,8})+`;

/** The name in what a legend says of somebody: at its beginning, or after what they do. */
function nameOf(value: string): string | undefined {
	if (/[.。!！?？…]["”]?$/u.test(value) || value.length > 60) return undefined;
	const found = latin.exec(value)?.[0] ?? (mixed.test(value) ? value : foreign.exec(value)?.[0]);
	if (found !== undefined) return found;
	const token = /^\p{Script=Han}+/u.exec(value)?.[0] ?? '';
	const plain = simplified(token);
	if (token.length <= 4 && token.length > 1 && (hasSurname(plain) || couldBeHanName(plain))) return token;
	if (token.length !== value.length) return undefined;
	const length = [4, 3, 2].find(
		(size) => couldBeHanName(plain.slice(-size)) && (size < 4 || hasSurname(plain.slice(-4))),
	);
	return length === undefined || token.length <= length ? undefined : token.slice(-length);
}
