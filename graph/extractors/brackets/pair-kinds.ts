// What two names of one thing name: either of them may tell, by its last word or its shape, or the words around.
import type { Kind } from '../../model.ts';
import { isPlace } from '../../text/places.ts';
import { kindsOfName } from '../../text/wordnet.ts';
import { endOfForeign, middleDot } from '../../text/foreign-names.ts';
import { isGivenName } from '../../text/given-names.ts';
import type { EvidenceRow } from '../../text/evidence.ts';
import { kindOfHan } from '../kinds/chinese-kinds.ts';
import { isPlainWords } from '../kinds/latin-evidence.ts';
import { addVotesOfChinese, kindOfLatin } from '../kinds/latin-kinds.ts';
import { noVotes } from '../kinds/votes.ts';
import type { PairedName } from './pairs.ts';

type PairFacts = {
	readonly latin: string;
	readonly han: string | undefined;
	/** The characters before the Chinese name. */
	readonly left: string;
	/** The Chinese name writes sounds. */
	readonly sounds: boolean;
};

/** In an example the pair that is judged is the only one; `says` is its kind. */
export type PairEvidence = EvidenceRow & {
	readonly says: Kind;
	readonly tells: (facts: PairFacts) => Kind | undefined;
};

/** `kind` is `listed` for the kind that WordNet has under the Latin name, where it is one. */
export type PairVote = EvidenceRow & {
	readonly says: Kind;
	readonly kind: Kind | 'listed';
	readonly weight: number;
	readonly holds: (facts: PairFacts) => boolean;
};

const when = (holds: boolean, kind: Kind): Kind | undefined => (holds ? kind : undefined);

/** The first row that tells decides. */
// A table reads best with an entry a line.
// prettier-ignore
export const pairEvidence: readonly PairEvidence[] = [
	{ id: 'marks of a title', says: 'work', tells: ({ han, left }) => when(han !== undefined && /[《〈]$/.test(left), 'work'), example: '我给《北岸》周刊（Nordkyst）写过稿。' },
	{ id: 'dot within the Chinese name', says: 'person', tells: ({ han = '' }) => when(middleDot.test(han), 'person'), example: '我读过奥斯卡．帕斯洛特（Oskar Paslot）。' },
	{ id: 'last word of the Chinese name', says: 'organization', tells: ({ han }) => (han === undefined ? undefined : kindOfHan(han)), example: '她在青岚大学（Tarnfield）教书。' },
	{ id: 'listed place', says: 'place', tells: ({ latin }) => when(isPlace(latin), 'place'), example: '关键在于象牙岸（Ivory Coast）。' },
	{ id: 'sounds, and capitals throughout', says: 'person', tells: ({ sounds, latin }) => when(sounds && isCapitalised(latin), 'person'), example: '就是罗森布拉特（Rosen Hill）。' },
	{ id: 'words of the language, and no sounds', says: 'concept', tells: ({ han, sounds, latin }) => when(han !== undefined && !sounds && isPlainWords(latin), 'concept'), example: '关键在于善行法（Institute for Good）。' },
];

/** Where no row tells, the Latin name is judged as any other, with these votes besides; set by hand. */
// prettier-ignore
export const pairVotes: readonly PairVote[] = [
	{ id: 'one kind of WordNet', says: 'person', kind: 'listed', weight: 3, holds: ({ latin }) => kindsOfName(latin).length === 1, example: '就是盐岸（Zweig）。' },
	{ id: 'being or going before sounds', says: 'place', kind: 'place', weight: 4, holds: ({ sounds, left }) => sounds && /(?:[在去到住]|来自|位于|前往|占领了?|[东西南北])$/.test(left), example: '他们占领了帕斯洛特（Paslot）。' },
	// A Chinese term says that it is no body: those bear their last word.
	{ id: 'Chinese term', says: 'concept', kind: 'concept', weight: 3, holds: ({ han, sounds }) => han !== undefined && !sounds, example: '关键在于潮锁定（TarnField）。' },
];

function isCapitalised(latin: string): boolean {
	const words = latin.split(/\s+/);
	return (
		words.length > 1 &&
		words.length < 5 &&
		words.every((word) => /^\p{Lu}/u.test(word)) &&
		(isGivenName(words[0] ?? '') || !isPlainWords(latin))
	);
}

export function kindOfPair(
	text: string,
	latin: PairedName,
	han: PairedName | undefined,
	{ evidence = pairEvidence, votes = pairVotes } = {},
): Kind {
	const facts: PairFacts = {
		latin: latin.name,
		han: han?.name,
		left: han === undefined ? '' : text.slice(Math.max(0, han.start - 4), han.start),
		sounds: han !== undefined && endOfForeign(han.name, 0, 12) === han.name.length,
	};
	for (const { tells } of evidence) {
		const told = tells(facts);
		if (told !== undefined) return told;
	}
	const count = noVotes();
	const start = Math.min(latin.start, han?.start ?? latin.start);
	addVotesOfChinese(count, text, { start, end: Math.max(latin.end, han?.end ?? latin.end) + 1 });
	for (const { kind, weight, holds } of votes) {
		if (!holds(facts)) continue;
		for (const one of kind === 'listed' ? kindsOfName(latin.name) : [kind]) count[one] += weight;
	}
	return kindOfLatin(latin.name, count);
}
