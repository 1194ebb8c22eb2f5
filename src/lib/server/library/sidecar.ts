// What people say about an interview beside its transcript: `<stem>.interview.json`, the library's own interview.json,
// the fields of an upload. Written by hand, so every field is looked at, and a wrong one is named.
import type { Labels, Participant, Sidecar } from '#graph/model.ts';
import { partsIn } from './given-parts.ts';
import { problem } from '#graph/problem.ts';

type Fields = { readonly [name: string]: unknown };

/** `parseSidecar('{"title": "…"}', 'talk.interview.json')`. @throws Problem sidecar_invalid */
export function parseSidecar(text: string, source: string): Sidecar {
	return sidecarOf(parseObject(text, source), source);
}

/** @throws Problem sidecar_invalid */
export function parseObject(text: string, source: string): Fields {
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw problem('sidecar_invalid', { source, reason: `it is not JSON (${reason})` }, { cause: error });
	}
	return fieldsOf(value, 'it', source);
}

/** Known fields alone; others are left for those who wrote them. @throws Problem sidecar_invalid */
export function sidecarOf(fields: Fields, source: string): Sidecar {
	const title = textOf(fields['title'], 'title', source);
	const language = languageOf(fields['language'], source);
	const format = formatOf(fields['format'], source);
	const published = dateOf(fields['published'], 'published', source);
	const recorded = dateOf(fields['recorded'], 'recorded', source);
	const url = urlOf(fields['url'], source);
	const participants = participantsOf(fields['participants'], source);
	const notSpeakers = labelsIn(fields['notSpeakers'], 'notSpeakers', source);
	const alsoSpeakers = labelsIn(fields['alsoSpeakers'], 'alsoSpeakers', source);
	const parts = partsIn(fields['parts'], (reason) => refuse(source, reason));
	const drawAdvertisements = wishOf(fields['drawAdvertisements'], 'drawAdvertisements', source);
	return {
		...(title === undefined ? {} : { title }),
		...(language === undefined ? {} : { language }),
		...(format === undefined ? {} : { format }),
		...(published === undefined ? {} : { published }),
		...(recorded === undefined ? {} : { recorded }),
		...(url === undefined ? {} : { url }),
		...(participants === undefined ? {} : { participants }),
		...(notSpeakers === undefined ? {} : { notSpeakers }),
		...(alsoSpeakers === undefined ? {} : { alsoSpeakers }),
		...(parts === undefined ? {} : { parts }),
		...(drawAdvertisements === undefined ? {} : { drawAdvertisements }),
	};
}

/** All that a sidecar may say. */
export const sidecarFields = [
	'title',
	'language',
	'format',
	'published',
	'recorded',
	'url',
	'participants',
	'notSpeakers',
	'alsoSpeakers',
	'parts',
	'drawAdvertisements',
] as const satisfies readonly (keyof Sidecar)[];

/** The file that a sidecar names as the recording: a relative path, downwards from the sidecar's own folder. @throws Problem sidecar_invalid */
export function audioNamed(text: string, source: string): string | undefined {
	const path = textOf(parseObject(text, source)['audio'], 'audio', source);
	if (path === undefined) return undefined;
	const isElsewhere = /^([/\\]|[a-z][a-z\d+.-]*:)/i.test(path) || path.split(/[/\\]/).includes('..');
	if (isElsewhere) refuse(source, `audio is “${path}”, not a path to a file in the same folder`);
	return path;
}

function refuse(source: string, reason: string): never {
	throw problem('sidecar_invalid', { source, reason });
}

function fieldsOf(value: unknown, name: string, source: string): Fields {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(source, `${name} is not an object`);
	return value as Fields;
}

function textOf(value: unknown, name: string, source: string): string | undefined {
	if (value === undefined || value === null) return undefined;
	if (typeof value !== 'string') refuse(source, `${name} is not a text`);
	if (value.length > 2000) refuse(source, `${name} has more than 2000 characters`);
	const plain = value.replace(/\p{Cc}+/gu, ' ').trim();
	return plain === '' ? undefined : plain;
}

/** What is not wanted is as if nobody had said so. */
function wishOf(value: unknown, name: string, source: string): true | undefined {
	if (value === undefined || value === null) return undefined;
	if (typeof value !== 'boolean') refuse(source, `${name} is neither true nor false`);
	return value ? true : undefined;
}

/** BCP 47, in the case that it is written in: `zh`, `en`, `zh-Hant`. */
function languageOf(value: unknown, source: string): string | undefined {
	const text = textOf(value, 'language', source);
	if (text === undefined) return undefined;
	try {
		return Intl.getCanonicalLocales(text)[0];
	} catch {
		return refuse(source, `language is “${text}”, not a tag such as en, zh or zh-Hant`);
	}
}

/** Whether there is such a format is for the reading to say. */
function formatOf(value: unknown, source: string): string | undefined {
	const text = textOf(value, 'format', source);
	if (text !== undefined && !/^[a-z][a-z\d-]{0,40}$/.test(text)) {
		refuse(source, `format is “${text}”, not the id of one, such as markdown`);
	}
	return text;
}

/** ISO 8601, as much of it as is known: `2024`, `2024-10`, `2024-10-22`, `2024-10-22T08:00Z`. */
const isoDate =
	/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

function dateOf(value: unknown, name: string, source: string): string | undefined {
	const text = textOf(value, name, source);
	if (text !== undefined && !isoDate.test(text)) refuse(source, `${name} is “${text}”, not a date such as 2024-10-22`);
	return text;
}

/** An address is drawn as a link, so it must not be one that runs something. */
function urlOf(value: unknown, source: string): string | undefined {
	const text = textOf(value, 'url', source);
	if (text === undefined) return undefined;
	if (!URL.canParse(text) || !['http:', 'https:'].includes(new URL(text).protocol)) {
		refuse(source, `url is “${text}”, not an http or https address`);
	}
	return text;
}

function participantsOf(value: unknown, source: string): readonly Participant[] | undefined {
	if (value === undefined || value === null) return undefined;
	if (!Array.isArray(value)) refuse(source, 'participants is not a list');
	if (value.length > mostLabels) refuse(source, `participants has more than ${mostLabels} entries`);
	return value.map((one: unknown, at) =>
		participantOf(fieldsOf(one, `participants[${at}]`, source), `participants[${at}]`, source),
	);
}

const mostLabels = 1000;

function labelsIn(value: unknown, name: string, source: string): readonly string[] | undefined {
	if (value === undefined || value === null) return undefined;
	if (!Array.isArray(value) || value.length > mostLabels)
		refuse(source, `${name} is not a list of up to ${mostLabels} labels`);
	const labels = value.flatMap((one: unknown, at) => textOf(one, `${name}[${at}]`, source) ?? []);
	return labels.length === 0 ? undefined : [...new Set(labels)];
}

const roles = ['host', 'guest', 'other'] as const;

function participantOf(fields: Fields, at: string, source: string): Participant {
	const label = textOf(fields['label'], `${at}.label`, source) ?? refuse(source, `${at}.label is missing`);
	const entity = textOf(fields['entity'], `${at}.entity`, source);
	if (entity !== undefined && !/^person\/[\p{L}\p{N}-]+$/u.test(entity)) {
		refuse(source, `${at}.entity is “${entity}”, not an id such as person/noam-brown`);
	}
	const name = labelsOf(fields['name'], `${at}.name`, source);
	const said = textOf(fields['role'], `${at}.role`, source);
	const role = roles.find((known) => known === said);
	if (said !== undefined && role === undefined)
		refuse(source, `${at}.role is “${said}”, not one of ${roles.join(', ')}`);
	return {
		label,
		...(entity === undefined ? {} : { entity }),
		...(name === undefined ? {} : { name }),
		...(role === undefined ? {} : { role }),
	};
}

function labelsOf(value: unknown, at: string, source: string): Labels | undefined {
	if (value === undefined || value === null) return undefined;
	const entries = Object.entries(fieldsOf(value, at, source)).map(([language, text]) => {
		if (!/^[a-z]{2,3}(-[A-Za-z\d]+)*$/.test(language))
			refuse(source, `${at} has “${language}”, not a language such as en or zh`);
		return [language, textOf(text, `${at}.${language}`, source)] as const;
	});
	const said = entries.filter((entry): entry is [string, string] => entry[1] !== undefined);
	return said.length === 0 ? undefined : Object.fromEntries(said);
}
