// How extraction grows with the text, in time and in memory: each size in a process of its own, which says what it took.
// Run by itself (`node tests/bench/extraction.ts markdown 100000`) it is that process.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { asMarkdown, asWebVtt, asWhisper, talk, type Said } from './talk.ts';
import { figure, processor } from './timing.ts';

const here = fileURLToPath(import.meta.url);

/** Talk of so many characters in one of the forms that it comes in. */
const forms: Readonly<Record<string, (characters: number) => string>> = {
	markdown: (characters) => asMarkdown(talk('en', characters)),
	'markdown, Chinese': (characters) => asMarkdown(talk('zh', characters)),
	'text without speakers': (characters) => plainly(talk('en', characters)),
	webvtt: (characters) => asWebVtt(talk('en', characters)),
	'whisper with words': (characters) => asWhisper(talk('en', characters)),
	'a segment for each word': (characters) => asWhisper(wordByWord(talk('en', characters))),
};

/** Characters of talk that make about ten million bytes, and a tenth of that. */
const sizes: Readonly<Record<string, readonly number[]>> = {
	markdown: [60_000, 950_000, 9_500_000],
	'markdown, Chinese': [320_000, 3_200_000],
	'text without speakers': [950_000, 9_500_000],
	webvtt: [600_000, 6_000_000],
	'whisper with words': [85_000, 850_000],
	'a segment for each word': [55_000, 550_000],
};

function plainly(said: readonly Said[]): string {
	return said.map(({ text }) => text).join('\n\n');
}

function wordByWord(said: readonly Said[]): readonly Said[] {
	return said.flatMap(({ speaker, text }) => text.split(' ').map((word) => ({ speaker, text: word })));
}

export function benchExtraction(): string[] {
	const lines = ['extraction in a process of its own, lexicon and tagger loaded: processor time, memory at its most'];
	for (const [form, all] of Object.entries(sizes))
		for (const size of all) {
			const { status, stdout, stderr } = spawnSync(process.execPath, [here, form, String(size)], { encoding: 'utf8' });
			if (status !== 0) throw new Error(`extraction of ${form} failed: ${stderr}`);
			lines.push(stdout.trimEnd());
		}
	return lines;
}

async function child(form: string, characters: number): Promise<void> {
	const { extract } = await import('../extracting.ts');
	for (const warm of [asMarkdown(talk('en', 20_000, 2)), asMarkdown(talk('zh', 10_000, 2))])
		extract({ name: 'warm.md', text: warm, sha256: '' }, { id: 'warm' });
	const text = forms[form]?.(characters) ?? '';
	const started = processor();
	const { knowledge } = extract({ name: 'long', text, sha256: '' }, { id: 'long' });
	const spent = processor() - started;
	const megabytes = Buffer.byteLength(text) / 1e6;
	const memory = process.resourceUsage().maxRSS / 1024;
	console.log(
		`  ${form.padEnd(24)} ${figure(megabytes).padStart(5)} MB ${String(knowledge.mentions.length).padStart(7)} mentions ${figure(spent / 1000).padStart(6)} s ${figure(text.length / spent).padStart(5)} thousand characters a second, ${figure(memory)} MB`,
	);
}

const [, script, form, characters] = process.argv;
if (script === here && form !== undefined) await child(form, Number(characters));
