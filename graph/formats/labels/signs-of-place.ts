// Rows of evidence that look around a label: where it stands, in whose company, and who says that it is somebody.
import { exchange, type Sign } from './sign.ts';

/** Where it stands. */
const place: readonly Sign[] = [
	{
		id: 'opens',
		weight: 1,
		says: 'it opens paragraphs',
		example: ['Ann Lee', exchange],
		holds: ({ opens }) => opens,
	},
	{
		id: 'covers',
		weight: 2,
		says: 'most paragraphs begin so',
		example: ['Ann Lee', exchange],
		holds: ({ covers }) => covers,
	},
	{
		id: 'first',
		weight: 4,
		says: 'the text begins with it',
		example: ['Ann Lee', 'Ann Lee: Why?\n\nNobody answered.\n\nSo she went.\n'],
		holds: ({ isFirst, isSparse, shape, writing }) =>
			isFirst && isSparse && (shape === 'full' || (writing === 'strong' && shape !== 'other')),
	},
	{
		id: 'late',
		weight: -5,
		says: 'most of the text stands before it',
		example: [
			'Finkel',
			`${'So they went down to the sea and looked.\n\n'.repeat(9)}Finkel: It fits.\n\nFinkel: It does.\n`,
		],
		holds: ({ isLate, takesTurns }) => isLate && !takesTurns,
	},
	{
		id: 'unanswered',
		weight: -4,
		says: 'nobody answers it, and a short line may be anything',
		example: ['Grin', '## Grin\n\nA coin.\n\n## Grin\n\nA wallet.\n'],
		holds: ({ writing, isOnce, takesTurns, shape }) => writing === 'bare' && !isOnce && !takesTurns && shape !== 'role',
	},
	{
		id: 'inside',
		weight: -5,
		says: 'others open paragraphs and it stands within them',
		example: ['Bread', `${exchange}Bread: that is all.\n`],
		holds: ({ isInside, answers }) => isInside && !answers,
	},
	{
		id: 'elsewhere',
		weight: -5,
		says: 'others stand in other parts of the page',
		example: ['Cy Ott', `${exchange}\n- Cy Ott: a baker\n`],
		holds: ({ isOnce, isElsewhere }) => isOnce && isElsewhere,
	},
	{
		id: 'before',
		weight: -4,
		says: 'it stands before anybody begins to speak',
		example: ['Bakery', `Bakery: the old one.\n\n${exchange}`],
		holds: ({ isOnce, isBefore, shape }) => isOnce && isBefore && shape !== 'full' && shape !== 'role',
	},
	{
		id: 'within-sentence',
		weight: -4,
		says: 'the line before it is not at an end',
		example: ['Bread', `${exchange}So we thought of the\nBread: it was gone.\n`],
		holds: ({ isOnce, opens }) => isOnce && !opens,
	},
];

/** In whose company it stands. */
const company: readonly Sign[] = [
	{
		id: 'company',
		weight: 2,
		says: 'others are named in the same way',
		example: ['Cy Ott', `${exchange}\nCy Ott: I was late.\n`],
		holds: ({ hasCompany, shape }) => hasCompany && shape !== 'other',
	},
	{
		id: 'takes-turns',
		weight: 2,
		says: 'it takes turns with another',
		example: ['Ann Lee', exchange],
		holds: ({ takesTurns }) => takesTurns,
	},
	{
		id: 'answers',
		weight: 2,
		says: 'without it another would answer itself',
		example: ['Ann Lee', exchange],
		holds: ({ answers }) => answers,
	},
	{
		id: 'another-way',
		weight: -3,
		says: 'most are named in another way',
		example: [
			'灯塔报',
			'**程砚山：** 好。\n\n灯塔报：然后？\n\n**程砚山：** 好。\n\n灯塔报：再见。\n\n**程砚山：** 好。\n',
		],
		holds: ({ isApart, isSameName }) => isApart && !isSameName,
	},
	{
		id: 'partner',
		weight: 4,
		says: 'it answers those who are named in another way',
		example: [
			'灯塔报',
			'**程砚山：** 好。\n\n灯塔报：然后？\n\n**程砚山：** 好。\n\n灯塔报：再见。\n\n**程砚山：** 好。\n',
		],
		holds: ({ isApart, isPartner, isSameName }) => isApart && isPartner && !isSameName,
	},
	{
		id: 'same-name',
		weight: 4,
		says: 'it is named in another way too',
		example: ['顾青岩', '顾青岩：好。\n\n傅宁：好。\n\n顾青岩：走。\n\n傅宁：走。\n\n【顾青岩】再见。\n'],
		holds: ({ isSameName }) => isSameName,
	},
	{
		id: 'other-letters',
		weight: -4,
		says: 'the others are in capitals',
		example: ['Bread', 'ANN LEE: Why?\n\nBO WU: Joy.\n\nANN LEE: And?\n\nBO WU: Bread.\n\nBread: it was gone.\n'],
		holds: ({ isOnce, isOtherCase, shape }) => isOnce && isOtherCase && shape !== 'role',
	},
	{
		id: 'small-letters',
		weight: -3,
		says: 'it begins with a small letter',
		example: ['three things', `${exchange}\nthree things: bread, salt and time.\n`],
		holds: ({ isOnce, isSmall }) => isOnce && isSmall,
	},
	{
		id: 'unheard',
		weight: -2.5,
		says: 'it stands once, a single word that the text has nowhere else',
		example: ['Bread', `${exchange}\nBread: it was gone.\n`],
		holds: ({ isOnce, hasCompany, isUnheard }) => isOnce && hasCompany && isUnheard,
	},
];

/** Who says that this is somebody. */
const witness: readonly Sign[] = [
	{
		id: 'given',
		weight: 8,
		says: 'the head of the page names it',
		example: ['Bo', 'Guest: Bo Wu\n\nBo: Why?\n'],
		holds: ({ isGiven }) => isGiven,
	},
	{
		id: 'kin',
		weight: 2.5,
		says: 'it is short for another, or another for it',
		example: ['AL', 'Ann Lee: I am Ann Lee.\n\nAL: Why?\n\nAL: And then?\n'],
		holds: ({ isKin }) => isKin,
	},
];

export const signsOfPlace: readonly Sign[] = [...place, ...company, ...witness];
