// Elements of XHTML, by what they do to the words in them; from the HTML standard's sections on flow content and rendering.
import { list } from '../../../language/list.ts';

/** Each begins and ends a paragraph. */
export const blockElements: ReadonlySet<string> = new Set(
	list(`
		p, div, section, article, h1, h2, h3, h4, h5, h6, li, ul, ol, dl, dt, dd, blockquote, pre, figure, figcaption,
		header, footer, aside, main, body, hr, address, table, tr, td, th, caption
	`),
);

/** No words of theirs are of the text: what isn't shown, what leads elsewhere, and how a character is read aloud. */
export const silentElements: ReadonlySet<string> = new Set(
	list(`head, script, style, nav, rt, rp, svg, math, template, audio, video, object`),
);
