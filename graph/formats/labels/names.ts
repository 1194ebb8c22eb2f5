// Whether the words before a colon could be what somebody is called. Shape only; evidence.ts weighs the rest.
import { simplified } from '../../text/simplified.ts';
import { isSound } from '../sounds.ts';
import { hasSurname, nameAroundOffice } from '../../text/chinese-people.ts';
import { compoundSurnames, isRole, metadata, sentenceHan, sentenceWord, stop, surnames, titles } from './words.ts';
import { capitalsNoNames, headWords } from '../../language/english/labels.ts';
import { nameParticles } from '../../language/english/names.ts';
import { pattern } from '../../text/pattern.ts';
import { headEndings } from '../../language/chinese/labels.ts';
import { nameDots, neverInLabels } from '../../language/chinese/characters.ts';

/** One spelling for counting: width, case and Chinese script folded, white space single, unseen marks gone. */
export function foldLabel(label: string): string {
	return simplified(label.normalize('NFKC'))
		.replace(/[\u200B-\u200D\uFEFF]/g, '')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}

/** Whether anybody could be called so: it has letters, or is a picture that stands for somebody, and is no address. */
export function couldBeLabel(label: string): boolean {
	const key = foldLabel(label);
	if (/^(?:\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?){1,4}$/u.test(key)) return true;
	return /\p{L}/u.test(key) && !/https?$|www\.|[@/\\=<>{}|~`]/.test(key);
}

/** Initials, `SPEAKER_00`, `Q`, a role, or something that has the shape of a name. */
export function couldBeName(label: string): boolean {
	const key = foldLabel(label);
	if (!couldBeLabel(label) || isOfPage(key) || metadataOnly(key)) return false;
	return !/\p{L}/u.test(key) || isRole(key)
		? key.length <= 40
		: isInitials(label) || !(sentenceIn(label) === 'yes' || isPunctuated(label));
}

function metadataOnly(key: string): boolean {
	return metadata.has(key) && !isRole(key);
}

/** Pages write it before what nobody says: notes, credits, sounds, who examines from here on (`BY MR. DALTON:`). */
export function isOfPage(key: string): boolean {
	return (
		/\p{L}/u.test(key) &&
		((!isRole(key) && (stop.has(key) || beginsStopped(key) || fieldName.test(key) || isHanHeading(key))) ||
			isSound(`[${key}]`) ||
			/^by\s/.test(key))
	);
}

const noInitials = pattern()`^${capitalsNoNames}$`;

/** `TO` and `AN` are words in small letters, and initials in capitals. */
export function isInitials(label: string): boolean {
	return /^\p{Lu}{2,3}$/u.test(label.trim()) && !noInitials.test(label.trim());
}

/** `Biographical Note`, `Meeting Title`: the last word says that it is a field. */
const fieldName = pattern()`\s${headWords}$`;

const hanHeading = pattern('u')`^[\p{Script=Han}\d]*${headEndings}[一二三四五六七八九十\d]*$`;

/** 核心观点, 深度阐述: the last word says that a note follows, and nobody's words. */
function isHanHeading(key: string): boolean {
	return hanHeading.test(key) && !(key.length === 3 && hasSurname(key));
}

/** `produced by Ann`: the first words are a field's. */
function beginsStopped(key: string): boolean {
	for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1))
		if (at > 3 && stop.has(key.slice(0, at))) return true;
	return false;
}

const foreignName = pattern('u')`^[\p{Script=Han}]{1,8}(?:[${nameDots}][\p{Script=Han}A-Z.]{1,8}){1,3}$`;

const noGivenName = pattern('u')`[${neverInLabels}]`;

/** Whether words of a sentence stand in it. A name's own characters may be such words: 程如一, 陈可山, 看理想. */
export function sentenceIn(label: string): 'no' | 'perhaps' | 'yes' {
	const bare = withoutBrackets(foldLabel(label));
	if (isInitials(label)) return 'no';
	// Will and May are names as well.
	if (!/\p{Script=Han}/u.test(bare))
		return !sentenceWord.test(bare.replace(/,\s.*$/, '')) ? 'no' : /^\p{Lu}\p{Ll}+$/u.test(label) ? 'perhaps' : 'yes';
	if (!sentenceHan.test(bare) || foreignName.test(bare) || nameAroundOffice(bare) !== undefined) return 'no';
	if (noGivenName.test(bare)) return 'yes';
	return hasSurname(bare) ? 'no' : bare.length <= 4 ? 'perhaps' : 'yes';
}

/** Whether marks stand in it that no name has, or more words. */
export function isPunctuated(label: string): boolean {
	const bare = withoutBrackets(foldLabel(label));
	if (/\p{Script=Han}/u.test(bare))
		return (bare.match(/\p{Script=Han}/gu)?.length ?? 0) > 14 || /[、；;《》“”"]/u.test(bare);
	return bare.replace(/,\s.*$/, '').split(' ').length > 5 || /[;"“”…]/u.test(label) || /\.\s+\p{Ll}/u.test(label);
}

/** `《晚点》：` is how a paper names itself; what stands in brackets at the end is who somebody is. */
function withoutBrackets(key: string): string {
	return key.replace(/[（([][^（()）[\]]*[)）\]]$/u, '').replace(/^《([^《》]{1,20})》$/u, '$1');
}

const capitalised = pattern('u')`^(?:${nameParticles}|e|of|the|\p{Lu}[\p{L}'’.-]*|\d{1,3})$`;
const code = /^(?:[A-Z]{1,4}\d{0,3}|[A-Za-z]+[_ ]?\d{1,3}|[A-Z]\.(?:\s?[A-Z]\.)*)$/;

/** Not only possible but likely, seen once: initials, capitals throughout, a short Chinese name, a role. */
export function isNameLike(label: string): boolean {
	const key = foldLabel(label);
	if (isRole(key) || code.test(label.trim())) return true;
	const bare = simplified(label)
		.replace(/[（([][^（()）[\]]*[)）\]]$/u, '')
		.trimEnd()
		.replace(/^(\p{Lu}{2}[\p{Lu} .'’-]*),\s.*$/u, '$1')
		.trim();
	if (/\p{Script=Han}/u.test(bare)) return isHanName(bare);
	return /^\p{Lu}/u.test(bare) && bare.split(/\s+/).every((word) => capitalised.test(word));
}

/** A surname and one or two more, a foreign name with its dot, or a name with a title after it or within it. */
function isHanName(bare: string): boolean {
	if (foreignName.test(bare) || nameAroundOffice(bare) !== undefined) return true;
	const plain = bare.replace(titles, '');
	if (plain !== bare && /^\p{Script=Han}{1,4}$/u.test(plain)) return true;
	if (/^\p{Script=Han}+$/u.test(plain) && plain.length <= 4 && plain.length >= 2) {
		return compoundSurnames.has(plain.slice(0, 2)) || (surnames.has(plain.charAt(0)) && plain.length <= 3);
	}
	// Ken程砚山, Sonya老师: a name in both scripts, or with what somebody is.
	const han = bare.replace(/[\p{Script=Latin}\s.'’-]+/gu, '');
	return (
		/^\p{Lu}\p{L}+|\p{Lu}\p{L}+$/u.test(bare) &&
		bare.length <= 20 &&
		(hasSurname(han) || titles.test(han) || isRole(foldLabel(han)))
	);
}

const ofParts = pattern()`\s|[${nameDots}]`;

/** Two or more words, or a role: a name that needs no second witness. */
export function isFullName(label: string): boolean {
	const bare = label.trim();
	return isNameLike(label) && (isRole(foldLabel(label)) || ofParts.test(bare) || /\p{Script=Han}/u.test(bare));
}
