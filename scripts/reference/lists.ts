// What has one list in the code: formats, exports, kinds, packs, settings, limits.
import { exports } from '../../graph/exports/index.ts';
import { formats } from '../../graph/formats/index.ts';
import { fields } from '../../graph/lexicon/packs.ts';
import { most } from '../../graph/model/limits.ts';
import { kinds } from '../../graph/model.ts';
import { sizeLimit } from '../../graph/source/source.ts';
import { messages } from '../../src/lib/i18n/messages.ts';
import { settings, type Setting } from '../../src/lib/server/every-setting.ts';
import { namesLimit } from '../../src/lib/server/library/lexicon.ts';
import { audioLimit, bodyLimit, fieldsLimit } from '../../src/lib/server/limits.ts';
import { code, table } from './tables.ts';

export function formatTable(): string {
	return table(
		['`--as`', 'format'],
		formats.map(({ id, title }) => [code(id), title]),
	);
}

export function exportTable(): string {
	return table(
		['`--format`', 'for', 'holds', 'file', 'media type'],
		exports.map(({ id, title, holds, extension, mediaType }) => [
			code(id),
			title,
			holds,
			code(`<name>.${extension}`),
			code(mediaType),
		]),
	);
}

export function kindTable(): string {
	const { en, zh } = messages;
	return table(
		['kind', 'English', '中文'],
		kinds.map((kind) => [code(kind), en.kinds.one[kind], zh.kinds.one[kind]]),
	);
}

export function packList(): string {
	return `The packs that ship: ${fields.map(code).join(', ')}.`;
}

export function settingTable(): string {
	const all: readonly Setting[] = settings;
	return table(
		['setting', 'says', 'otherwise'],
		all.map(({ name, about, otherwise = '' }) => [code(name), about, otherwise]),
	);
}

export function limitTable(): string {
	const figure = (number: number): string => number.toLocaleString('en');
	return table(
		['of', 'at most'],
		[
			['a transcript', `${figure(sizeLimit)} bytes`],
			['a recording', `${figure(audioLimit)} bytes`],
			['a lexicon file of yours', `${figure(namesLimit)} bytes`],
			['a request that brings a transcript', `${figure(bodyLimit)} bytes, and those of its recording`],
			['any other request', `${figure(fieldsLimit)} bytes`],
			...Object.entries(most).map(([what, number]) => [`${what} of one interview`, figure(number)]),
		],
	);
}
