// Rows of evidence that look at a label by itself: how it is written, what its words are, how often it stands.
import { exchange, type Sign } from './sign.ts';

/** How the line says it. */
const form: readonly Sign[] = [
	{
		id: 'any-line',
		weight: -4,
		says: 'few lines of a text say who speaks',
		example: ['Ann Lee', exchange],
		holds: () => true,
	},
	{
		id: 'marked',
		weight: 2.5,
		says: 'bold, brackets or a time set it off',
		example: ['Ann Lee', '**Ann Lee:** Why?\n'],
		holds: ({ writing }) => writing === 'strong',
	},
	{
		id: 'alone',
		weight: -2,
		says: 'a short line of its own may be anything',
		example: ['Ann Lee', 'Ann Lee\nWhy?\n'],
		holds: ({ writing }) => writing === 'bare',
	},
	{
		id: 'loose',
		weight: -4,
		says: 'sentences are written with a dash, a gap or bold too',
		example: ['Ann Lee', 'Ann Lee — Why?\n'],
		holds: ({ writing }) => writing === 'weak',
	},
];

/** What the words look like. */
const shape: readonly Sign[] = [
	{
		id: 'role',
		weight: 2,
		says: 'it is a part in a talk',
		example: ['Interviewer', 'Interviewer: Why?\n'],
		holds: (facts) => facts.shape === 'role',
	},
	{
		id: 'full-name',
		weight: 2,
		says: 'it is a whole name',
		example: ['Ann Lee', exchange],
		holds: (facts) => facts.shape === 'full',
	},
	{
		id: 'name',
		weight: 1.5,
		says: 'it could be a name',
		example: ['Ann', 'Ann: Why?\n'],
		holds: (facts) => facts.shape === 'name',
	},
	{
		id: 'outlet',
		weight: 1.5,
		says: 'it is called as a paper, a channel or a shop is',
		example: ['晨溪周刊', '晨溪周刊：为什么？\n'],
		holds: (facts) => facts.shape === 'outlet',
	},
	{
		id: 'no-name',
		weight: -2,
		says: 'it has not the shape of a name',
		example: ['three things', 'three things: bread, salt and time.\n'],
		holds: (facts) => facts.shape === 'other',
	},
	{
		id: 'sentence',
		weight: -4,
		says: 'it has words of a sentence in it',
		example: ['他是这样说', '他是这样说：水会回来。\n'],
		holds: ({ sentence }) => sentence === 'yes',
	},
	{
		id: 'perhaps-sentence',
		weight: -2,
		says: 'it has characters in it that sentences have',
		example: ['看理想', '看理想：水会回来。\n'],
		holds: ({ sentence }) => sentence === 'perhaps',
	},
	{
		id: 'punctuated',
		weight: -3,
		says: 'it has marks of a sentence in it, or too many words',
		example: ['one; two', 'one; two: three.\n'],
		holds: ({ isPunctuated }) => isPunctuated,
	},
	{
		id: 'page',
		weight: -8,
		says: 'pages write it before notes and credits',
		example: ['Disclaimer', 'Disclaimer: none of this is advice.\n'],
		holds: ({ isOfPage }) => isOfPage,
	},
	{
		id: 'field',
		weight: -8,
		says: 'heads of pages write it before what they tell',
		example: ['Date', 'Date: 4 May 2021\n'],
		holds: ({ isField, heard, isSpeech, shape }) => isField && !(shape === 'role' && (heard > 1 || isSpeech)),
	},
	{
		id: 'fact',
		weight: -8,
		says: 'no sentence ever follows it, as one follows the others',
		example: ['Degree', `Degree: ship building\n\n${exchange}\nDegree: law\n`],
		holds: ({ isUnended, heard, shape }) => isUnended && heard > 1 && shape !== 'role',
	},
	{
		id: 'common-word',
		weight: -5,
		says: 'the text has it as a common word',
		example: ['Remember', 'Remember: salt.\n\nI remember the sea.\n'],
		holds: ({ isCommonWord, isSeldom, isInside, shape }) => isCommonWord && (isSeldom || isInside) && shape !== 'role',
	},
	{
		id: 'opener',
		weight: -3,
		says: 'sentences begin with it',
		example: ['Look', 'Look: a boat.\n'],
		holds: ({ isOpener, heard }) => isOpener && heard === 1,
	},
];

/** How often it stands. */
const recurrence: readonly Sign[] = [
	{
		id: 'twice',
		weight: 2,
		says: 'it stands twice',
		example: ['Ann Lee', exchange],
		holds: ({ heard, isRare }) => heard === 2 && !isRare,
	},
	{
		id: 'often',
		weight: 4,
		says: 'it stands again and again',
		example: ['Ann', 'Ann: One.\n\nAnn: Two.\n\nAnn: Three.\n'],
		holds: ({ heard, isRare }) => heard > 2 && !isRare,
	},
	{
		id: 'nobody-twice',
		weight: -4,
		says: 'nobody is named twice',
		example: ['Bread', 'Bread: the daily one.\n\nSo it was.\n\nAnd it was good.\n\nWe ate it.\n'],
		holds: ({ isSparse, covers, writing }) => isSparse && (!covers || writing === 'bare'),
	},
	{
		id: 'once-without-name',
		weight: -3,
		says: 'it stands once, and is no name',
		example: ['three things', 'three things: bread, salt and time.\n'],
		holds: ({ isOnce, shape }) => isOnce && (shape === 'other' || shape === 'outlet'),
	},
];

export const signsOfWords: readonly Sign[] = [...form, ...shape, ...recurrence];
