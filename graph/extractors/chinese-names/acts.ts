// What is done with a body and stands right before its name.
import { openingHan } from '../../text/chinese-phrases.ts';
import type { HanWord } from '../../text/chinese-words.ts';

/** What is done with the body, and no part of its name: 资助建设 before 青岚中学, 泼 before 远川公司. */
export function isAct(
	{ text, pos, weight }: HanWord,
	{ says, proper }: { readonly says: boolean; readonly proper: boolean },
): boolean {
	// 向 before 法院 and 帮 before 组织委员会 bind; 泼 before 远川公司 is done with it.
	if (text.length === 1)
		return pos === 'x' ? weight > (says ? 12 : 13) : pos === 'v' && (proper || (says && weight > 10));
	return /^[xl]$/.test(pos) || openingHan.has(text) || (/^vn?$/.test(pos) && !says) || (pos === 'a' && proper);
}
