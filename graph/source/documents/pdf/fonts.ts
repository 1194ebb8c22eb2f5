// What the fonts of a PDF say of the words in them: their names do, and nothing else is reliable. A page's fonts become known
// when its drawing is worked out, which is done once for each font.
import type { PDFPageProxy } from 'unpdf/pdfjs';

export type FontLook = { readonly bold: boolean; readonly italic: boolean };

export type Fonts = {
	/** `names` as the page calls its fonts. */
	learn(page: PDFPageProxy, names: ReadonlySet<string>): Promise<void>;
	look(name: string): FontLook;
};

const bold = /bold|black|heavy|demi|[-_]medi(?!um)|cmbx|simhei|heiti|黑体/i;
const italic = /ital|obli|slant|cmti|kaiti|楷体/i;
const regular: FontLook = { bold: false, italic: false };

export function makeFonts(): Fonts {
	const looks = new Map<string, FontLook>();
	return {
		async learn(page, names) {
			if ([...names].every((name) => looks.has(name))) return;
			await page.getOperatorList();
			for (const name of names) if (!looks.has(name)) looks.set(name, lookOf(page, name));
		},
		look: (name) => looks.get(name) ?? regular,
	};
}

function lookOf({ commonObjs }: PDFPageProxy, name: string): FontLook {
	const font: unknown = commonObjs.has(name) ? commonObjs.get(name) : undefined;
	if (typeof font !== 'object' || font === null || !('name' in font) || typeof font.name !== 'string') return regular;
	return { bold: bold.test(font.name), italic: italic.test(font.name) };
}
