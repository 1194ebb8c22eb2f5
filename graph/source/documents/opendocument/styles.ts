// What the styles of an OpenDocument text say of the look of words: those with names in styles.xml, those that the program
// made up in content.xml.
import { chainOf, lookOf, remembered, type LookOf, type Style } from '../styles.ts';
import { readXml } from '../xml.ts';

/** @throws Problem document_damaged */
export function stylesIn(parts: readonly (Uint8Array | undefined)[], source: string): LookOf {
	const styles = new Map<string, Style>();
	for (const part of parts) if (part !== undefined) readInto(styles, part, source);
	return remembered((id) => lookOf(chainOf(styles, id)));
}

function readInto(styles: Map<string, Style>, part: Uint8Array, source: string): void {
	let style: Style | undefined;
	readXml(part, source, {
		open(name, attributes) {
			if (name === 'style') {
				const { name: id = '', 'parent-style-name': base, 'default-outline-level': level = '' } = attributes;
				style = { ...(base === undefined ? {} : { base }), ...(/^[1-9]$/.test(level) ? { level: Number(level) } : {}) };
				if (/^(?:Title|Subtitle)$/.test(id)) style.level = id === 'Title' ? 1 : 2;
				styles.set(id, style);
			} else if (name === 'text-properties' && style !== undefined) {
				const { 'font-weight': weight, 'font-style': slant } = attributes;
				if (weight !== undefined) style.bold = weight === 'bold' || Number(weight) >= 600;
				if (slant !== undefined) style.italic = slant === 'italic' || slant === 'oblique';
			}
		},
		close(name) {
			if (name === 'style') style = undefined;
		},
	});
}
