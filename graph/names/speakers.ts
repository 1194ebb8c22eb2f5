// Who the labels are: the sidecar says it, else the lexicon, else the label itself where it looks like a name.
import type { EntityId, Participant, TranscriptTurn } from '../model.ts';
import type { Known } from '../extractors/extractor.ts';
import { foldName } from '../fold.ts';
import { simplified } from '../simplified.ts';
import { idOf } from '../slug.ts';
import type { Gazetteer } from './gazetteer.ts';
import { fullNameOf, introductions } from './introductions.ts';
import { knownFrom } from './known.ts';

export type Cast = { readonly byLabel: ReadonlyMap<string, EntityId>; readonly entities: readonly Known[] };

/** What a label says besides the name: a role, before it or after it. */
const roleBefore =
	/^(?:主持人|主持|嘉宾|访谈者|采访者|受访者|记者|提问者|观众|host|guest|interviewer|interviewee|moderator|speaker|dr\.?|prof\.?|professor)[\s:：\-—·]*(?=\S)/i;
const roleAfter = /\s*[（([【](?:主持人|嘉宾|host|guest|co-host|interviewer|moderator)[)）\]】]$/i;
/** Labels that name nobody: a part, a number, a letter. */
const nobody =
	/^(?:主持人?|嘉宾|访谈者|采访者|受访者|记者|提问者|观众|问|答|旁白|众人|全体|host|guest|interviewer|interviewee|moderator|narrator|audience|announcer|unknown|speaker|participant|everyone|all|both|male|female|man|woman|q|a|question|answer)[\s_#-]*(?:speaker|voice|[\dA-Z一二三四五六七八九十]{0,3})?$/i;

/** The person a label names: `主持人Sonya` → `Sonya`; undefined where it names a part only (`Host`, `SPEAKER_00`, `Q`). */
export function nameIn(label: string): string | undefined {
	const plain = simplified(label);
	const name = simplifiedNameIn(plain);
	if (name === undefined || plain === label) return name;
	const start = plain.indexOf(name);
	return label.slice(start, start + name.length);
}

function simplifiedNameIn(label: string): string | undefined {
	const bare = label.replace(roleAfter, '').trim();
	if (nobody.test(bare)) return undefined;
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
): Cast {
	const byLabel = new Map<string, EntityId>();
	const entities = new Map<EntityId, Known>();
	const add = (label: string, known: Known | undefined): void => {
		if (known === undefined) return;
		byLabel.set(label, known.id);
		entities.set(known.id, known);
	};
	for (const participant of participants) add(participant.label, ofParticipant(participant, gazetteer));
	const labels = new Set(turns.flatMap((turn) => turn.speakerLabel ?? []));
	const told = introductions(
		turns,
		new Set([...labels].filter((label) => !byLabel.has(label) && nameIn(label) === undefined)),
	);
	for (const label of labels) {
		if (byLabel.has(label)) continue;
		add(label, ofLabel(told.get(label) ?? wholeName(label, turns), [...entities.values()], gazetteer));
	}
	return { byLabel, entities: [...entities.values()] };
}

function ofParticipant({ label, entity, name }: Participant, gazetteer: Gazetteer): Known | undefined {
	if (entity === undefined && name === undefined) return ofLabel(nameIn(label), [], gazetteer);
	const best = name?.['en'] ?? Object.values(name ?? {})[0] ?? nameIn(label);
	const listed =
		gazetteer.entry(entity ?? '') ??
		(entity === undefined && best !== undefined ? personIn(best, gazetteer) : undefined);
	const id = entity ?? listed?.id ?? (best === undefined ? undefined : idOf('person', best));
	if (id === undefined) return undefined;
	const known = listed === undefined ? undefined : knownFrom(listed);
	const spoken = nameIn(label);
	const labels = { ...known?.labels, ...(name ?? (spoken === undefined ? {} : { [languageOf(spoken)]: spoken })) };
	return { id, kind: 'person', labels, aliases: known?.aliases ?? [], origin: known?.origin ?? 'text' };
}

/** The name that a label holds; in full where the text has it: Mrs. Pollard is Edith Pollard. */
function wholeName(label: string, turns: readonly TranscriptTurn[]): string | undefined {
	const name = nameIn(label);
	if (name === undefined || !/^(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(name)) return name;
	return fullNameOf(name.replace(/^\S+ /, ''), turns) ?? name;
}

function ofLabel(name: string | undefined, cast: readonly Known[], gazetteer: Gazetteer): Known | undefined {
	if (name === undefined) return undefined;
	const folded = foldName(name);
	const known = cast.find((one) =>
		[...Object.values(one.labels), ...one.aliases].some((other) => foldName(other) === folded),
	);
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
