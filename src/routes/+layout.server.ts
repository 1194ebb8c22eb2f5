// What every page shows: the user's language and theme, and the interviews to pick from.
// It never throws for a database that is away: the page below says so, and its header must still stand.
import { isProblem } from '#graph/problem.ts';
import type { Answers, InterviewSummary } from '#lib/api.ts';
import { openedLibrary } from '#lib/server/api/library.ts';
import type { LayoutServerLoad } from './$types';

export type PickableInterview = Pick<
	InterviewSummary,
	'id' | 'title' | 'language' | 'recorded' | 'published' | 'turns' | 'participants'
>;

/** As many as a menu bears; the page of all interviews has the rest. */
const pickable = 50;

async function interviewsOf(answers: () => Answers): Promise<readonly PickableInterview[]> {
	try {
		const { items } = await answers().interviews({ limit: pickable });
		return items.map(({ id, title, language, recorded, published, turns, participants }) => ({
			id,
			title,
			language,
			turns,
			participants,
			...(recorded === undefined ? {} : { recorded }),
			...(published === undefined ? {} : { published }),
		}));
	} catch (error) {
		if (isProblem(error)) return [];
		throw error;
	}
}

/** Where nothing can be written, no page offers to. */
function isReadOnly(): boolean {
	try {
		return openedLibrary().folder.readOnly !== undefined;
	} catch (error) {
		if (isProblem(error)) return false;
		throw error;
	}
}

export const load: LayoutServerLoad = async ({ locals, depends }) => {
	depends('colloquy:preferences');
	return {
		language: locals.language,
		theme: locals.theme,
		shortcuts: locals.shortcuts,
		readOnly: isReadOnly(),
		interviews: await interviewsOf(() => locals.answers),
	};
};
