// /api/openapi.json. Kept by hand beside the routes; tests hold it against the real routes and their answers.
import { version } from '../../root.ts';
import { paths } from './paths.ts';
import { schemas } from './schemas.ts';

export const openapi = {
	openapi: '3.1.0',
	info: {
		title: 'Colloquy',
		version,
		summary: 'The people, works and ideas that interviews name, each mention proven by its words.',
		description:
			'Lists are {items, total, next?}: `next` is the cursor of what follows. Errors are {code, message}. ' +
			'Offsets are UTF-16 code units: start and end count in the source, textStart and textEnd in a turn’s text. ' +
			'Writes from another origin are refused; so is a body with a Content-Encoding. A head that takes more than 15 seconds is answered with 408.',
		license: { name: 'MIT', identifier: 'MIT' },
	},
	servers: [{ url: '/' }],
	paths,
	components: { schemas },
} as const;
