// How a format writes a character that it cannot write as itself. Offsets count in the source as it stands,
// so a proof must know it. Formats that are not named here write every character as itself.
import { decodeHTML } from 'entities';
import { entity } from './words.ts';

type Decode = (piece: string) => string;

const plain: Decode = (piece) => piece;

/** As readers write them: with a semicolon. Browsers take `&gt` for one too, and then `&gtW` would be two. */
const html: Decode = (piece) => piece.replace(entity, (each) => decodeHTML(each));

/** Of a stretch of a JSON string, without its quotes. */
const json: Decode = (piece) => {
	try {
		return String(JSON.parse(`"${piece}"`));
	} catch (error) {
		if (error instanceof SyntaxError) return piece;
		throw error;
	}
};

/** Of a cell in quotation marks. */
const cell: Decode = (piece) => piece.replaceAll('""', '"');

const byFormat: ReadonlyMap<string, Decode> = new Map(
	Object.entries({
		webvtt: html,
		srt: html,
		ass: html,
		ttml: html,
		'html-page': html,
		csv: cell,
		'timed-lines': html,
		'whisper-tsv': html,
		markdown: html,
		text: html,
		html: html,
		tei: html,
		whisper: json,
		'whisper-cpp': json,
		deepgram: json,
		assemblyai: json,
		'podcast-json': json,
		rev: json,
		amazon: json,
		speechmatics: json,
		google: json,
		azure: json,
		elevenlabs: json,
		paraformer: json,
		youtube: json,
		json,
	}),
);

export function decodingOf(format: string): Decode {
	return byFormat.get(format) ?? plain;
}
