// PDFs made for tests: lines of Helvetica at places, pages without compression; Chinese in a font that says which letters
// its numbers are.
import { encoded, namedFonts, nameOf, type Encoding } from './named-fonts.ts';

/** `x` and `y` in points, from the page's top left corner; a page is 612 by 792. */
export type Line = {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size?: number;
	readonly font?: keyof typeof fonts | Encoding;
	/** Stands upright at the page's side. */
	readonly turned?: boolean;
};

const fonts = { regular: 'F1', bold: 'F2', chinese: 'F3' };
const named = namedFonts(10, 8);

export function pdf(pages: readonly (readonly Line[])[]): Buffer {
	const kids = pages.map((_, at) => `${40 + at * 2} 0 R`).join(' ');
	const objects = new Map([
		[1, '<< /Type /Catalog /Pages 2 0 R >>'],
		[2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`],
		[3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
		[4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>'],
		[
			5,
			'<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
		],
		[
			6,
			'<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 8 0 R >>',
		],
		[
			7,
			stream(
				'/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end',
			),
		],
		[
			8,
			'<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
		],
		...named.objects,
		...pages.flatMap((lines, at): readonly (readonly [number, string])[] => [
			[
				40 + at * 2,
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R ${named.resources} >> >> /Contents ${41 + at * 2} 0 R >>`,
			],
			[41 + at * 2, stream(lines.map(drawn).join('\n'))],
		]),
	]);
	return Buffer.from(file(objects), 'latin1');
}

function stream(content: string): string {
	return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function drawn({ text, x, y, size = 12, font = 'regular', turned = false }: Line): string {
	const place = `${turned ? '0 1 -1 0' : '1 0 0 1'} ${x} ${792 - y}`;
	const plain = `(${text.replace(/[\\()]/g, '\\$&')})`;
	const shown =
		font === 'regular' || font === 'bold' ? plain : `<${encoded(text, font === 'chinese' ? 'UniGB-UCS2-H' : font)}>`;
	const name = font === 'regular' || font === 'bold' || font === 'chinese' ? fonts[font] : nameOf(font);
	return `BT /${name} ${size} Tf ${place} Tm ${shown} Tj ET`;
}

function file(objects: ReadonlyMap<number, string>): string {
	let text = '%PDF-1.4\n';
	const places = new Map<number, number>();
	for (const [number, body] of objects) {
		places.set(number, text.length);
		text += `${number} 0 obj\n${body}\nendobj\n`;
	}
	const count = 1 + [...objects.keys()].reduce((most, next) => Math.max(most, next));
	const row = (number: number): string => {
		const at = places.get(number);
		return at === undefined ? '0000000000 65535 f \n' : `${String(at).padStart(10, '0')} 00000 n \n`;
	};
	const table = Array.from({ length: count }, (_, number) => row(number)).join('');
	return `${text}xref\n0 ${count}\n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}

/** Rows one below the other. */
export function rows(
	texts: readonly string[],
	{ x = 72, y = 100, step = 15, ...rest }: Partial<Line> & { readonly step?: number } = {},
): readonly Line[] {
	return texts.map((text, at) => ({ text, x, y: y + at * step, ...rest }));
}
