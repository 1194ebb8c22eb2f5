// YAML between `---` at the top of a file: data about the talk, and no line of it a label.
import { foldLabel } from './names.ts';
import type { BlockLine } from './blocks.ts';

/** Lines of YAML front matter, its fences among them; 0 where there is none. */
export function yamlEnd(text: string, lines: readonly BlockLine[]): number {
	const isFence = (line: BlockLine): boolean => text.slice(line.start, line.end).trimEnd() === '---';
	const open = lines[0]?.kind === 'blank' ? 1 : 0;
	const first = lines[open];
	if (first === undefined || !isFence(first)) return 0;
	const end = lines.findIndex((line, at) => at > open && at < 200 && isFence(line));
	const inner = lines.slice(open + 1, end);
	const keys = inner.filter((line) => /^[\w-]+\s*:/.test(text.slice(line.start, line.end)));
	return end > open + 1 && keys.length >= inner.length / 3 ? end + 1 : 0;
}

const listed = /^\s*-\s+(?:name\s*:\s*)?(.+)$/u;

/** Its lines as `key: value`; a list of several lines, or a value that goes on, in one. */
export function yamlFields(text: string, lines: readonly BlockLine[]): readonly string[] {
	const fields: string[] = [];
	for (const line of lines) {
		const written = text.slice(line.start, line.end);
		const item = listed.exec(written)?.[1];
		const last = fields.at(-1);
		if (item !== undefined && last !== undefined)
			fields[fields.length - 1] = `${last}${last.endsWith(':') ? ' ' : ', '}${item}`;
		else if (/^[\w-]+\s*:/.test(written)) fields.push(written.trim());
		// A value that is too long for its line goes on, indented, on the next.
		else if (last !== undefined && /^\s+\S/.test(written)) fields[fields.length - 1] = `${last} ${written.trim()}`;
	}
	return fields;
}

/** What a key asks for: `host_names` and `Interviewer name` ask as `hosts` and `interviewer` do. */
export function fieldKey(key: string): string {
	return foldLabel(key)
		.replace(/[_-]+/g, ' ')
		.replace(/\snames?$/, '')
		.trim();
}
