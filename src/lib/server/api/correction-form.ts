// What a user changed in the forms of `/interviews/{id}/reading`, as the fields of a correction. What was left as it
// was shown says nothing: a name that rules found is no correction until somebody changes it.
import type { HeardSpeaker, HowRead } from '#graph/reading/how-read.ts';
import type { EntityId, Labels, Participant } from '#graph/model.ts';

export type Fields = { readonly [name: string]: unknown };

/** The person of the graph who bears this name, if one does. */
export type FindPerson = (name: string) => Promise<EntityId | undefined>;

const plain = ['format', 'language', 'title', 'recorded', 'published', 'url'] as const;

function written(form: FormData, name: string): string | undefined {
	const value = form.get(name);
	return typeof value === 'string' ? value.trim() : undefined;
}

export function readingFields(form: FormData, { given }: Pick<HowRead, 'given'>): Fields {
	const changed = plain.flatMap((name) => {
		const value = written(form, name);
		return value === undefined || value === (given[name] ?? '') ? [] : [[name, value === '' ? null : value]];
	});
	return Object.fromEntries(changed) as Fields;
}

/** Fields are `label.0`, `en.0`, `zh.0`, `role.0`, `same.0` (another label) …; `back` is a label whose correction is taken back. */
export async function speakerFields(form: FormData, reading: HowRead, findPerson: FindPerson): Promise<Fields> {
	const back = written(form, 'back');
	if (back !== undefined) return takenBack(back, reading);
	const people: Participant[] = [];
	const refused = new Set(reading.notSpeakers);
	for (let at = 0; form.has(`label.${at}`); at++) {
		const label = String(form.get(`label.${at}`));
		const heard = reading.speakers.find((one) => one.label === label);
		if (heard === undefined) continue;
		const same = otherOf(form, at, reading);
		if (same !== undefined)
			for (const person of await samePerson(form, at, same, reading, findPerson)) people.push(person);
		else if (written(form, `role.${at}`) === 'none') refused.add(label);
		else for (const person of await changedPerson(form, at, heard, reading, findPerson)) people.push(person);
	}
	const told = [...new Map(people.map((person) => [person.label, person])).values()];
	return {
		...(told.length === 0 ? {} : { participants: told }),
		...(refused.size === reading.notSpeakers.length ? {} : { notSpeakers: [...refused] }),
	};
}

/** The place in the form of the label that is the same person as the one at `at`, where one was chosen. */
function otherOf(form: FormData, at: number, { speakers }: HowRead): number | undefined {
	const other = written(form, `same.${at}`);
	if (other === undefined || other === '' || other === written(form, `label.${at}`)) return undefined;
	for (let place = 0; form.has(`label.${place}`); place++)
		if (form.get(`label.${place}`) === other) return speakers.some(({ label }) => label === other) ? place : undefined;
	return undefined;
}

/** Both labels as one person: by the other's name as the form has it, or by the other's label where it has none. */
async function samePerson(
	form: FormData,
	at: number,
	place: number,
	{ speakers, given }: HowRead,
	findPerson: FindPerson,
): Promise<readonly Participant[]> {
	const labels = [String(form.get(`label.${place}`)), String(form.get(`label.${at}`))] as const;
	const other = speakers.find(({ label }) => label === labels[0]);
	const [en = '', zh = ''] = ['en', 'zh'].map((name) => written(form, `${name}.${place}`));
	const before = given.participants?.find(({ label }) => label === labels[0]);
	const isNamed = en !== '' || zh !== '';
	const name = isNamed ? withNames(before?.name, { en, zh }) : { [scriptOf(labels[0])]: labels[0] };
	const isAsBefore = en === (other?.names?.['en'] ?? '') && zh === (other?.names?.['zh'] ?? '');
	const entity = isNamed && isAsBefore ? (before?.entity ?? other?.entity) : await known(findPerson, [en, zh]);
	return [place, at].map((one, index) => {
		const said = written(form, `role.${one}`);
		const role = (['host', 'guest', 'other'] as const).find((each) => each === said) ?? other?.role;
		return {
			label: labels[index] ?? '',
			...(entity === undefined ? {} : { entity }),
			name,
			...(role === undefined ? {} : { role }),
		};
	});
}

function scriptOf(label: string): 'en' | 'zh' {
	return /\p{Script=Han}/u.test(label) ? 'zh' : 'en';
}

function takenBack(label: string, { notSpeakers }: HowRead): Fields {
	if (!notSpeakers.includes(label)) return { participants: [{ label }] };
	const rest = notSpeakers.filter((one) => one !== label);
	return { notSpeakers: rest.length === 0 ? null : rest };
}

async function changedPerson(
	form: FormData,
	at: number,
	heard: HeardSpeaker,
	{ given }: HowRead,
	findPerson: FindPerson,
): Promise<readonly Participant[]> {
	const { label = '', names = {}, entity } = heard;
	const [en = '', zh = '', said = ''] = ['en', 'zh', 'role'].map((name) => written(form, `${name}.${at}`));
	const role = (['host', 'guest', 'other'] as const).find((one) => one === said);
	const isSameName = en === (names['en'] ?? '') && zh === (names['zh'] ?? '');
	if (isSameName && role === heard.role) return [];
	const before = given.participants?.find((one) => one.label === label);
	const name = withNames(before?.name, { en, zh });
	if (Object.keys(name).length === 0) return [role === heard.role || role === undefined ? { label } : { label, role }];
	// Whoever only changes the part keeps the person; a name that somebody of the graph bears means that one.
	const found = isSameName ? (before?.entity ?? entity) : await known(findPerson, [en, zh]);
	return [{ label, ...(found === undefined ? {} : { entity: found }), name, ...(role === undefined ? {} : { role }) }];
}

/** Names in languages that the form has no field for stay. */
function withNames(before: Labels = {}, shown: { readonly en: string; readonly zh: string }): Labels {
	const others = Object.entries(before).filter(([language]) => language !== 'en' && language !== 'zh');
	const given = Object.entries(shown).filter(([, name]) => name !== '');
	return given.length === 0 ? {} : Object.fromEntries([...given, ...others]);
}

async function known(findPerson: FindPerson, names: readonly string[]): Promise<EntityId | undefined> {
	for (const name of names) {
		const found = name === '' ? undefined : await findPerson(name);
		if (found !== undefined) return found;
	}
	return undefined;
}
