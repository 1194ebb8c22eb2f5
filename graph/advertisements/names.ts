// Who is advertised: the name that stands where a sponsor is named, or in the address that listeners are sent to.
import { showNames, sponsoringVerbs } from '../language/chinese/advertisements.ts';
import { addressOpeners, sponsoringVerbs as englishVerbs } from '../language/english/advertisements.ts';
import { anyOf, pattern } from '../text/pattern.ts';
import { addressShape } from './cues.ts';

/** A name with capitals, of up to four words. */
const name = /((?:[\p{Lu}\d][\p{L}\d.&’'-]*)(?: [\p{Lu}\d][\p{L}\d&’'-]*){0,3})/u.source;
const after = [
	new RegExp(`${anyOf(englishVerbs)}(?: in part)? by (?:our (?:\\w+ ){0,3})?(?:sponsor,? )?${name}`, 'u'),
	new RegExp(`(?:comes|is provided) (?:from|by) ${name}`, 'u'),
	new RegExp(`[Ss]ponsors?(?: of [\\w’']+ \\w+)?(?:,| is| are|:)? (?:the (?:\\w+ )?)?${name}`, 'u'),
	new RegExp(`(?:[Tt]hanks|[Tt]hank you) to ${name} for`, 'u'),
	new RegExp(`(?:check out|try|visit|download) ${name} (?:at|for|free|today)`, 'u'),
	pattern('u')`${showNames}(?:也|还|同样|又)?是?由(.{1,40}?)(?:独家|联合|特别|友情|倾情|荣誉)?${sponsoringVerbs}`,
	/感谢(.{1,30}?)(?:对|为|赞助|冠名)/u,
	/(?:赞助商|赞助方|金主|广告主|品牌方)(?:是|：|，|——)?(.{2,20}?)[，。！,（(—]/u,
];

/** Whatever a sentence may be about, in the spellings that are looked for. */
export function namesIn(sentence: string): readonly string[] {
	const named = after.flatMap((each) => {
		const found = each.exec(sentence)?.[1]?.trim();
		return found === undefined ? [] : spellingsOf(found);
	});
	const site = siteIn(sentence);
	return [...new Set(site === undefined ? named : [...named, site])];
}

/** The last characters of a longer Chinese name, which its epithets stand before. */
function spellingsOf(found: string): readonly string[] {
	const bare = found.replace(/[’']s$/, '').replace(/[.,]+$/, '');
	if (!/\p{Script=Han}/u.test(bare)) return bare.length < 2 ? [] : [bare];
	const latin = bare.match(/[A-Za-z][A-Za-z\d. ]{1,30}/g)?.map((each) => each.trim()) ?? [];
	const han = bare.replace(/[^\p{Script=Han}]/gu, '');
	return [...latin, ...(han.length > 1 ? [han.slice(-Math.min(han.length, 3))] : [])];
}

/** quillmark for tryquillmark.com; undefined where no address is said. */
function siteIn(sentence: string): string | undefined {
	const site = addressShape.exec(sentence)?.[1]?.toLowerCase();
	if (site === undefined) return undefined;
	const opener = addressOpeners.find((each) => site.startsWith(each) && site.length - each.length > 2);
	return opener === undefined ? site : site.slice(opener.length).replace(/^-/, '');
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** Whether a sentence names one of them, as it is written or as its address has it: Flat File is flatfile.com. */
export function isNamed(names: readonly string[], sentence: string): boolean {
	const wanted = new Set(names.map(letters).filter((each) => each.length > 1));
	if (names.some((each) => /\p{Script=Han}/u.test(each) && sentence.includes(each))) return true;
	const words = sentence.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\d]+/gu) ?? [];
	const isCased = /\p{Lu}/u.test(sentence);
	return words.some((word, at) => {
		// "linear" is a common word where others have their capitals.
		if (isCased && word === word.toLowerCase() && !/\d/.test(word)) return false;
		return [1, 2, 3, 4].some((count) => wanted.has(letters(words.slice(at, at + count).join(''))));
	});
}

/** Whether an address that a sentence says is that of one of them. */
export function isSiteOf(names: readonly string[], sentence: string): boolean {
	const site = letters(siteIn(sentence) ?? '');
	return (
		site !== '' && names.map(letters).some((each) => each.length > 2 && (site.includes(each) || each.includes(site)))
	);
}
