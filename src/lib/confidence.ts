// How a confidence is said to people: as a share of ten, which is what it was fitted to be.

/** 0 to 10, of a confidence from 0 to 100. */
export function inTen(confidence: number): number {
	return Math.min(10, Math.max(0, Math.round(confidence / 10)));
}
