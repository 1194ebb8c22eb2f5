// Names that a listener may take for one another: captions write Audiaboom where Audioboom was said. Likeness proposes,
// it never decides: what it finds is marked as heard, for the user to see.

/** How a name sounds, roughly: consonants in classes, vowels as one. After Soundex's classes (Russell & Odell 1918), with vowels kept. */
export function soundOf(name: string): string {
	return name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z]/g, '')
		.replace(/ph/g, 'f')
		.replace(/ght/g, 't')
		.replace(/ck|q|(?<!s)c(?![eihy])|k/g, 'k')
		.replace(/c(?=[eiy])|z|x/g, 's')
		.replace(/[sc]h|tch/g, 'x')
		.replace(/wr/g, 'r')
		.replace(/kn/g, 'n')
		.replace(/[td]/g, 't')
		.replace(/[vf]/g, 'f')
		.replace(/[bp]/g, 'p')
		.replace(/[gj]/g, 'j')
		.replace(/[mn]/g, 'n')
		.replace(/[aeiouyhw]+/g, 'a')
		.replace(/(.)\1+/g, '$1');
}

/** Letters that must change to make one of the other (Levenshtein 1966); `most` + 1 where more. */
export function distance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	// Only cells near the diagonal can lead to so few changes (Ukkonen 1985): the rest count as too many.
	let row = Array.from({ length: 2 * most + 1 }, (_, place) => (place < most ? most + 1 : place - most));
	for (let i = 1; i <= a.length; i++) {
		const next: number[] = [];
		for (let place = 0; place <= 2 * most; place++) {
			const j = i + place - most;
			if (j < 0 || j > b.length) next.push(most + 1);
			else if (j === 0) next.push(i);
			else {
				const change = (row[place] ?? most) + Number(a.charAt(i - 1) !== b.charAt(j - 1));
				next.push(Math.min(change, (row[place + 1] ?? most) + 1, (next[place - 1] ?? most) + 1, most + 1));
			}
		}
		row = next;
	}
	return row[b.length - a.length + most] ?? most + 1;
}

/** Whether two different names, by their keys, could be one that was misheard: the same sound, and few letters apart. */
export function soundsLike(a: string, b: string): boolean {
	if (a === b || a.length < 6 || b.length < 6 || /\d/.test(a + b)) return false;
	const most = Math.max(a.length, b.length) > 9 ? 3 : 2;
	return soundOf(a) === soundOf(b) && distance(a, b, most) <= most;
}

/** How sure it is that two names which sound alike are one, 0 to 100: by the share of letters that differ. Below 50 it waits. */
export function likeness(a: string, b: string): number {
	const length = Math.max(a.length, b.length);
	const share = distance(a, b, 3) / length;
	return share <= 1 / 8 ? 60 : share <= 1 / 5 ? 52 : 44;
}
