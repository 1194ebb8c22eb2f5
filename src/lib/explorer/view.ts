// The state of the explorer is its address: everything that a copied link must bring back is read and written here.
import { kinds, type EntityId, type Kind } from '#graph/model.ts';
import { certaintyFrom, type Certainty } from '#graph/model/certainty.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';

export const tabs = ['said', 'mentions', 'linked', 'relations'] as const;
export type Tab = (typeof tabs)[number];
/** How names are written: in a language, or as spoken. */
export type NamesIn = Language | 'spoken';

export type View = {
	readonly interview?: string;
	readonly select?: EntityId;
	readonly link?: readonly [EntityId, EntityId];
	readonly tab?: Tab;
	/** Only mentions by this speaker. */
	readonly by?: EntityId;
	/** How many entities are drawn. */
	readonly limit: number;
	/** From only what is sure to everything that was found. */
	readonly certainty: Certainty;
	/** Kinds that the legend has switched off. */
	readonly hide: readonly Kind[];
	/** The user's language unless told otherwise. */
	readonly names?: NamesIn;
	readonly as: 'graph' | 'list';
};

/** What the page asks for, and the most that it draws; both well inside what the server gives. */
export const firstLimit = 60;
export const mostLimit = 500;

/** What an address doesn't say, or says wrongly, is as at first: addresses are typed by hand too. */
export function viewOf(params: URLSearchParams): View {
	const text = (name: string) => params.get(name)?.trim() || undefined;
	const among = <Value extends string>(values: readonly Value[], name: string) =>
		values.find((value) => value === text(name));
	const [a, b, ...rest] = text('link')?.split('~') ?? [];
	const limit = Math.round(Number(text('limit') ?? firstLimit));
	const hidden = text('hide')?.split(',') ?? [];
	const hide = kinds.filter((kind) => hidden.includes(kind));
	const select = text('select');
	return {
		...given('interview', text('interview')),
		...given('select', select),
		...(select === undefined && a && b && a !== b && rest.length === 0
			? { link: a < b ? ([a, b] as const) : ([b, a] as const) }
			: {}),
		...given('tab', among(tabs, 'tab')),
		...given('by', text('by')),
		limit: Number.isFinite(limit) ? Math.min(mostLimit, Math.max(1, limit)) : firstLimit,
		certainty: certaintyFrom(text('certainty')),
		hide: hide.length === kinds.length ? [] : hide,
		...given('names', among([...languages, 'spoken'] as const, 'names')),
		as: text('as') === 'list' ? 'list' : 'graph',
	};
}

/** `undefined` takes a part away. */
export type Change = { readonly [Part in keyof View]?: View[Part] | undefined };

/** The address of a view, or of a view with something changed. Another selection begins with its own first tab. */
export function viewHref(view: View, change: Change = {}): string {
	const selects = 'select' in change || 'link' in change;
	const from: Change = selects
		? { ...view, select: undefined, link: undefined, tab: undefined, by: undefined }
		: { ...view };
	const {
		interview,
		select,
		link,
		tab,
		by,
		limit = firstLimit,
		certainty,
		hide = [],
		names,
		as,
	} = {
		...from,
		...change,
	};
	const parts = [
		['interview', interview],
		['select', select],
		['link', link?.join('~')],
		['tab', tab],
		['by', by],
		['limit', limit === firstLimit ? undefined : String(limit)],
		['certainty', certainty === 'likely' ? undefined : certainty],
		['hide', hide.length === 0 ? undefined : hide.join(',')],
		['names', names],
		['as', as === 'list' ? as : undefined],
	] as const;
	const written = parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${queryText(value)}`]));
	return written.length === 0 ? '/' : `/?${written.join('&')}`;
}

/** Slash, tilde and comma need no encoding in a query (RFC 3986, 3.4), and addresses stay readable without it. */
function queryText(value: string): string {
	return encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%2C', ',');
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [name in Name]?: Value } {
	return value === undefined ? {} : ({ [name]: value } as { readonly [name in Name]: Value });
}
