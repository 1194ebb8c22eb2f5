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
	let task = { doing: '', since: 0, drawn: 0 };
	let isDrawn = false;

	function finish(): void {
		if (isDrawn) stderr.write('\r\x1b[K');
		isDrawn = false;
	}

	function draw({ doing, done, total }: Progress): void {
		if (stderr.isTTY) {
			const filled = total === 0 ? 0 : Math.round((done / total) * barWidth);
			stderr.write(`\r\x1b[K${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${done}/${total} ${doing}`);
			isDrawn = true;
		} else {
			stderr.write(`${doing}: ${done} of ${total}\n`);
		}
	}

	return {
		data: (text) =>
			new Promise((resolve) => {
				if (!isRead) resolve();
				else stdout.write(text, () => resolve());
			}),
		say(line) {
			finish();
			stderr.write(`${stderr.isTTY ? line : stripVTControlCharacters(line)}\n`);
		},
		progress(progress) {
			const now = performance.now();
			if (progress.doing !== task.doing) task = { doing: progress.doing, since: now, drawn: now };
			if (now - task.since < patience || now - task.drawn < (stderr.isTTY ? barEvery : lineEvery)) return;
			task = { ...task, drawn: now };
			draw(progress);
		},
		finish,
	};
}
