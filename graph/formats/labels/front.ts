// What a page's head says: its fields, headings and paragraphs, and the editor's summary.
import { strip } from '../../text/strip.ts';
import type { Ledger } from '../ledger.ts';
import type { BlockLine } from './blocks.ts';
import { yamlEnd, yamlFields } from './front-matter.ts';
import { fieldOf, summaryOf, type Field } from './head.ts';
import { withoutEscapes } from './inline.ts';
import { partsOf } from './legends.ts';
import { foldLabel } from './names.ts';
import { metadata } from './words.ts';

export type Front = {
	readonly fields: readonly Field[];
	readonly headings: readonly string[];
	readonly paragraphs: readonly string[];
	readonly summary: readonly string[];
};

/** Claims it all. */
export function frontOf(text: string, lines: readonly BlockLine[], ledger: Ledger, quotesAreSummary: boolean): Front {
	const headings: string[] = [];
	const quotes = new Set(quotesAreSummary ? lines.filter((line) => line.quoted) : []);
	const summary = summaryOf(text, [...quotes], ledger);
	const yaml = yamlEnd(text, lines);
	for (const [at, line] of lines.entries()) {
		const { start, end } = line.content;
		if (quotes.has(line) || line.kind === 'blank') continue;
		if (at < yaml) ledger.claim('front-matter', line.start, line.end);
		else if (line.kind === 'heading') {
			headings.push(strip(withoutEscapes(text.slice(start, end)), { start: /[*_]/, end: /[*_#\s]/ }));
			ledger.claim('heading', start, end);
		} else if (line.kind === 'image') ledger.claim('image', start, end);
		else if (line.kind !== 'rule') ledger.claim('front-matter', start, end);
	}
	return { fields: fieldsOf(text, lines), headings, paragraphs: paragraphsOf(text, lines), summary };
}

export function fieldsOf(text: string, lines: readonly BlockLine[]): readonly Field[] {
	const yaml = yamlEnd(text, lines);
	const written = lines
		.slice(yaml)
		.flatMap((line) =>
			line.quoted || line.kind === 'comment' ? [] : fieldLines(text.slice(line.content.start, line.content.end)),
		);
	return [...yamlFields(text, lines.slice(0, yaml)), ...written].flatMap((line) => fieldOf(line) ?? []);
}

/** `主讲：韩松岭, 对谈：贺知秋` is two fields on one line. */
function fieldLines(line: string): readonly string[] {
	const parts = line.length > 200 ? [] : partsOf(line);
	return parts.length > 1 && parts.every(({ key }) => metadata.has(foldLabel(key)))
		? parts.map(({ key, value }) => `${key}：${value}`)
		: [line];
}

/** Lines that belong together, put together: a date may stand on the line after its verb. */
export function paragraphsOf(text: string, lines: readonly BlockLine[]): readonly string[] {
	const paragraphs: string[][] = [[]];
	for (const line of lines) {
		if (line.kind !== 'text') paragraphs.push([]);
		if (line.kind !== 'image' && !line.quoted)
			paragraphs.at(-1)?.push(text.slice(line.content.start, line.content.end));
	}
	return paragraphs.map((parts) => parts.join('\n')).filter((each) => each !== '');
}
