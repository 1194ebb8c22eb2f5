// What hostile text costs: the four runs that once cost the square, and a few of their kind, at 30, 60 and 120 kB, each in a
// process of its own. Run by itself (`node tests/bench/hostile.ts Aa 30000`) it is that process.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { figure, processor } from './timing.ts';

const here = fileURLToPath(import.meta.url);

const units: Readonly<Record<string, string>> = {
	'Smith and': 'Smith and ',
	Aa: 'Aa ',
	'University of': 'University of ',
	'aa bb cc': 'aa bb cc ',
	张三和: '张三和',
	人: '人',
	'full stops and a letter': '.',
	'lines of spaces': `**a${' '.repeat(310)}b\n\n`,
};
const sizes = [30_000, 60_000, 120_000];

export function benchHostile(): string[] {
	const lines = ['hostile text, lexicon and tagger loaded: processor time in ms at 30, 60 and 120 kB'];
	for (const unit of Object.keys(units)) {
		const spent = sizes.map((size) => spentOn(unit, size).padStart(8));
		lines.push(`  ${unit.padEnd(26)}${spent.join('')}`);
	}
	return lines;
}

/** Milliseconds; a minute is enough to know. */
function spentOn(unit: string, size: number): string {
	const { status, stdout } = spawnSync(process.execPath, [here, unit, String(size)], {
		encoding: 'utf8',
		timeout: 60_000,
	});
	return status === 0 ? stdout.trim() : '> 60,000';
}

async function child(unit: string, size: number): Promise<void> {
	const { extract } = await import('../extracting.ts');
	const warm =
		'Ann: We met Noam Brown at OpenAI and spoke of machine learning.\n\nBo: yes\n\nAnn: 我们在谈论强化学习。\n\nBo: 是的';
	extract({ name: 'warm.md', text: warm, sha256: '' }, { id: 'warm' });
	const run = units[unit] ?? '';
	const text = `Ann: ${run.repeat(size / run.length)}z`;
	const started = processor();
	extract({ name: 'hostile', text, sha256: '' }, { id: 'hostile' });
	console.log(figure(processor() - started));
}

const [, script, unit, size] = process.argv;
if (script === here && unit !== undefined) await child(unit, Number(size));
