// The classes of words that patterns of relations name (@post), and the words by which the matcher goes, made of the lists in
// graph/language.
import { titleOpeners } from '../../language/english/small-words.ts';
import * as chinese from '../../language/chinese/relations.ts';
import { addWords } from './words.ts';
import { list } from '../../language/list.ts';
import { honorifics } from '../../language/chinese/people.ts';
import { bodyNouns } from '../../language/english/bodies.ts';
import * as careers from '../../language/english/careers.ts';
import * as tellings from '../../language/english/relations.ts';
import { pattern } from '../../text/pattern.ts';

const english = { ...tellings, ...careers };

/** The tokens of a phrase: English words, Chinese characters. */
export function wordsIn(phrase: string): readonly string[] {
	const words: string[] = [];
	addWords(words, phrase);
	return words;
}

/** Founders, owners, members, graduates and players have predicates of their own. */
const noPost: ReadonlySet<string> = new Set([
	...english.players,
	...list(`founder, co-founder, cofounder, owner, member, graduate, alumnus, alumna, alumni, alum`),
]);

/** By name; names in capitals are of Chinese. */
export const wordClasses: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries({
		a: list(`a, an, the, this, my, our, that, his, her, their, one, 's`),
		is: list(
			`is, 'm, am, are, 're, remains, 's a, 's an, 's the, 's been, has been, have been, 've been, became, is now, 's now, serves as`,
		),
		was: list(`was, were, 'd been, had been, used to be, worked as, served as, started as, started out as`),
		be: list(`is, was, are, were, 'm, 're, am, 's, been`),
		post: english.bodyPosts.filter((post) => !noPost.has(post)),
		team: english.teams,
		ours: english.ours,
		body: [...bodyNouns, ...english.moreBodyNouns],
		player: english.players,
		works: english.worksNow,
		leads: english.leadsNow,
		leads_it: english.leadsNow.filter(
			(phrase) => /s$|ing|up$/u.test(phrase.split(' ')[0] ?? '') || phrase.includes(' '),
		),
		was_leading: english.wasLeading,
		moved: english.moved,
		stretch: english.stretches,
		took: english.tookDegree,
		went_to_school: english.goingTo.flatMap((verb) => english.kindsOfSchool.map((school) => `${verb} ${school}`)),
		begins: english.begins,
		called: english.called,
		works_of: english.worksOf,
		now: english.doesNow,
		once: english.didOnce,
		founder: english.founders,
		founding: english.founding,
		writing: english.writing,
		making: english.making,
		proposing: english.proposing,
		author: english.authors,
		maker: english.makers,
		piece: english.writtenPieces,
		record: english.recordedPieces,
		working: english.working,
		hired: english.hired,
		leaving: english.leaving,
		leading: english.leading,
		degree: english.degrees,
		studying: english.studying,
		playing: english.playing,
		owning: english.owning,
		former: english.former,
		spouse: list(`wife, husband, spouse, late wife, late husband`),
		pupil: list(
			`student, pupil, disciple, protege, protégé, apprentice, graduate student, doctoral student, phd student, grad student`,
		),
		teacher: list(`teacher, mentor, advisor, adviser, professor, supervisor, phd advisor, thesis advisor, coach`),
		AUTHOR: chinese.authors,
		BODY: chinese.bodyNouns,
		CALLED: chinese.called,
		PERIOD: chinese.periods,
		PIECE: chinese.writtenPieces,
		TAKING_A_POST: chinese.takingPosts,
		TITLE: [...honorifics, '研究员', '副教授', '院长'],
		DEGREE: chinese.degrees,
		FOUNDER: chinese.founders,
		FOUNDING: chinese.founding,
		FORMERLY: chinese.formerly,
		MAKER: chinese.makers,
		MAKING: chinese.making,
		POST: chinese.bodyPosts,
		PROPOSING: chinese.proposing,
		WRITING: chinese.writing,
	}),
);

/** What stands in a class, in small letters. */
export const patternPhrases: ReadonlySet<string> = new Set(
	[...wordClasses.values()].flat().map((phrase) => phrase.toLowerCase()),
);

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const byFirst = (phrases: readonly string[]): Phrases =>
	Map.groupBy(
		phrases.map(wordsIn).sort((one, other) => other.length - one.length),
		(phrase) => phrase[0] ?? '',
	);

/** What is said aside, by its first word, longest first. */
export const spokenAside = byFirst([...english.asides, ...chinese.asides]);
export const denials = byFirst([...english.denials, ...chinese.denials]);
export const notDenials = byFirst([...english.notDenials, ...chinese.notDenials]);
/** What says that it was so once. */
export const pastCues = byFirst(chinese.pastCues);
export const supposals = byFirst([...english.supposals, ...chinese.supposals]);

/** Names of schools, and of bodies that people are members of. */
export const schools = pattern('iu')`\b${english.schoolWords}\b|${chinese.schoolWords}`;
export const bodiesWithMembers = pattern('iu')`\b${english.memberBodyWords}$|${chinese.memberBodyWords}$`;

/** Bodies that stand in one place: hospitals, schools, churches. */
export const houses = pattern('iu')`\b${[...english.schoolWords, ...english.houseWords]}\b|${chinese.houseWords}$`;

/** Pronouns that only take up the name right before them, and those that do so over a comma. */
export const resumed = {
	right: new Set(['they', 'he', 'she', '他', '她', '它', '他们', '她们', '它们']),
	afterComma: new Set(['they', 'it', '他们', '它', '它们']),
};

export const notOfClause: ReadonlySet<string> = new Set(english.betweenSubjectAndVerb);
export const verbOpeners: ReadonlySet<string> = new Set([
	...english.clauseJoints.filter((word) => word !== 'or'),
	'并',
	'而',
]);
export const clauseOpeners: ReadonlySet<string> = new Set([
	',',
	';',
	...english.clauseOpeners,
	...chinese.clauseOpeners,
]);
export const subjectStops: ReadonlySet<string> = new Set([...chinese.subjectStops, ',', ';']);
export const listJoints: ReadonlySet<string> = new Set([',', 'and', '和', '与', '跟', '及', '以']);
/** Said again before each name of a list. */
export const listPrepositions: ReadonlySet<string> = new Set([
	'at',
	'for',
	'with',
	'of',
	'in',
	'by',
	'from',
	'under',
	'在',
	'于',
]);
/** “When you work at …” is said of anybody. */
export const ofAnybody: ReadonlySet<string> = new Set(english.ofAnybody);
/** Before a name that only says of what kind the thing after it is, and words before which no article counts. */
export const indefinite: ReadonlySet<string> = new Set(english.indefinite);
export const endsArticle: ReadonlySet<string> = new Set(
	[...english.writtenPieces, ...english.recordedPieces].concat(list(`called, titled, named, company, firm, band, ,`)),
);
/** What a product’s name stands before. */
export const ofProduct: ReadonlySet<string> = new Set([...english.teams, ...english.ofProduct]);
/** Words after a name that begin what follows it. */
export const afterName: ReadonlySet<string> = new Set(english.afterName);
const stops = [',', ';', '?', '？', ...chinese.phraseEnds];
export const gapStops: ReadonlySet<string> = new Set([
	...stops,
	...english.clauseEnds,
	...english.phraseEnds,
	...list(`they, it, he, she`),
	...titleOpeners.map((word) => word.toLowerCase()).filter((word) => !/^(?:an?|with)$/.test(word)),
	...english.former,
]);
export const looseGapStops: ReadonlySet<string> = new Set([...stops, ...english.clauseEnds]);

/** “She is …” and “they were …”. */
export const copulas: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', "'s", "'m", 'am', "'re", '是']);
/** Verbs right after a name, which is then no part of a list before it. */
export const clauseVerbs: ReadonlySet<string> = new Set(
	[
		...english.founding,
		...english.writing,
		...english.making,
		...english.leaving,
		...english.owning,
		...english.playing,
	]
		.concat(
			english.working,
			english.leading,
			list(`joined, joins, works, has, had, did, came, went, said, says, took, got`),
		)
		.map((phrase) => wordsIn(phrase)[0] ?? '')
		.concat([...copulas]),
);

/** Of a gap that may go over “and”: VP of product and growth at Quillmark. */
export const joinedGapStops: ReadonlySet<string> = new Set([
	...[...looseGapStops].filter((word) => word !== 'and'),
	...clauseVerbs,
]);

/** Words that begin no search where others can. */
export const everywhere: ReadonlySet<string> = new Set([...english.everywhere, ...chinese.everywhere, "'s", ',']);

/** After a name: what is told is told of that, and not of the name. */
export const namedAfterIt: ReadonlySet<string> = new Set([...english.namedAfterIt, "'s", '的', '代', '码']);
