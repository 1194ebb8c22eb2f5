// What the styles of a Word document say of a paragraph's or a run's look.
import { chainOf, lookOf, remembered, type LookOf, type Style } from '../styles.ts';
import { readXml } from '../xml.ts';

type Named = Style & { name: string };

export function isOn({ val = 'true' }: { readonly [name: string]: string }): boolean {
	return !['0', 'false', 'off', 'none'].includes(val);
}

/** @throws Problem document_damaged */
export function stylesIn(part: Uint8Array | undefined, source: string): LookOf {
	const styles = part === undefined ? new Map<string, Named>() : read(part, source);
	return remembered((id) => {
		const chain = chainOf(styles, id);
		const level = chain.map(levelOf).find((own) => own !== undefined);
		return { ...lookOf(chain), ...(level === undefined ? {} : { level }) };
	});
}

/** Word writes the names of its own styles in English, whatever it shows. */
function levelOf({ name }: Named): number | undefined {
	const number = /^heading (\d)$/i.exec(name)?.[1];
	if (number !== undefined) return Number(number);
	return /^title$/i.test(name) ? 1 : /^subtitle$/i.test(name) ? 2 : undefined;
}

function read(part: Uint8Array, source: string): Map<string, Named> {
	const styles = new Map<string, Named>();
	let style: Named | undefined;
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
