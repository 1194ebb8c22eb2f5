// Who the labels are: the sidecar says it, else the lexicon, else the label itself where it looks like a name.
import type { EntityId, Naming, Participant, Transcript, TranscriptTurn, Known } from '../model.ts';
import { nameAroundOffice } from '../text/chinese-people.ts';
import { simplified } from '../text/simplified.ts';
import { badgeOf } from '../text/badges.ts';
import { foldName } from '../text/fold.ts';
import { isGivenName } from '../text/given-names.ts';
import { isJoint } from '../text/joint.ts';
import { idOf } from '../text/slug.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import { wholeNames } from './full-names.ts';
import { introductions } from './introductions.ts';
import { knownFrom } from './known.ts';
import { isNobodysName, isOutlet, outletsOf, type Outlets } from './outlets.ts';
import { People } from './people.ts';
import { nameParticles } from '../language/english/names.ts';
import { languageOfName } from '../text/scripts.ts';
import { pattern } from '../text/pattern.ts';
import { everybody, rolesBeforeName, speakerRoles } from '../language/english/labels.ts';
import { shortRoles, speakerRoles as chineseRoles } from '../language/chinese/labels.ts';
import { nameDots } from '../language/chinese/characters.ts';

export type Cast = {
	readonly byLabel: ReadonlyMap<string, EntityId>;
	readonly namings: ReadonlyMap<string, Naming>;
	readonly entities: readonly Known[];
};

/** What a label says besides the name: a role, before it or after it. */
const roleBefore = pattern(
	'iu',
)`^(?:${rolesBeforeName}(?!\p{L})|(?:dr|prof|professor)(?!\p{L})\.?|${chineseRoles})[\s:：\-—·]*(?=\S)`;
/** `Dr. Jane Doe (MIT)`, `Guest (Jane Doe)`: what stands in brackets is who somebody is, or the name itself. */
const bracketed = /^(.{1,60}?)\s*[（([【]([^（()）[\]【】]{1,60})[)）\]】]$/u;
/** `JOEL ASHBY, BYLINE`, `Jane Doe, MIT`: an office after a name of two words or more. */
const office = /^(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}),\s.*$/u;
/** Which of several with one role: Speaker 1, SPEAKER_00, Guest B. A letter follows after a mark: Ian is no I, Amy no A. */
const number = String.raw`(?:\d{1,3}[A-Z]?|[A-Z]\d{0,2})`;
/** Labels that name nobody: a part, a number, a letter. */
const nobody = pattern(
	'i',
)`^(?:(?:the|un(?:identified|known)|audience)\s.+|(?:${speakerRoles}|${everybody})(?:[\s_#-]*(?:speaker|voice|\d{1,3})|[\s_#-]+${number})?|${rolesBeforeName}[A-Z]|(?:${chineseRoles}|${shortRoles})[\s_#-]*(?:${number}|[一二三四五六七八九十]{1,3})?)$`;

/** Nobody's name and role are longer, in UTF-16 code units. */
const longest = 200;

/** The person a label names: `主持人Sonya` → `Sonya`; undefined where it names a part only (`Host`, `SPEAKER_00`, `Q`). */
export function nameIn(label: string): string | undefined {
	if (label.length > longest) return undefined;
	const around = nameAroundOffice(label.trim());
	if (around !== undefined) return around;
	const plain = simplified(label);
	const name = simplifiedNameIn(plain);
	if (name === undefined || plain === label) return name;
	const start = plain.indexOf(name);
	return start < 0 ? name : label.slice(start, start + name.length);
}

function simplifiedNameIn(label: string): string | undefined {
	const badge = badgeOf(label);
	if (badge !== undefined && looksLikeName(badge.name)) return badge.name;
	const [, outer = label, inner] = bracketed.exec(label.trim()) ?? [];
	const bare = outer.trim().replace(office, '$1');
	if (nobody.test(bare)) return inner === undefined ? undefined : simplifiedNameIn(inner);
	const name = bare.replace(roleBefore, '').trim();
	if (name === '' || nobody.test(name) || /\d/.test(name)) return undefined;
	return looksLikeName(name) ? name : undefined;
}

const nameWord = pattern('u')`^(?:${nameParticles}|\p{Lu}[\p{L}.'’-]*)$`;

const chineseName = pattern('u')`^\p{Script=Han}[\p{Script=Han}${nameDots}]{1,14}$`;

function looksLikeName(name: string): boolean {
	if (chineseName.test(name)) return true;
	const words = name.split(/\s+/);
	return words.length <= 5 && words.every((word) => nameWord.test(word)) && /\p{L}{2}/u.test(name);
}

/** Labels → entities, for every label of the turns and every participant. */
export function castOf(
	turns: readonly TranscriptTurn[],
	participants: readonly Participant[],
	gazetteer: Gazetteer,
	about: Pick<Transcript, 'author' | 'outlets'> = {},
): Cast {
	const outlets = outletsOf(about.outlets ?? [], about.author, gazetteer);
	const byLabel = new Map<string, EntityId>();
	const namings = new Map<string, Naming>();
	const people = new People();
	const add = (label: string, known: Known | undefined, naming: Naming): void => {
		if (known === undefined) return;
		byLabel.set(label, known.id);
		namings.set(label, naming);
		people.add(known);
	};
	for (const participant of byWhatIsKnown(participants)) {
		if (isOutletGiven(participant, outlets)) continue;
		const isGiven = participant.entity !== undefined || participant.name !== undefined;
		const known = ofParticipant(participant, people, gazetteer);
		add(participant.label, known, isGiven ? 'given' : 'label');
	}
	const labels = [...new Set(turns.flatMap((turn) => turn.speakerLabel ?? []))];
	const told = introductions(
		turns,
		new Set(labels.filter((label) => !byLabel.has(label) && nameIn(label) === undefined)),
	);
	const wholeName = wholeNames(
		labels.flatMap((label) => nameIn(label) ?? []),
		turns,
	);
	const asks = askers(turns);
	const heard = new Set(labels.map(foldName));
	const isInCapitals = labels.every((label) => !/\p{Ll}/u.test(label));
	for (const label of labels) {
		if (byLabel.has(label) || isJoint(label, (name) => heard.has(foldName(name)))) continue;
		const inBoth = badgeOf(label);
		if (inBoth?.other !== undefined) {
			const name = { en: inBoth.other, zh: inBoth.name };
			add(label, ofParticipant({ label, name }, people, gazetteer), 'label');
			continue;
		}
		const [said, own] = [told.get(label), nameIn(label)];
		const name = said ?? (own === undefined ? undefined : wholeName(own));
		if (said === undefined && (isOutlet(label, outlets) || (name === own && isOutlet(name ?? '', outlets)))) continue;
		// Whoever only asks and is called as nobody is called is a paper, a column or a shop: 看江河.
		if (said === undefined && isNobodysName(label) && asks.has(label)) continue;
		if (said === undefined && areInitials(name, isInCapitals)) continue;
		add(label, ofLabel(name, people, gazetteer), said === undefined ? 'label' : 'said');
	}
	return { byLabel, namings, entities: people.all() };
}

/** `KB` alone could be anybody: in another interview it is somebody else. TOM is a name, and so is IDA where all are in capitals. */
function areInitials(name: string | undefined, isInCapitals: boolean): boolean {
	const letters = name?.replaceAll('.', '') ?? '';
	if (!/^\p{Lu}{2,3}$/u.test(letters) || isGivenName(letters)) return false;
	return !(isInCapitals && letters === name && letters.length === 3 && /[AEIOUY]/.test(letters));
}

/** Labels most of whose turns, two at least, end in a question. */
function askers(turns: readonly TranscriptTurn[]): ReadonlySet<string> {
	const counts = new Map<string, { turns: number; questions: number }>();
	for (const { speakerLabel = '', text } of turns) {
		const count = counts.get(speakerLabel) ?? { turns: 0, questions: 0 };
		counts.set(speakerLabel, count);
		count.turns++;
		if (/[?？]["”』」]?$/u.test(text)) count.questions++;
	}
	return new Set(
		[...counts].flatMap(([label, { turns, questions }]) => (turns > 1 && questions > turns / 2 ? [label] : [])),
	);
}

/** Front matter may say who asks and mean a paper; an id says otherwise. */
function isOutletGiven({ label, entity, name }: Participant, outlets: Outlets): boolean {
	return entity === undefined && Object.values(name ?? { label }).every((each) => isOutlet(each, outlets));
}

/** Those with an id first, then those with more names: whoever is told by less is found among them. */
function byWhatIsKnown(participants: readonly Participant[]): readonly Participant[] {
	const known = ({ entity, name }: Participant): number =>
		(entity === undefined ? 0 : 100) + Object.keys(name ?? {}).length;
	return participants.toSorted((a, b) => known(b) - known(a));
}

/** Two labels that are given one name are one person. */
function ofParticipant({ label, entity, name }: Participant, people: People, gazetteer: Gazetteer): Known | undefined {
	if (entity === undefined && name === undefined) return ofLabel(nameIn(label), undefined, gazetteer);
	const names = [...(name?.['en'] === undefined ? [] : [name['en']]), ...Object.values(name ?? {})];
	const spoken = nameIn(label);
	const called = names.length > 0 || spoken === undefined ? names : [spoken];
	const same = entity === undefined ? called.flatMap((each) => people.named(each) ?? [])[0] : undefined;
	const listed =
		gazetteer.entry(entity ?? same?.known.id ?? '') ??
		(entity === undefined ? called.flatMap((each) => personIn(each, gazetteer) ?? [])[0] : undefined);
	const id = entity ?? same?.known.id ?? listed?.id ?? called.flatMap((each) => idOf('person', each) ?? [])[0];
	if (id === undefined) return undefined;
	const known = listed === undefined ? undefined : knownFrom(listed);
	const given = name ?? (spoken === undefined ? {} : { [languageOfName(spoken)]: spoken });
	const labels = { ...known?.labels, ...same?.labels, ...given };
	// An id that nobody knows here has the label for its name: nothing is drawn without one.
	const shown = Object.keys(labels).length > 0 ? labels : { [languageOfName(label)]: label };
	return { id, kind: 'person', labels: shown, aliases: known?.aliases ?? [], origin: known?.origin ?? 'text' };
}

function ofLabel(name: string | undefined, people: People | undefined, gazetteer: Gazetteer): Known | undefined {
	if (name === undefined) return undefined;
	const same = people?.named(name);
	if (same !== undefined) return same.known;
	const listed = personIn(name, gazetteer);
	if (listed !== undefined) return knownFrom(listed);
	const id = idOf('person', name);
	return id === undefined
		? undefined
		: { id, kind: 'person', labels: { [languageOfName(name)]: name }, aliases: [], origin: 'text' };
}

const ofParts = pattern()`[\s${nameDots}]`;

/** A person of the lexicon by full name: a bare first name or surname could be anybody's. */
function personIn(name: string, gazetteer: Gazetteer) {
	if (!ofParts.test(name) && !/^\p{Script=Han}{2,4}$/u.test(name)) return undefined;
	return gazetteer.lookup(name).find((sense) => sense.kind === 'person' && !sense.heard && sense.rules.length === 0)
		?.entry;
}
