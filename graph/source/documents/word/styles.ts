// What the styles of a Word document say of a paragraph's or a run's look: of all that styles can say, bold, italic, and
// that something is a heading. One style follows another, and says only what differs.
import { readXml } from '../xml.ts';

export type Look = { readonly bold?: boolean; readonly italic?: boolean; readonly level?: number };

type Style = { name: string; base?: string; bold?: boolean; italic?: boolean; level?: number };

/** Deeper than any chain of styles that somebody made. */
const deepest = 20;

export function isOn({ val = 'true' }: { readonly [name: string]: string }): boolean {
	return !['0', 'false', 'off', 'none'].includes(val);
}

/** @throws Problem document_damaged */
export function stylesIn(part: Uint8Array | undefined, source: string): (id: string) => Look {
	const styles = part === undefined ? new Map<string, Style>() : read(part, source);
	const looks = new Map<string, Look>();
	return (id) => {
		const known = looks.get(id) ?? lookOf(styles, id);
		looks.set(id, known);
		return known;
	};
}

function lookOf(styles: ReadonlyMap<string, Style>, id: string): Look {
	const chain: Style[] = [];
	for (let at = styles.get(id); at !== undefined && chain.length < deepest; at = styles.get(at.base ?? ''))
		chain.push(at);
	const said = <Value>(what: (style: Style) => Value | undefined): Value | undefined =>
		chain.map(what).find((value) => value !== undefined);
	const [bold, italic] = [said(({ bold: own }) => own), said(({ italic: own }) => own)];
	const level = said(levelOf) ?? said(({ level: own }) => own);
	return {
		...(bold === undefined ? {} : { bold }),
		...(italic === undefined ? {} : { italic }),
		...(level === undefined ? {} : { level }),
	};
}

/** Word writes the names of its own styles in English, whatever it shows. */
function levelOf({ name }: Style): number | undefined {
	const number = /^heading (\d)$/i.exec(name)?.[1];
	if (number !== undefined) return Number(number);
	return /^title$/i.test(name) ? 1 : /^subtitle$/i.test(name) ? 2 : undefined;
}

function read(part: Uint8Array, source: string): Map<string, Style> {
	const styles = new Map<string, Style>();
	let style: Style | undefined;
	let isRun = false;
	readXml(part, source, {
		open(name, attributes) {
			if (name === 'style') {
				style = { name: '' };
				styles.set(attributes['styleId'] ?? '', style);
			} else if (style === undefined) return;
			else if (name === 'name') style.name = attributes['val'] ?? '';
			else if (name === 'basedOn') style.base = attributes['val'] ?? '';
			else if (name === 'outlineLvl') style.level = levelFrom(attributes['val']);
			else if (name === 'rPr') isRun = true;
			else if (isRun && name === 'b') style.bold = isOn(attributes);
			else if (isRun && name === 'i') style.italic = isOn(attributes);
		},
		close(name) {
			if (name === 'style') style = undefined;
			if (name === 'rPr') isRun = false;
		},
	});
	return styles;
}

/** Of an outline, from 0; 9 is the text's own. */
export function levelFrom(value: string | undefined): number {
	const level = Number(value ?? '9');
	return level >= 0 && level < 6 ? level + 1 : 0;
}
