// What two names of one thing name: either of them may tell, by its last word or its shape, or the words around.
import type { Kind } from '../../model.ts';
import { isPlace } from '../../text/places.ts';
import { kindsOfName } from '../../text/wordnet.ts';
import { endOfForeign, middleDot } from '../../text/foreign-names.ts';
import { isGivenName } from '../../text/given-names.ts';
import { kindOfHan } from '../kinds/chinese-kinds.ts';
import { isPlainWords } from '../kinds/latin-evidence.ts';
import { addVotesOfChinese, kindOfLatin } from '../kinds/latin-kinds.ts';
import { noVotes } from '../kinds/votes.ts';
import type { PairedName } from './pairs.ts';

export function kindOfPair(text: string, latin: PairedName, han: PairedName | undefined): Kind {
	if (han !== undefined) {
		if (/[《〈]$/.test(text.slice(Math.max(0, han.start - 4), han.start))) return 'work';
		if (middleDot.test(han.name)) return 'person';
		const told = kindOfHan(han.name);
		if (told !== undefined) return told;
	}
	if (isPlace(latin.name)) return 'place';
	const sounds = han !== undefined && endOfForeign(han.name, 0, 12) === han.name.length;
	const words = latin.name.split(/\s+/);
	if (
		sounds &&
		words.length > 1 &&
		words.length < 5 &&
		words.every((word) => /^\p{Lu}/u.test(word)) &&
		(isGivenName(words[0] ?? '') || !isPlainWords(latin.name))
	)
		return 'person';
	if (han === undefined || sounds || !isPlainWords(latin.name)) {
		const votes = noVotes();
		const start = Math.min(latin.start, han?.start ?? latin.start);
		addVotesOfChinese(votes, text, { start, end: Math.max(latin.end, han?.end ?? latin.end) + 1 });
		const [only, ...more] = kindsOfName(latin.name);
		if (only !== undefined && more.length === 0) votes[only] += 3;
		if (sounds && placeBefore.test(text.slice(Math.max(0, han.start - 4), han.start))) votes.place += 4;
		// A Chinese term says that it is no body: those bear their last word.
		if (han !== undefined && !sounds) votes.concept += 3;
		return kindOfLatin(latin.name, votes);
	}
	return 'concept';
}

const placeBefore = /(?:[在去到住]|来自|位于|前往|占领了?|[东西南北])$/;
