// What a format is: one folder or file that knows one shape of transcript, told by its content.
import type { Sidecar, Source, Transcript } from '../model.ts';
import type { Decode } from './decoding.ts';

export type ReadOptions = {
	/** BCP 47; overrides what the text looks like. */
	readonly language?: string;
	/** What the file doesn't say, participants above all: their labels are speakers whatever the evidence. */
	readonly sidecar?: Sidecar;
};

/** `score` 0 to 1: 1 where the format signs its files, about 0.5 where the shape speaks for it. */
export type Recognition = { readonly score: number; readonly because: string };

export type Format = {
	/** Lower-case letters, digits and hyphens: it stands in commands, sidecars and addresses. */
	readonly id: string;
	/** For people; a name of the format's own, the same in every language. */
	readonly title: string;
	/** What its escapes say: `AT&amp;T` → `AT&T`. */
	readonly decode: Decode;
	recognises(source: Source): Recognition | undefined;
	/** @throws Problem transcript_broken, where the text has the format's shape but can't be read. */
	read(source: Source, options: ReadOptions): Reading;
};

/** A transcript before `parse` says why its format was chosen and puts in what the sidecar gives. */
export type Reading = Omit<Transcript, 'format' | 'because'> & { readonly because?: string };
