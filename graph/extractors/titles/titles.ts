// Titles: what stands in 《》 is one; what stands in quotation marks is one where the words around say so.
import type { Kind, Found, Known } from '../../model.ts';
import { foldName } from '../../text/fold.ts';
import { kindOf } from '../../lexicon/gazetteer.ts';
import { knownFrom } from '../../speakers/known.ts';
import { surrounds } from '../../text/evidence.ts';
import { isPaper } from '../kinds/chinese-kinds.ts';
import { titleEvidence, type TitleEvidence } from './title-evidence.ts';
import { announcedIn } from './announced.ts';
import { betweenMarks, calledIn, overColons, type TitleSpan } from './title-words.ts';
import { languageOfName, isMostlyHan } from '../../text/scripts.ts';
import { idOf } from '../../text/slug.ts';
import { everywhere } from './everywhere.ts';
import type { Context, Extractor } from '../extractor.ts';
import { foundAt } from '../placed.ts';
import { titleSmallWords } from '../../language/english/small-words.ts';
import { pattern } from '../../text/pattern.ts';

const book = /《([^《》\n]{1,60})》/g;
const quoted = /[“「『"]([^“”「」『』"\n。！？!?]{2,60})[”」』"]/g;
/** Said of a title to deny it: 不是《痛苦的药丸》. */
const denied = /(?:不是|并非|而非|not)\s*$/i;

export const titles: Extractor = {
	id: 'title',
	title: 'A title in 《》, or in quotation marks where the words around say that it is one',
	example: '你写了一篇我认为很精彩的文章，《黑洞与智能爆炸》 → a work',
	find(context) {
		const mentions: Found[] = [];
		const entities: Known[] = [];
		const named = namedIn(context);
		context.talk.turns.forEach(({ turn }, place) => {
			const add = (inner: string, start: number, kind: Kind, confidence: number, short?: string): void => {
				const lead = inner.length - inner.trimStart().length;
				const textStart = start + lead;
				const textEnd = textStart + inner.trim().length;
				const here = foundAt(context.found, place, textStart, textEnd);
				if (here.some((one) => one.textStart <= textStart && one.textEnd >= textEnd)) return;
				const known = entityOfTitle(inner.trim(), kind, context, named);
				if (known === undefined) return;
				entities.push(known);
				if (short !== undefined && /\s/.test(short)) entities.push({ ...known, aliases: [short] });
				mentions.push({ turn: place, textStart, textEnd, entity: known.id, rule: 'title', confidence });
			};
			for (const match of turn.text.matchAll(book)) {
				if (!denied.test(turn.text.slice(Math.max(0, match.index - 24), match.index)))
					add(match[1] ?? '', match.index + 1, isPaper(match[1] ?? '') ? 'organization' : 'work', 88);
			}
			for (const { textStart, textEnd, short } of unquoted(turn.text, context.talk.caseless))
				add(turn.text.slice(textStart, textEnd), textStart, 'work', short === undefined ? 72 : 76, short);
			for (const match of turn.text.matchAll(quoted)) {
				const kind = kindByContext(turn.text, { start: match.index, end: match.index + match[0].length });
				if (kind !== undefined) add(match[1] ?? '', match.index + 1, kind, 78);
				else if (isTitle(match[1] ?? '')) add(match[1] ?? '', match.index + 1, 'work', 62);
			}
		});
		return { mentions: [...mentions, ...everywhere(mentions, context)], entities };
	},
};

function unquoted(text: string, caseless: boolean): readonly TitleSpan[] {
	if (isMostlyHan(text)) return [];
	if (caseless) return calledIn(text);
	const marked = betweenMarks(
		text,
		(inner, at) =>
			isTitle(inner.replace(':', '')) ||
			(/^\p{Lu}/u.test(inner) && worksBefore.some((row) => surrounds(row, text.slice(Math.max(0, at - 24), at), ''))),
	);
	return [...marked, ...overColons(text), ...announcedIn(text)];
}

/** What the words around a name in quotation marks say that it is; `span` is that of the marks. */
export function kindByContext(
	text: string,
	span: { readonly start: number; readonly end: number },
	evidence: readonly TitleEvidence[] = titleEvidence,
): Kind | undefined {
	const left = text.slice(Math.max(0, span.start - 24), span.start);
	const right = text.slice(span.end, span.end + 8);
	return denied.test(left) ? undefined : evidence.find((row) => surrounds(row, left, right))?.kind;
}

const worksBefore = titleEvidence.filter(({ kind, before }) => kind === 'work' && before !== undefined);

const titleWord = pattern('u')`^(?:${titleSmallWords}|\p{Lu}[\p{L}’'-]*)$`;

/** Capitals throughout, as English writes titles and never what somebody said: “Notes From Nowhere”. */
function isTitle(inner: string): boolean {
	const words = inner.split(' ');
	return (
		words.length > 1 &&
		/^\p{Lu}\p{Ll}+$/u.test(words.at(-1) ?? '') &&
		words.filter((word) => /^\p{Lu}[\p{Ll}’']+$/u.test(word)).length >= 2 &&
		words.every((word) => titleWord.test(word))
	);
}

/** What is known already and no person, by folded label; of two that share one, the first. */
function namedIn({ entities }: Context): ReadonlyMap<string, Known> {
	const named = new Map<string, Known>();
	for (const one of entities.values()) {
		if (!bearsTitle.has(one.kind)) continue;
		for (const label of Object.values(one.labels).map(foldName)) if (!named.has(label)) named.set(label, one);
	}
	return named;
}

/** What a title may be the name of: a film may be called as a man, and isn't him. */
const bearsTitle: ReadonlySet<Kind> = new Set(['work', 'organization', 'event']);

/** What the lexicon holds under that title, or a new thing of that kind. */
function entityOfTitle(
	name: string,
	kind: Kind,
	{ gazetteer }: Context,
	named: ReadonlyMap<string, Known>,
): Known | undefined {
	const listed = gazetteer.lookup(name).find((sense) => bearsTitle.has(kindOf(sense.entry.id)));
	if (listed !== undefined) return knownFrom(listed.entry);
	const same = named.get(foldName(name));
	if (same !== undefined) return same;
	const id = idOf(kind, name);
	if (id === undefined) return undefined;
	return { id, kind, labels: { [languageOfName(name)]: name }, aliases: [], origin: 'text' };
}
