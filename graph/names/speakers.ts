// Who the labels are: the sidecar says it, else the lexicon, else the label itself where it looks like a name.
import type { EntityId, Participant, Transcript, TranscriptTurn } from '../model.ts';
import type { Known } from '../extractors/extractor.ts';
import { foldName } from '../fold.ts';
import { simplified } from '../simplified.ts';
import { idOf } from '../slug.ts';
import { unite } from '../resolve.ts';
import type { Gazetteer } from './gazetteer.ts';
import { fullNameOf, introductions } from './introductions.ts';
import { knownFrom } from './known.ts';
import { isOutlet, type Outlets } from './outlets.ts';

/** How a label came by its person: somebody gave the name, the label is one, or the talk says it. */
export type Naming = 'given' | 'label' | 'said';

export type Cast = {
	readonly byLabel: ReadonlyMap<string, EntityId>;
	readonly namings: ReadonlyMap<string, Naming>;
	readonly entities: readonly Known[];
};

/** What a label says besides the name: a role, before it or after it. */
const roleBefore =
	/^(?:主持人|主持|嘉宾|访谈者|采访者|受访者|记者|提问者|观众|host|guest|interviewer|interviewee|moderator|speaker|dr\.?|prof\.?|professor)[\s:：\-—·]*(?=\S)/i;
/** `Dr. Jane Doe (MIT)`, `Guest (Jane Doe)`: what stands in brackets is who somebody is, or the name itself. */
const bracketed = /^(.{1,60}?)\s*[（([【]([^（()）[\]【】]{1,60})[)）\]】]$/u;
/** `JOEL ASHBY, BYLINE`, `Jane Doe, MIT`: an office after a name of two words or more. */
const office = /^(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}),\s.*$/u;
/** Labels that name nobody: a part, a number, a letter. */
const nobody =
	/^(?:主持人?|嘉宾|访谈者|采访者|受访者|记者|提问者|观众|问|答|旁白|众人|全体|host|guest|interviewer|interviewee|moderator|narrator|audience|announcer|unknown|speaker|participant|everyone|all|both|me|you|us|them|i|he|she|we|they|the\s.+|un(?:identified|known)\s.+|audience\s.+|caller|student|teacher|professor|doctor|patient|reporter|journalist|presenter|questioner|interviewers|hosts|male|female|man|woman|q|a|question|answer)[\s_#-]*(?:speaker|voice|[\dA-Z一二三四五六七八九十]{0,3})?$/i;

/** The person a label names: `主持人Sonya` → `Sonya`; undefined where it names a part only (`Host`, `SPEAKER_00`, `Q`). */
export function nameIn(label: string): string | undefined {
	const plain = simplified(label);
	const name = simplifiedNameIn(plain);
	if (name === undefined || plain === label) return name;
	const start = plain.indexOf(name);
	return label.slice(start, start + name.length);
}

function simplifiedNameIn(label: string): string | undefined {
	const [, outer = label, inner] = bracketed.exec(label.trim()) ?? [];
	const bare = outer.trim().replace(office, '$1');
	if (nobody.test(bare)) return inner === undefined ? undefined : simplifiedNameIn(inner);
	const name = bare.replace(roleBefore, '').trim();
	if (name === '' || nobody.test(name) || /\d/.test(name)) return undefined;
	return looksLikeName(name) ? name : undefined;
}

function looksLikeName(name: string): boolean {
	if (/^\p{Script=Han}[\p{Script=Han}·・•]{1,14}$/u.test(name)) return true;
	const words = name.split(/\s+/);
	return (
		words.length <= 5 &&
		words.every((word) => /^(?:\p{Lu}[\p{L}.'’-]*|de|da|del|van|von|der|den|la|le|bin|ibn|al|el|di)$/u.test(word)) &&
		/\p{L}{2}/u.test(name)
	);
}

/** Labels → entities, for every label of the turns and every participant. */
export function castOf(
	turns: readonly TranscriptTurn[],
	participants: readonly Participant[],
	gazetteer: Gazetteer,
	about: Pick<Transcript, 'author' | 'outlets'> = {},
): Cast {
	const outlets: Outlets = { named: about.outlets ?? [], author: about.author, gazetteer };
	const byLabel = new Map<string, EntityId>();
	const namings = new Map<string, Naming>();
	let entities: ReadonlyMap<EntityId, Known> = new Map();
	const add = (label: string, known: Known | undefined, naming: Naming): void => {
		if (known === undefined) return;
		byLabel.set(label, known.id);
		namings.set(label, naming);
		entities = unite(entities, [known]);
	};
	for (const participant of byWhatIsKnown(participants)) {
		if (isOutletGiven(participant, outlets)) continue;
		const isGiven = participant.entity !== undefined || participant.name !== undefined;
		const known = ofParticipant(participant, [...entities.values()], gazetteer);
		add(participant.label, known, isGiven ? 'given' : 'label');
	}
	const labels = new Set(turns.flatMap((turn) => turn.speakerLabel ?? []));
	const told = introductions(
		turns,
		new Set([...labels].filter((label) => !byLabel.has(label) && nameIn(label) === undefined)),
	);
	for (const label of labels) {
		if (byLabel.has(label)) continue;
		const said = told.get(label);
		const name = said ?? wholeName(label, turns, [...labels]);
		if (said === undefined && (isOutlet(label, outlets) || (name === nameIn(label) && isOutlet(name ?? '', outlets))))
			continue;
		add(label, ofLabel(name, [...entities.values()], gazetteer), said === undefined ? 'label' : 'said');
	}
	return { byLabel, namings, entities: [...entities.values()] };
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
function ofParticipant(
	{ label, entity, name }: Participant,
	cast: readonly Known[],
	gazetteer: Gazetteer,
): Known | undefined {
	if (entity === undefined && name === undefined) return ofLabel(nameIn(label), [], gazetteer);
	const names = [...(name?.['en'] === undefined ? [] : [name['en']]), ...Object.values(name ?? {})];
	const spoken = nameIn(label);
	const called = names.length > 0 || spoken === undefined ? names : [spoken];
	const same = entity === undefined ? called.flatMap((each) => sameIn(cast, each) ?? [])[0] : undefined;
	const listed =
		gazetteer.entry(entity ?? same?.id ?? '') ??
		(entity === undefined ? called.flatMap((each) => personIn(each, gazetteer) ?? [])[0] : undefined);
	const id = entity ?? same?.id ?? listed?.id ?? called.flatMap((each) => idOf('person', each) ?? [])[0];
	if (id === undefined) return undefined;
	const known = listed === undefined ? undefined : knownFrom(listed);
	const given = name ?? (spoken === undefined ? {} : { [languageOf(spoken)]: spoken });
	const labels = { ...known?.labels, ...same?.labels, ...given };
	// An id that nobody knows here has the label for its name: nothing is drawn without one.
	const shown = Object.keys(labels).length > 0 ? labels : { [languageOf(label)]: label };
	return { id, kind: 'person', labels: shown, aliases: known?.aliases ?? [], origin: known?.origin ?? 'text' };
}

function sameIn(cast: readonly Known[], name: string): Known | undefined {
	const folded = foldName(name);
	return cast.find((one) => [...Object.values(one.labels), ...one.aliases].some((other) => foldName(other) === folded));
}

/** The name that a label holds; in full where the text has it: Mrs. Pollard is Edith Pollard. */
function wholeName(label: string, turns: readonly TranscriptTurn[], labels: readonly string[]): string | undefined {
	const own = nameIn(label);
	if (own === undefined) return undefined;
	const name = asWritten(fuller(own, labels) ?? own, turns);
	if (!/^(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(name)) return name;
	return fullNameOf(name.replace(/^\S+ /, ''), turns) ?? name;
}

/** The one name among the labels that ends in this one: TULLY is MARA TULLY, where nobody else is called so. */
function fuller(name: string, labels: readonly string[]): string | undefined {
	if (!/^(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}[\p{L}'’-]+$/iu.test(name)) return undefined;
	const last = ` ${foldName(name.replace(/^\S+ /, ''))}`;
	const names = new Set(labels.flatMap((label) => nameIn(label) ?? []).filter((each) => foldName(each).endsWith(last)));
	const plain = [...names].filter((each) => !/^(?:Mr|Mrs|Ms|Miss|Dr)\.? /i.test(each));
	return plain.length === 1 ? plain[0] : undefined;
}

/** A name in capitals as the talk itself writes it, where it does. */
function asWritten(name: string, turns: readonly TranscriptTurn[]): string {
	if (/\p{Ll}/u.test(name) || !/\p{Lu}{2}/u.test(name)) return name;
	const small = name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
	return turns.some(({ text }) => text.includes(small)) ? small : name;
}

function ofLabel(name: string | undefined, cast: readonly Known[], gazetteer: Gazetteer): Known | undefined {
	if (name === undefined) return undefined;
	const known = sameIn(cast, name);
	if (known !== undefined) return known;
	const listed = personIn(name, gazetteer);
	if (listed !== undefined) return knownFrom(listed);
	const id = idOf('person', name);
	return id === undefined
		? undefined
		: { id, kind: 'person', labels: { [languageOf(name)]: name }, aliases: [], origin: 'text' };
}

/** A person of the lexicon by full name: a bare first name or surname could be anybody's. */
function personIn(name: string, gazetteer: Gazetteer) {
	if (!/[\s·・•]/.test(name) && !/^\p{Script=Han}{2,4}$/u.test(name)) return undefined;
	return gazetteer.lookup(name).find((sense) => sense.kind === 'person' && !sense.heard && sense.rules.length === 0)
		?.entry;
}

export function languageOf(name: string): string {
	return /\p{Script=Han}/u.test(name) ? 'zh' : 'en';
}
