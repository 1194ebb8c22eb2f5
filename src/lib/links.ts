// Where things are: every address that pages, panels and copied links share is made here.
import type { Certainty } from '#graph/model/certainty.ts';
import type { EntityId, TextSpan } from '#graph/model.ts';

/** The id of the element that holds the words a quote link names. */
export const wordsAnchor = 'words';

/** `…/interviews/dan?t=31&s=14-29#words`: the reader page, at these words. `s` counts in the turn's text. */
export function wordsHref(
	interview: string,
	index: number,
	span: TextSpan,
	about: { readonly select?: EntityId; readonly certainty?: Certainty | undefined } = {},
): string {
	const select = about.select === undefined ? '' : `select=${queryId(about.select)}&`;
	const certainty = (about.certainty ?? 'likely') === 'likely' ? '' : `certainty=${about.certainty}&`;
	return `${interviewHref(interview)}?${certainty}${select}t=${index}&s=${span.textStart}-${span.textEnd}#${wordsAnchor}`;
}

export function interviewHref(interview: string): string {
	return `/interviews/${encodeURIComponent(interview)}`;
}

/** How an interview was read, and the forms that correct it. */
export function readingHref(interview: string): string {
	return `${interviewHref(interview)}/reading`;
}

/** Removed interviews; `deleting` names the one to confirm permanent deletion of. */
export function binHref(about: { readonly deleting?: string } = {}): string {
	return about.deleting === undefined ? '/bin' : `/bin?delete=${encodeURIComponent(about.deleting)}#sure`;
}

/** What is to be reviewed in an interview; `done` names the decision that was just made. */
export function waitingHref(interview: string, about: { readonly done?: string } = {}): string {
	const done = about.done === undefined ? '' : `?done=${encodeURIComponent(about.done)}`;
	return `${interviewHref(interview)}/waiting${done}`;
}

/** The reader page, at the beginning of a turn. */
export function readerTurnHref(interview: string, index: number): string {
	return `${interviewHref(interview)}?t=${index}#${turnAnchor(index)}`;
}

export function turnAnchor(index: number): string {
	return `turn-${index}`;
}

/** A turn's own page. `id` is `<interview>/<index>`. */
export function turnHref(id: string): string {
	return `/turns/${pathId(id)}`;
}

export function entityHref(id: EntityId): string {
	return `/entities/${pathId(id)}`;
}

/** The graph with an entity selected, of one interview or of all. */
export function graphHref(about: { readonly select?: EntityId; readonly interview?: string | undefined } = {}): string {
	const parameters = [
		about.interview === undefined ? '' : `interview=${encodeURIComponent(about.interview)}`,
		about.select === undefined ? '' : `select=${queryId(about.select)}`,
	].filter((parameter) => parameter !== '');
	return parameters.length === 0 ? '/' : `/?${parameters.join('&')}`;
}

/** An interview's graph as a file to keep; `format` is the id of an export. */
export function exportHref(format: string, interview: string): string {
	return `/api/export?format=${format}&interview=${encodeURIComponent(interview)}`;
}

/** The file that an interview was read from. */
export function sourceHref(interview: string): string {
	return `/api/interviews/${encodeURIComponent(interview)}/source`;
}

/** What a source gives as an address is a link only where it is one of the web: `javascript:` and the like stay text. */
export function webAddress(address: string | undefined): string | undefined {
	if (address === undefined || !URL.canParse(address)) return undefined;
	const { protocol, href } = new URL(address);
	return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/**
 * The address of a view with some of its parameters changed; `undefined` takes one away. Slashes and commas stay
 * readable, as in the addresses made above.
 */
export function addressWith(
	path: string,
	parameters: URLSearchParams,
	changes: Readonly<Record<string, string | undefined>>,
): string {
	const changed = new URLSearchParams(parameters);
	for (const [name, value] of Object.entries(changes)) {
		if (value === undefined) changed.delete(name);
		else changed.set(name, value);
	}
	const query = changed.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
	return query === '' ? path : `${path}?${query}`;
}

/** Ids keep their slash in a path, as in the API; each part is encoded. */
function pathId(id: string): string {
	return id.split('/').map(encodeURIComponent).join('/');
}

/** A slash needs no encoding in a query (RFC 3986, 3.4), and addresses stay readable without it. */
function queryId(id: string): string {
	return encodeURIComponent(id).replaceAll('%2F', '/');
}
