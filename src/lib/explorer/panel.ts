// What the panel shows for a view, asked of the answers: the selected entity or link, or the welcome.
import { isProblem, problem } from '#graph/problem.ts';
import type {
	Answers,
	EntityDetail,
	GraphData,
	LinkDetail,
	List,
	MentionLine,
	Neighbour,
	QuoteLine,
} from '#lib/api.ts';
import type { EntityId } from '#graph/model.ts';
import type { WaitingHere } from '#lib/review-items.ts';
import { suggest, type Suggestion } from './suggestions.ts';
import type { Tab, View } from './view.ts';

/** A mark on the timeline: a mention of what is selected. */
export type Tick = {
	readonly turn: string;
	readonly index: number;
	readonly textStart: number;
	readonly textEnd: number;
	readonly words: string;
};

export type Panel =
	| { readonly state: 'welcome'; readonly suggestions: readonly Suggestion[] }
	| {
			readonly state: 'entity';
			readonly entity: EntityDetail;
			readonly tab: Tab;
			readonly linked: List<Neighbour>;
			readonly mentions?: List<MentionLine>;
			readonly quotes?: List<QuoteLine>;
			readonly ticks: readonly Tick[];
	  }
	/** Found, and not in the graph: it waits for a decision in these interviews. */
	| { readonly state: 'waiting'; readonly id: EntityId; readonly items: readonly WaitingHere[] }
	| { readonly state: 'link'; readonly link: LinkDetail; readonly ticks: readonly Tick[] }
	/** The database is unavailable; what is drawn stays. */
	| { readonly state: 'unavailable'; readonly code: string };

/** Lines of a list at first, and each time more are loaded. */
export const linesAtOnce = 20;
/** Ticks that a timeline can show apart. */
const mostTicks = 500;

export async function askPanel(
	answers: Answers,
	view: View,
	about: {
		readonly interview: string | undefined;
		readonly graph: () => Promise<GraphData>;
		/** What waits of a thing. */
		readonly waiting: (id: EntityId) => Promise<readonly WaitingHere[]>;
	},
): Promise<Panel> {
	const within = about.interview === undefined ? {} : { interview: about.interview };
	if (view.link !== undefined) return askLink(answers, view.link, within);
	if (view.select === undefined)
		return { state: 'welcome', suggestions: await suggest(answers, await about.graph(), within) };
	const entity = await answers.entity(view.select, within);
	if (entity === undefined || (about.interview !== undefined && entity.mentions + entity.said === 0)) {
		const items = await about.waiting(entity?.id ?? view.select);
		if (items.length > 0) return { state: 'waiting', id: entity?.id ?? view.select, items };
	}
	if (entity === undefined) throw problem('entity_unknown', { id: view.select });
	const tab = tabOf(entity, view.tab);
	const [linked, mentions, quotes, ticks] = await Promise.all([
		answers.neighbours(entity.id, { ...within, limit: tab === 'linked' ? linesAtOnce : 1 }),
		tab === 'mentions'
			? answers.mentions(entity.id, {
					...within,
					...(view.by === undefined ? {} : { speaker: view.by }),
					limit: linesAtOnce,
				})
			: undefined,
		tab === 'said' ? answers.quotes(entity.id, { ...within, limit: linesAtOnce }) : undefined,
		about.interview === undefined || entity.mentions === 0 ? [] : askTicks(answers, entity.id, about.interview),
	]);
	return {
		state: 'entity',
		entity,
		tab,
		linked,
		ticks,
		...(mentions ? { mentions } : {}),
		...(quotes ? { quotes } : {}),
	};
}

/** The tab asked for where there is something in it, else the first that there is: quotes, else mentions. */
export function tabOf(entity: Pick<EntityDetail, 'said' | 'mentions' | 'relations'>, asked: Tab | undefined): Tab {
	if (asked === 'said' && entity.said === 0) return tabOf(entity, undefined);
	if (asked === 'relations' && entity.relations.length === 0) return tabOf(entity, undefined);
	return asked ?? (entity.said > 0 ? 'said' : 'mentions');
}

async function askLink(
	answers: Answers,
	[a, b]: readonly [string, string],
	within: { interview?: string },
): Promise<Panel> {
	const link = await answers.link(a, b, { ...within, limit: linesAtOnce });
	if (link === undefined) throw problem('link_unknown', { a, b });
	const ticks =
		within.interview === undefined
			? []
			: link.evidence.items.flatMap(({ turn, index, excerpt }) =>
					excerpt.marks.map((mark) => ({
						turn,
						index,
						textStart: excerpt.textStart + mark.textStart,
						textEnd: excerpt.textStart + mark.textEnd,
						words: excerpt.text.slice(mark.textStart, mark.textEnd),
					})),
				);
	return { state: 'link', link, ticks };
}

async function askTicks(answers: Answers, id: string, interview: string): Promise<readonly Tick[]> {
	const { items } = await answers.mentions(id, { interview, limit: mostTicks });
	return items.map(({ turn, index, textStart, textEnd, surface }) => ({
		turn,
		index,
		textStart,
		textEnd,
		words: surface,
	}));
}

/** An unavailable database leaves the page as it is: the panel says so and retries. Other errors are the caller's. */
export async function orUnavailable(panel: Promise<Panel>): Promise<Panel> {
	try {
		return await panel;
	} catch (error) {
		if (isProblem(error) && (error.code === 'database_away' || error.code === 'starting'))
			return { state: 'unavailable', code: error.code };
		throw error;
	}
}
