// How extraction grows with the text, and what a process holds in memory meanwhile.
import { extract } from '#graph/extract.ts';
import { sampleText } from './corpus.ts';
import { figure, median, race } from './timing.ts';

export function benchExtraction(): string[] {
	const lines = ['extraction, from the source to the graph of one interview'];
	for (const times of [1, 10, 50]) {
		// A title of its own for each copy would be another document; the turns are what counts here.
		const text = sampleText + sampleText.slice(sampleText.indexOf('**主持人Sonya：**')).repeat(times - 1);
		const source = { name: 'long.md', text, sha256: '' };
		const spent = median(race({ extract: () => extract(source, { id: 'long' }) }, times > 10 ? 1 : 5)['extract'] ?? []);
		lines.push(
			`  ${String(text.length).padStart(8)} characters  ${figure(spent)} ms, ${figure(text.length / spent)} thousand characters a second`,
		);
	}
	return lines;
}
