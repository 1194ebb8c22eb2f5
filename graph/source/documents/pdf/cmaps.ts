// Codes of East Asian fonts that a PDF names and doesn't hold (UniGB-UCS2-H, GBK-EUC-H, ETen-B5-H): which character each
// stands for, a reader of PDFs is to know. PDF.js asks for each by its name; the tables are loaded with the first.

/** What PDF.js asks its data of. */
export class PredefinedCMaps {
	/** `filename`: of a CMap, with `.bcmap`. @throws Error where it is none of them, which leaves that font without letters */
	async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
		const { default: packed } = await import('./cmaps.json', { with: { type: 'json' } });
		const maps: { readonly [name: string]: string } = packed.maps;
		const name = filename.replace(/\.bcmap$/, '');
		if (kind !== 'cMapUrl' || !Object.hasOwn(maps, name)) throw new Error(`There is no ${filename}.`);
		return Uint8Array.from(atob(maps[name] ?? ''), (byte) => byte.charCodeAt(0));
	}
}
