// What a start says it has read, in a few lines.
import type { Kind } from '#graph/model.ts';
import type { Library } from '#lib/server/library/library.ts';
import { version } from '#lib/server/root.ts';

const names: { readonly [kind in Kind]: readonly [one: string, many: string] } = {
	person: ['person', 'people'],
	organization: ['organization', 'organizations'],
	work: ['work', 'works'],
	concept: ['concept', 'concepts'],
	event: ['event', 'events'],
	place: ['place', 'places'],
};

/** Speakers are counted where that is quick. */
const fewInterviews = 20;

export async function readLine(library: Library): Promise<string> {
	const answers = library.answers();
	const { items, total } = await answers.interviews({ limit: fewInterviews });
	const { kinds, mentions } = (await answers.graph({ limit: 1 })).attributes;
	const turns = items.reduce((sum, interview) => sum + interview.turns, 0);
	const heard = new Set<string>();
	for (const { id } of items) {
		for (const { speaker } of await answers.strip(id)) heard.add(speaker.id ?? `${id} ${speaker.label ?? ''}`);
	}
	const counts = [
		...(total > items.length ? [] : [count(turns, 'turn', 'turns'), count(heard.size, 'speaker', 'speakers')]),
		...(Object.keys(names) as Kind[])
			.filter((kind) => kinds[kind] > 0)
			.map((kind) => count(kinds[kind], ...names[kind])),
		count(mentions, 'mention', 'mentions'),
	];
	return `${count(total, 'interview', 'interviews')}: ${counts.join(', ')}, all proven, 0 tokens.`;
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
