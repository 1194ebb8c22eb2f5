// What a start says it has read, in a few lines.
import { kinds } from '#graph/model.ts';
import { kinds as words } from '#lib/i18n/en/kinds.ts';
import type { Library } from '#lib/server/library/library.ts';
import { version } from '#lib/server/root.ts';

/** Speakers are counted where that is quick. */
const fewInterviews = 20;

export async function readLine(library: Library): Promise<string> {
	const answers = library.answers();
	const { items, total } = await answers.interviews({ limit: fewInterviews });
	const { kinds: found, mentions } = (await answers.graph({ limit: 1 })).attributes;
	const turns = items.reduce((sum, interview) => sum + interview.turns, 0);
	const heard = new Set<string>();
	for (const { id } of items) {
		for (const { speaker } of await answers.timeline(id)) heard.add(speaker.id ?? `${id} ${speaker.label ?? ''}`);
	}
	const counts = [
		...(total > items.length ? [] : [count(turns, 'turn', 'turns'), count(heard.size, 'speaker', 'speakers')]),
		...kinds
			.filter((kind) => found[kind] > 0)
			.map((kind) => count(found[kind], words.one[kind].toLowerCase(), words.many[kind].toLowerCase())),
		count(mentions, 'mention', 'mentions'),
	];
	return `${count(total, 'interview', 'interviews')}: ${counts.join(', ')}, all words verified, 0 tokens.`;
}

export async function greeting(library: Library, address: string): Promise<readonly string[]> {
	const { name, version: ofEngine, address: at = library.graphPath } = library.store().engine;
	return [
		`Colloquy ${version} has read ${await readLine(library)}`,
		`The graph is in ${name} ${ofEngine}, ${at}.`,
		`Open ${address}  (Ctrl-C to stop)`,
	];
}

function count(number: number, one: string, many: string): string {
	return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
