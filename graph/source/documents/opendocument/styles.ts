// What the styles of an OpenDocument text say of the look of words: those with names in styles.xml, those that the program
// made up in content.xml.
import { readXml } from '../xml.ts';

export type Look = { readonly bold?: boolean; readonly italic?: boolean; readonly level?: number };
export type LookOf = (style: string) => Look;

type Style = { base?: string; bold?: boolean; italic?: boolean; level?: number };

/** Deeper than any chain of styles that somebody made. */
const deepest = 20;

/** @throws Problem document_damaged */
export function stylesIn(parts: readonly (Uint8Array | undefined)[], source: string): LookOf {
	const styles = new Map<string, Style>();
	for (const part of parts) if (part !== undefined) readInto(styles, part, source);
	const looks = new Map<string, Look>();
	return (id) => {
		const known = looks.get(id) ?? lookOf(styles, id);
		looks.set(id, known);
		return known;
	};
}

function lookOf(styles: ReadonlyMap<string, Style>, id: string): Look {
	const look: { bold?: boolean; italic?: boolean; level?: number } = {};
	let style = styles.get(id);
	for (let depth = 0; style !== undefined && depth < deepest; depth++) {
		if (style.bold !== undefined) look.bold ??= style.bold;
		if (style.italic !== undefined) look.italic ??= style.italic;
		if (style.level !== undefined) look.level ??= style.level;
		style = styles.get(style.base ?? '');
	}
	return look;
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
