// /api/openapi.json: the routes by hand, the shapes from src/lib/api and graph/model. It is made when it is first asked for.
// Tests hold it against the real routes and their answers, and against Redocly's recommended rules.
import { version } from '../../root.ts';
import type { Operation } from './operations.ts';
import { paths } from './paths.ts';
import { schemas } from './schemas.ts';

/** Of an operation: the tag of the first word of its path. */
const tags = [
	{
		name: 'Library',
		words: ['health', 'export', 'backup'],
		description: 'How the library stands, and all of it as a file.',
	},
	{
		name: 'Interviews',
		words: ['interviews', 'turns', 'bin'],
		description: 'Interviews and their words: adding, reading, correcting, removing.',
	},
	{
		name: 'Graph',
		words: ['graph', 'entities', 'links', 'paths', 'search'],
		description: 'What interviews name, how it hangs together, and the words that prove it.',
	},
	{ name: 'Decisions', words: ['decisions'], description: 'What the user decided about what rules found.' },
] as const;

function tagged([path, methods]: readonly [path: string, methods: Operation]): readonly [string, Operation] {
	const word = path.split('/')[2];
	const tag = tags.filter(({ words }) => words.some((one) => one === word)).map(({ name }) => name);
	return [
		path,
		Object.fromEntries(Object.entries(methods).map(([method, one]) => [method, { tags: tag, ...Object(one) }])),
	];
}

export const openapi = {
	openapi: '3.1.0',
	info: {
		title: 'Colloquy',
		version,
		summary: 'The people, works and ideas that interviews name, each mention proven by its words.',
		description:
			'Lists are {items, total, next?}: `next` is the cursor of what follows. Errors are problem details (RFC 9457) with a `code`. ' +
			'Offsets are UTF-16 code units: start and end count in the source, textStart and textEnd in a turn’s text. ' +
			'Writes from another origin are refused; so is a body with a Content-Encoding. A head that takes more than 15 seconds is answered with 408.',
		license: { name: 'MIT', identifier: 'MIT' },
	},
	servers: [{ url: '/' }],
	// Whoever reaches the server may ask: there is nothing to log in to.
	security: [],
	tags: tags.map(({ name, description }) => ({ name, description })),
	paths: Object.fromEntries(Object.entries(paths).map(tagged)),
	components: { schemas },
} as const;
