// How long the reading of one transcript may take, and how much memory. Past either, it is refused and nothing is kept.
import { totalmem } from 'node:os';
import { problem } from '#graph/problem.ts';
import type { SettingName } from '../every-setting.ts';
import { valueOf, type Environment } from '../settings.ts';

export type ExtractionLimits = {
	/** For a transcript of a megabyte or less; each further one adds a quarter of it. */
	readonly seconds: number;
	/** Of JavaScript's heap, in MB. */
	readonly megabytes: number;
};

/** A megabyte takes a second or two; a machine may be slow, and busy with other things. */
const seconds = 60;

/** @throws Problem setting_invalid */
export function extractionLimits(environment: Environment): ExtractionLimits {
	return {
		seconds: numberFrom(environment, 'COLLOQUY_EXTRACTION_SECONDS') ?? seconds,
		megabytes: numberFrom(environment, 'COLLOQUY_EXTRACTION_MEMORY') ?? megabytesHere(),
	};
}

/** `bytes` of a transcript. */
export function secondsFor(bytes: number, { seconds: first }: ExtractionLimits): number {
	return Math.ceil(first * (1 + Math.max(0, bytes / 2 ** 20 - 1) / 4));
}

/** What the largest transcripts need, and no more than half of what the machine, or the container, has. */
const most = 6_144;
const least = 768;

function megabytesHere(): number {
	const constrained = process.constrainedMemory() ?? 0;
	const total = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
	return Math.round(Math.max(least, Math.min(most, total / 2 / 2 ** 20)));
}

function numberFrom(environment: Environment, name: SettingName): number | undefined {
	const value = valueOf(environment, name);
	if (value === undefined) return undefined;
	const number = /^\d{1,7}$/.test(value) ? Number(value) : 0;
	if (number < 1) throw problem('setting_invalid', { name, value, expected: 'a whole number from 1' });
	return number;
}
