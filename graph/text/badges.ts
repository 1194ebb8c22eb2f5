// What programs for meetings write around a name: a department or firm after a mark, the surname first, the same name in
// another script. `Hale, Ann (Port)`, `韩松岭-编辑部`, `Zhiqiu He｜贺知秋`.
import { departmentEndings } from '../language/chinese/departments.ts';
import { romanisedSurnames } from '../language/chinese/surnames.ts';
import { rolesBeforeName } from '../language/english/labels.ts';
import { nameParticles } from '../language/english/names.ts';
import { couldBeHanName } from './chinese-people.ts';
import { isGivenName } from './given-names.ts';
import { capitalised, pattern } from './pattern.ts';
import { simplified } from './simplified.ts';

/** `other`: the name in another script. `about`: what stands beside it, a department or firm. */
export type Badge = { readonly name: string; readonly other?: string; readonly about?: string };

/** Nobody's badge is longer, in UTF-16 code units. */
const longest = 120;

const inBrackets = /^([^（()）[\]【】]{1,80}?)\s*[（([【]([^（()）[\]【】]{1,60})[)）\]】]$/u;
const particle = [...nameParticles, ...capitalised(nameParticles)];
const word = pattern('u')`\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*`;
/** `van den Berg, Ann`, `Berg van den, Ann`, `Berg, Ann van den`. */
const surnameFirst = pattern(
	'u',
)`^((?:${particle}\s){0,3}${word})((?:\s${nameParticles}){0,3}),\s(${word}(?:\s(?:${word}|\p{Lu}\.)){0,2})((?:\s${nameParticles}){0,3})$`;
const latinName = pattern('u')`^${word}(?:\s(?:${nameParticles}|${word}|\p{Lu}\.)){1,4}$`;
const role = pattern('iu')`^${rolesBeforeName}(?!\p{L})`;
const department = pattern('u')`${departmentEndings}$`;
const romanised = pattern('iu')`(?:^|\s)${romanisedSurnames}(?=$|\s)`;

/** The parts of a label that is a badge; undefined where it is a name alone, or something else. */
export function badgeOf(label: string): Badge | undefined {
	const written = label.trim();
	if (written.length > longest) return undefined;
	const [, outer = written, inner] = inBrackets.exec(written) ?? [];
	const parted = inPlainOrder(outer) ?? ofTwoParts(outer);
	if (parted !== undefined) return inner === undefined ? parted : { about: inner, ...parted };
	const other = inner === undefined ? undefined : inTwoScripts(outer, inner);
	return other ?? (inner === undefined || !isName(outer) ? undefined : { name: outer, about: inner });
}

/** A badge as a name with the rest in brackets, as people write it. */
export function writtenBadge({ name, other, about }: Badge): string {
	return other === undefined && about === undefined ? name : `${name} (${other ?? about ?? ''})`;
}

/** `Hale, Ann` → Ann Hale; an office or a firm after a comma is none: `Ann, Host`. */
function inPlainOrder(label: string): Badge | undefined {
	const [, family, before = '', given, after = ''] = surnameFirst.exec(label) ?? [];
	if (family === undefined || given === undefined || role.test(given)) return undefined;
	if (isGivenName(family) && !isGivenName(given.split(' ')[0] ?? '')) return undefined;
	return { name: `${given}${after}${before} ${family}` };
}

function ofTwoParts(label: string): Badge | undefined {
	const parts = label.split(/\s*[|｜／/_]\s*|\s+[-–—]\s+|(?<=\p{Script=Han})[-–—]|[-–—](?=\p{Script=Han})/u);
	if (parts.length < 2 || parts.length > 4 || parts.some((part) => part === '')) return undefined;
	for (const [at, one] of parts.entries()) {
		const two = parts[at + 1];
		const both = two === undefined ? undefined : inTwoScripts(one, two);
		if (both !== undefined) return both;
	}
	const named = parts.filter(isName);
	const likely = named.find((part) => part.length > 2) ?? named[0];
	const first = beforeBar(label);
	const name = first === undefined || beginsWithGivenName(likely) ? likely : first;
	return name === undefined ? undefined : { name, about: parts.filter((part) => part !== name).join(', ') };
}

/** `Bram | Reef Lab`: whoever joins a meeting writes the name first, and need not write the whole of it. */
function beforeBar(label: string): string | undefined {
	return /^(\p{Script=Latin}[\p{Script=Latin}\p{N}._’'-]{1,30}(?:\s[\p{Script=Latin}\p{N}._’'-]{1,30}){0,3})\s[|｜]\s\P{Script=Han}+$/u.exec(
		label,
	)?.[1];
}

function beginsWithGivenName(part: string | undefined): boolean {
	return part !== undefined && isGivenName(part.split(' ')[0] ?? '');
}

function inTwoScripts(one: string, two: string): Badge | undefined {
	const [han, latin] = /\p{Script=Han}/u.test(one) ? [one, two] : [two, one];
	if (!isHanName(han)) return undefined;
	return latinName.test(latin) && romanised.test(latin) ? { name: han, other: latin } : undefined;
}

function isName(part: string): boolean {
	return /\p{Script=Han}/u.test(part) ? isHanName(part) : latinName.test(part) && !role.test(part);
}

function isHanName(part: string): boolean {
	const plain = simplified(part);
	return couldBeHanName(plain) && !department.test(plain);
}
