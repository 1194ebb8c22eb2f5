// Requests for an operation of the document: as it asks, or `wild`, as nobody should.
import type { Operation } from './document.ts';
import { hostileTexts, meaning, type Draw, type Values } from './values.ts';

export type Asked = {
	readonly method: string;
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: Uint8Array;
};

const speech = [
	'Ann: I work on {word} at OpenAI.\n\nBob: With Noam Brown?\n\nAnn: Yes, on {word}.\n\nBob: Good.\n',
	'主持人：欢迎林知远。\n\n林知远：谢谢，我在研究{word}和强化学习。\n\n主持人：为什么？\n\n林知远：因为物理学。\n',
	'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>About {word}.\n\n00:02.000 --> 00:04.000\n<v Bob>Reinforcement learning.\n',
	'{"segments": [{"start": 0, "end": 1, "speaker": "A", "text": "On {word}."}, {"start": 1, "end": 2, "speaker": "B", "text": "Yes."}]}',
];

export function requestFor(operation: Operation, values: Values, draw: Draw, wild: boolean): Asked {
	const { requestBody, method } = operation;
	const address = addressOf(operation, values, draw, wild);
	if (requestBody === undefined) return { method, path: address, headers: rangeOf(operation, draw) };
	const types = Object.keys(requestBody.content);
	const type = draw.pick(types);
	const schema = requestBody.content[type]?.schema ?? {};
	const sent = type === 'multipart/form-data' ? formOf(values, draw, wild) : jsonOf(schema, values, draw, wild);
	const said =
		wild && draw.chance(0.1) ? draw.pick(['', 'text/plain', 'application/json; charset=x', ...types]) : sent.type;
	return { method, path: address, headers: said === '' ? {} : { 'content-type': said }, body: sent.body };
}

function addressOf(
	{ path, operationId, parameters = [] }: Operation,
	values: Values,
	draw: Draw,
	wild: boolean,
): string {
	const ids = operationId in meaning ? operationId : path.split('/').slice(0, 3).join('/');
	let address = path;
	for (const { name, schema } of parameters.filter((one) => one.in === 'path')) {
		const word = values.word(name === 'id' ? ids : name, schema, wild && draw.chance(0.8));
		address = address.replace(`{${name}}`, () => inPath(word, draw, wild));
	}
	const asked = parameters
		.filter(
			(one) =>
				one.in === 'query' && (one.required === true ? !wild || draw.chance(0.8) : draw.chance(wild ? 0.7 : 0.4)),
		)
		.flatMap(({ name, schema }) => {
			const word = values.word(name, schema, wild && draw.chance(0.5));
			const times = wild && draw.chance(0.1) ? 3 : 1;
			return Array.from({ length: times }, () => `${name}=${wild && draw.chance(0.05) ? '%ff%' : encoded(word)}`);
		});
	if (wild && draw.chance(0.1)) asked.push(`${encoded(draw.pick(hostileTexts))}=${encoded(draw.pick(hostileTexts))}`);
	return asked.length === 0 ? address : `${address}?${asked.join('&')}`;
}

/** Ids stand in the path as they are, or with their slash as a code; what is wild may be no code at all. */
function inPath(word: string, draw: Draw, wild: boolean): string {
	const codes = encoded(word);
	if (wild && draw.chance(0.1))
		return draw.pick(['%', '%ff', '%c0%af', '%00', '..', '.', '%2e%2e', '//', ';', codes + '%']);
	return draw.chance(0.5) ? codes.replace(/%2F/g, '/') : codes;
}

function encoded(word: string): string {
	return encodeURIComponent(word.toWellFormed());
}

function rangeOf({ operationId }: Operation, draw: Draw): Readonly<Record<string, string>> {
	if (operationId !== 'audio' || draw.chance(0.3)) return {};
	return {
		range: draw.pick(['bytes=0-9', 'bytes=-5', 'bytes=9-2', 'bytes=99999999999-', 'bytes=0-0,2-3', 'x', 'bytes=']),
	};
}

type Sent = { readonly type: string; readonly body: Uint8Array };

function talk(draw: Draw): string {
	return draw
		.pick(speech)
		.replaceAll('{word}', `${draw.pick(['memory', 'chess', '音乐', 'Ada Vance'])} ${Math.floor(draw.next() * 1e6)}`);
}

function jsonOf(schema: object, values: Values, draw: Draw, wild: boolean): Sent {
	let text = values.json(schema, wild);
	// A transcript where one is asked for, that can be read or can't.
	text = text.replace(
		/"text": "[^"\\]*"/,
		() => `"text": ${JSON.stringify(wild && draw.chance(0.3) ? draw.pick(hostileTexts) : talk(draw))}`,
	);
	if (wild && draw.chance(0.1)) text = text.slice(0, Math.floor(text.length / 2));
	const bytes = Buffer.from(text, 'utf8');
	const isBroken = wild && draw.chance(0.05);
	return { type: 'application/json', body: isBroken ? Buffer.concat([bytes, Buffer.from([0xff, 0xfe])]) : bytes };
}

const fields = ['id', 'title', 'format', 'language', 'published', 'recorded', 'url', 'sidecar', 'folder'];

function formOf(values: Values, draw: Draw, wild: boolean): Sent {
	const boundary = wild && draw.chance(0.1) ? 'x'.repeat(69) : 'a-boundary';
	const name = wild ? draw.pick(hostileTexts).replace(/["\r\n]/g, '_') : 'talk.md';
	const content = wild && draw.chance(0.2) ? draw.pick(hostileTexts) : talk(draw);
	const parts = [part(`name="file"; filename="${name}"`, content, boundary)];
	if (wild && draw.chance(0.2))
		parts.push(part('name="audio"; filename="a.wav"', draw.pick(['RIFF', '', 'ID3', 'OggS']), boundary));
	for (const field of fields.filter(() => draw.chance(wild ? 0.25 : 0.1))) {
		const plain = field === 'sidecar' ? '{"title": "From beside"}' : values.word(field, { type: 'string' }, false);
		const value = wild && draw.chance(0.5) ? draw.pick(hostileTexts) : plain;
		parts.push(part(`name="${field}"`, value, boundary));
	}
	if (wild && draw.chance(0.1)) parts.push(part('no-name', 'x', boundary));
	if (wild && draw.chance(0.1)) parts.push(parts[0] ?? '');
	const end = wild && draw.chance(0.1) ? '' : `--${boundary}--\r\n`;
	const said = wild && draw.chance(0.1) ? 'another' : boundary;
	const body = Buffer.from(parts.join('') + end, 'utf8');
	return { type: `multipart/form-data; boundary=${said}`, body };
}

function part(disposition: string, content: string, boundary: string): string {
	return `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;
}
