// What a feature is: a number for each candidate, mostly 0 or 1, under a name that people can read.
import type { Candidate, TalkFacts } from './candidate.ts';

export type Feature = {
	readonly id: string;
	readonly value: (candidate: Candidate, talk: TalkFacts) => number;
};
