// How long others wait while a hostile file is read: the real server is sent it, and asked for its health every few
// milliseconds meanwhile. A busy machine delays an answer too, so the longest wait is told with what the answering thread
// itself had of the processor in it, and how long it waited for one.
import { Agent, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { files } from '../graph/hostile/files.ts';
import { hostile } from '../hostile-texts.ts';
import { openServing, threadOf, type Serving, type Thread } from './serving.ts';
import { figure, quantile } from './timing.ts';

const characters = 1_000_000;
/** Milliseconds between an answer and the next question. */
const often = 3;
/** Each file is sent so often; a machine that others use is quiet for one of them, perhaps. */
const rounds = 2;

type Made = () => { readonly file: string; readonly text: string };
const kinds: Readonly<Record<string, Made>> = {
	...Object.fromEntries(Object.entries(hostile).map(([name, made]) => [name, () => made(characters)])),
	...Object.fromEntries(
		[
			'WebVTT',
			'a cue of sounds',
			'JSON segments',
			'CSV that never closes',
			'tags that stay open',
			'TEI',
			'nothing but newlines',
		].map((name) => [
			name,
			() => ({ file: `${name}.txt`, text: (files[name]?.(characters) ?? '').slice(0, characters) }),
		]),
	),
};

type Wait = {
	readonly milliseconds: number;
	/** Of the thread that answers, meanwhile. */
	readonly thread: Thread | undefined;
	/** That this process, which asks, itself waited for a processor. */
	readonly own: number;
};
type Round = { readonly status: number; readonly waits: readonly Wait[]; readonly longest: Wait };

export async function benchAnswering(): Promise<string[]> {
	const serving = await openServing();
	const lines = [
		`health, asked every ${often} ms while ${figure(characters)} characters are read (aim: 100 ms at most); the best of ${rounds}`,
	];
	try {
		await upload(serving, 'warm.txt', 'Ann: Have you read it?\n\nBob: Yes.\n');
		for (const [name, made] of Object.entries(kinds)) {
			const all: Round[] = [];
			for (let round = 0; round < rounds; round += 1) all.push(await roundOf(serving, made()));
			lines.push(`  ${name.padEnd(28)} ${told(all)}`);
			console.error(lines.at(-1));
		}
	} finally {
		await serving.end();
	}
	return lines;
}

async function roundOf(serving: Serving, { file, text }: ReturnType<Made>): Promise<Round> {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	const waits: Wait[] = [];
	let answered: { readonly status: number; readonly location: string | null } | undefined;
	const uploaded = upload(serving, file, text).then((answer) => (answered = answer));
	while (answered === undefined) {
		waits.push(await asked(serving, agent));
		await wait(often);
	}
	const { status, location } = await uploaded;
	agent.destroy();
	// Else the next round would change nothing, and nothing would be read.
	if (location !== null) await fetch(new URL(location, serving.address), { method: 'DELETE' });
	const longest = waits.reduce((most, one) => (one.milliseconds > most.milliseconds ? one : most));
	return { status, waits, longest };
}

function told(rounds: readonly Round[]): string {
	const [best] = rounds.toSorted((a, b) => a.longest.milliseconds - b.longest.milliseconds);
	if (best === undefined) return '';
	const { status, waits, longest } = best;
	const all = waits.map(({ milliseconds }) => milliseconds);
	const worked = rounds.flatMap(({ waits: its }) => its.map(({ thread }) => thread?.ran ?? Number.NaN));
	return [
		`${status}`,
		`${figure(longest.milliseconds).padStart(5)} ms at most, p99 ${figure(quantile(all, 0.99)).padStart(5)} of ${all.length}`,
		longest.thread === undefined
			? ''
			: `in the longest the thread worked ${figure(longest.thread.ran)} ms and waited ${figure(longest.thread.waited)} for a processor, the asker ${figure(longest.own)}; in any of all rounds it worked ${figure(Math.max(...worked))} at most`,
	].join('; ');
}

async function upload(
	{ address }: Serving,
	file: string,
	text: string,
): Promise<{ readonly status: number; readonly location: string | null }> {
	const form = new FormData();
	form.set('file', new File([text], file));
	const answer = await fetch(`${address}/api/interviews`, { method: 'POST', body: form });
	await answer.text();
	return { status: answer.status, location: answer.headers.get('location') };
}

async function asked(serving: Serving, agent: Agent): Promise<Wait> {
	const [before, ownBefore] = [serving.thread(), threadOf(process.pid)];
	const started = performance.now();
	await new Promise<void>((resolve, reject) => {
		get(`${serving.address}/api/health`, { agent }, (answer) => {
			answer.resume();
			answer.once('end', resolve);
		}).once('error', reject);
	});
	const milliseconds = performance.now() - started;
	const [after, ownAfter] = [serving.thread(), threadOf(process.pid)];
	const own = (ownAfter?.waited ?? 0) - (ownBefore?.waited ?? 0);
	if (before === undefined || after === undefined) return { milliseconds, thread: undefined, own };
	return { milliseconds, thread: { ran: after.ran - before.ran, waited: after.waited - before.waited }, own };
}
