// What the command writes: data alone on standard output, everything for people on standard error.
import { stripVTControlCharacters } from 'node:util';
import { systemCode } from '#lib/server/library/durable.ts';
import type { Progress } from '#lib/server/library/graph/derived.ts';

export type Output = {
	/** To standard output; resolves once it is handed to the system. */
	data(text: string): Promise<void>;
	/** A line for people. */
	say(line: string): void;
	/** Shown for what takes more than a second: a bar on a terminal, lines elsewhere. */
	progress(progress: Progress): void;
	/** Takes the bar away. */
	finish(): void;
};

const patience = 1_000;
const barEvery = 100;
const lineEvery = 2_000;
const barWidth = 24;

/** A program that read it and has gone away (`| head`) is no failure: what would be written to it is dropped. */
export function openOutput(stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream): Output {
	let isRead = true;
	stdout.on('error', (error) => {
		if (systemCode(error) !== 'EPIPE') throw error;
		isRead = false;
	});
	stderr.on('error', (error) => {
		if (systemCode(error) !== 'EPIPE') throw error;
	});
	const bar: Bar = { stderr, doing: '', since: 0, drawn: 0, isThere: false };
	return {
		data: (text) =>
			new Promise((resolve) => {
				if (!isRead) resolve();
				else stdout.write(text, () => resolve());
			}),
		say(line) {
			takeAway(bar);
			stderr.write(`${stderr.isTTY ? line : stripVTControlCharacters(line)}\n`);
		},
		progress: (progress) => move(bar, progress),
		finish: () => takeAway(bar),
	};
}

/** What is being done, since when, and when that was last drawn; in milliseconds. */
type Bar = {
	readonly stderr: NodeJS.WriteStream;
	doing: string;
	since: number;
	drawn: number;
	/** On the terminal's last line. */
	isThere: boolean;
};

function move(bar: Bar, progress: Progress): void {
	const now = performance.now();
	if (progress.doing !== bar.doing) [bar.doing, bar.since, bar.drawn] = [progress.doing, now, now];
	if (now - bar.since < patience || now - bar.drawn < (bar.stderr.isTTY ? barEvery : lineEvery)) return;
	bar.drawn = now;
	draw(bar, progress);
}

function draw(bar: Bar, { doing, done, total }: Progress): void {
	const { stderr } = bar;
	if (stderr.isTTY) {
		const filled = total === 0 ? 0 : Math.round((done / total) * barWidth);
		stderr.write(`\r\x1b[K${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${done}/${total} ${doing}`);
		bar.isThere = true;
	} else {
		stderr.write(`${doing}: ${done} of ${total}\n`);
	}
}

function takeAway(bar: Bar): void {
	if (bar.isThere) bar.stderr.write('\r\x1b[K');
	bar.isThere = false;
}
