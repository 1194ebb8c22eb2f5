// Tables of Markdown.

export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
	return [line(headings), `|${headings.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** A cell is one line, and a bar in it is no border. */
function cell(text: string): string {
	return text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}

export function code(text: string): string {
	return `\`${text}\``;
}

/** Text of ours in a page: what could be markup stands as itself. */
export function plain(text: string): string {
	return text.replace(/[<>*]/g, (mark) => `\\${mark}`);
}
