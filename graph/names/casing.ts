// Case tells a name from a word: Slack from slack, RAG from rag. How much of it is asked for depends on the name as the
// lexicon writes it, and on the transcript: machine captions often have no capitals at all.
import type { Kind } from '../model.ts';
import { isCommon } from '../words/frequency.ts';

export type Demand = 'any' | 'initial' | 'capitals' | 'exact';

/** What a surface must show to be this name. */
export function demandOf(name: string, kind: Kind, cased: boolean): Demand {
	if (cased) return 'exact';
	const upper = name.match(/\p{Lu}/gu)?.length ?? 0;
	const lower = name.match(/\p{Ll}/gu)?.length ?? 0;
	if (upper >= 2 && ((lower === 0 && upper <= 5) || upper + lower <= 4)) return 'capitals';
	// We work is not WeWork, nor are blackberries BlackBerry; a name of many words is told by its words.
	if (upper > 0 && kind !== 'concept' && name.split(/\s+/).length < 3) return 'initial';
	return 'any';
}

/** Whether a surface shows it. `caseless`: the transcript has no capitals to go by. */
export function fits(surface: string, name: string, demand: Demand, caseless: boolean): boolean {
	if (demand === 'any') return true;
	// Nor is a word of the language the plural of an abbreviation: does, asks.
	if (caseless) return !everyday.has(surface.toLowerCase()) && !(demand === 'capitals' && isCommon(surface, 1));
	if (demand === 'initial') return /\p{Lu}|\p{Script=Han}/u.test(surface);
	if (demand === 'capitals') return (surface.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
	const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\-‐‑–.]/g, '');
	return bare(surface) === bare(name) || bare(surface) === `${bare(name)}s`;
}

/** English words that are also names or, in capitals, abbreviations: without capitals nothing tells them apart. */
export const everyday: ReadonlySet<string> = new Set(
	(
		'a act add age aid aim air all am an and any apple arc are arm arms art as ask at ate bad bag ban bar bat be bed bell bert bet ' +
		'big bit bits box brown but buy by can cap car case cell chat chip cloud code core cut dall data day deep did do dog dope down ' +
		'dr eat edge ego end era even eve ever fan far fate fed few fit fig flash flux fly for fun gap gas gate gem get go gold good got ' +
		'had ham hard has hat he help her here him his hit hot how i ice if in ink is it its jack job joy just key kind king lab lamb ' +
		'last law lean led let lie light like lisp long loop lot love low mac made main man map mark mask mat may me mean met meta mid ' +
		'mix mode most mud my net new no nor not now nut oak of off oh old on one open opera or our out own pan pat pay pen pet phi pie ' +
		'pin pop pot prime pro put rag ran rap rare rat raw ray real red rich rip rob rod rose row rule run rust sad safe saw say sea ' +
		'see set she shell sit six slack so some son spark stark star step stock sun swift tab tan tap tax tea ten than that the them ' +
		'then they this tie time tip to too top tower toy two up us use van was wave way we well wet what when who why will win wise ' +
		'with wolf word work world x you zoom'
	).split(' '),
);
