// What people ask of a server all day: pages and the API in turn, and now and then somebody adds an interview and removes
// another. The same requests in the same order each time.
import { random } from '../generate.ts';
import { asMarkdown, talk } from './talk.ts';

/** So many interviews stand beside the sample. */
const stock = 30;
const characters = 12_000;
/** Of so many requests one adds an interview, and one removes the oldest for good. */
const cycle = 30;

type Known = { readonly interviews: readonly string[]; readonly entities: readonly string[] };

const questions: readonly ((known: { interview: string; entity: string; other: string; turn: number }) => string)[] = [
	() => '/',
	({ interview }) => `/?interview=${interview}`,
	() => '/interviews',
	({ interview }) => `/interviews/${interview}`,
	({ interview }) => `/interviews/${interview}/reading`,
	({ interview }) => `/interviews/${interview}/waiting`,
	({ entity }) => `/entities/${entity}`,
	({ interview, turn }) => `/turns/${interview}/${turn}`,
	() => '/search?q=learning',
	({ turn }) => `/search?q=the%20${turn}`,
	() => '/api/health',
	() => '/api/interviews',
	({ interview }) => `/api/interviews/${interview}`,
	({ interview }) => `/api/interviews/${interview}/turns`,
	({ interview }) => `/api/graph?interview=${interview}`,
	() => '/api/graph?limit=60',
	({ entity }) => `/api/entities?q=${entity.slice(-6, -3)}`,
	({ entity }) => `/api/entities/${entity}`,
	({ entity }) => `/api/entities/${entity}/mentions`,
	({ entity }) => `/api/entities/${entity}/quotes`,
	({ entity }) => `/api/entities/${entity}/neighbours`,
	({ entity, other }) => `/api/links/${entity}/${other}`,
	({ entity, other }) => `/api/paths?from=${entity}&to=${other}`,
	() => '/api/search?q=model',
	({ interview }) => `/api/export?format=json&interview=${interview}`,
	() => '/api/decisions',
];

export type Load = {
	/** Sends the next one, reads its answer, and gives its status. */
	next(): Promise<number>;
};

/** Fills the library, and is ready to ask. */
export async function makeLoad(address: string): Promise<Load> {
	const next = random(1);
	const added: string[] = [];
	let count = 0;
	let asked = 0;

	async function add(): Promise<number> {
		const language = count % 3 === 2 ? 'zh' : 'en';
		const name = `talk-${(count += 1)}`;
		const form = new FormData();
		form.set('file', new File([asMarkdown(talk(language, characters, count))], `${name}.md`));
		const { status } = await read(`${address}/api/interviews`, { method: 'POST', body: form });
		if (status === 201) added.push(name);
		return status;
	}

	async function removeOldest(): Promise<number> {
		const { status } = await read(`${address}/api/interviews/${added.shift() ?? ''}`, { method: 'DELETE' });
		const { items } = JSON.parse((await read(`${address}/api/bin`)).text) as { items: { readonly key: string }[] };
		for (const { key } of items) await read(`${address}/api/bin/${encodeURIComponent(key)}`, { method: 'DELETE' });
		return status;
	}

	async function look(): Promise<Known> {
		const { items } = JSON.parse((await read(`${address}/api/entities?limit=400`)).text) as {
			items: { readonly id: string }[];
		};
		return { interviews: ['dan-roberts-2024', ...added], entities: items.map(({ id }) => encodeURI(id)) };
	}

	const pick = (items: readonly string[]): string => items[Math.floor(next() * items.length)] ?? '';
	for (let at = 0; at < stock; at += 1) await add();
	let known = await look();
	return {
		async next() {
			asked += 1;
			if (asked % cycle === 10) return await add();
			if (asked % cycle === 25) {
				const status = await removeOldest();
				known = await look();
				return status;
			}
			const question = questions[asked % questions.length];
			const about = { interview: pick(known.interviews), entity: pick(known.entities), other: pick(known.entities) };
			return (await read(`${address}${question?.({ ...about, turn: 1 + Math.floor(next() * 20) }) ?? ''}`)).status;
		},
	};
}

async function read(address: string, how?: RequestInit): Promise<{ readonly status: number; readonly text: string }> {
	const answer = await fetch(address, how);
	return { status: answer.status, text: await answer.text() };
}
