// How far an advertisement goes: from the sentence by which it was come upon on, as long as what is said belongs to it, and
// before that sentence, as long as it is named there.
import { leadsIn } from './cues.ts';
import { isNamed, isSiteOf } from './names.ts';
import { lengthOf, type Sentence, type Talk } from './talk.ts';

/** Between what belongs to it at most, in letters: before listeners are sent anywhere, after that, and before its own address. */
const gap = { before: 1_100, after: 400, ownSite: 1_700 };
/** An advertisement at most, in letters: some five minutes. */
const longest = 6_000;

/** "Get started today", "That's quill mark.com/ledger" after an address. In letters. */
const shortest = 50;

/** The last sentence of the advertisement that is read from `first` on. */
export function endOf(talk: Talk, first: Sentence, names: readonly string[]): Sentence {
	let last = first;
	// Thanks at the end of one: this sentence itself goes back.
	if (first.cues.returns) return first;
	let [since, length] = [0, 0];
	let sent = first.cues.address || first.cues.code;
	let isElsewhere = false;
	for (let one = talk.next(first); one !== undefined; one = talk.next(one)) {
		const size = lengthOf(one.text);
		length += size;
		if (length > longest || one.cues.returns || one.cues.opens) break;
		isElsewhere ||= one.label !== first.label;
		const isOwn = isSiteOf(names, one.text);
		// Somebody else answers: it is a talk again, unless the answer ends at the sponsor's own address.
		const belongs = isElsewhere ? isOwn && one.cues.asks : isOwn || belongsTo(names, one, sent);
		since += size;
		if (!belongs) {
			if (since > gap.ownSite) break;
			continue;
		}
		if (!isOwn && since - size > gap.before) break;
		if (!isElsewhere && sent && !isOwn && since - size > gap.after) break;
		last = one;
		since = 0;
		isElsewhere = false;
		sent ||= one.cues.address || one.cues.code;
	}
	return last;
}

function belongsTo(names: readonly string[], { text, cues }: Sentence, sent: boolean): boolean {
	const isCall = cues.asks && (cues.address || cues.offer);
	if (sent && lengthOf(text) < shortest && (cues.asks || cues.address)) return true;
	return cues.code || cues.terms || isCall || (!sent && (cues.address || cues.offer)) || isNamed(names, text);
}

/** Where the advertisement begins that `call` ends: the first sentence of its reader that names it. */
export function startOf(
	talk: Talk,
	call: Sentence,
	names: readonly string[],
	isTaken: (sentence: Sentence) => boolean,
): { readonly first: Sentence; readonly beside: boolean } {
	let first = call;
	let [since, length] = [0, 0];
	for (let one = talk.before(call); one !== undefined; one = talk.before(one)) {
		if (isTaken(one) || one.cues.announces) {
			const beside = one.label === call.label;
			return beside ? { first: afterTaken(talk, one, first), beside } : { first, beside };
		}
		length += lengthOf(one.text);
		since += lengthOf(one.text);
		if (length > longest / 2 || since > gap.before || one.cues.returns) break;
		if (one.label !== call.label) continue;
		const isNear = since - lengthOf(one.text) < gap.after;
		if (crosses(talk, one, first) || !(isNamed(names, one.text) || (one.cues.offer && isNear))) continue;
		first = one;
		since = 0;
	}
	return { first, beside: false };
}

/** Whether somebody else speaks between two sentences. */
function crosses(talk: Talk, from: Sentence, to: Sentence): boolean {
	for (let turn = from.turn; turn <= to.turn; turn++) {
		if (talk.turns[turn]?.speakerLabel !== from.label) return true;
	}
	return false;
}

/** Right after another advertisement, or what announced it, nobody has gone back to the talk: all until the call is of this one. */
function afterTaken(talk: Talk, taken: Sentence, first: Sentence): Sentence {
	return talk.next(taken) ?? first;
}

/** A question or two that lead into what is advertised belong to it. */
export function withLead(talk: Talk, first: Sentence): Sentence {
	let lead = first;
	for (let count = 0; count < 2; count++) {
		const before = talk.before(lead);
		if (before === undefined || before.turn !== first.turn || !leadsIn.test(before.text)) break;
		lead = before;
	}
	return lead;
}
