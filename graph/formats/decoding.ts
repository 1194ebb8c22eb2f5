// How a format writes a character that it cannot write as itself. Offsets count in the source as it stands,
// so a proof must know it. Formats that are not named here write every character as itself.
import { decodeHTML } from 'entities';

type Decode = (piece: string) => string;

const plain: Decode = (piece) => piece;

/** Of a stretch of a JSON string, without its quotes. */
const json: Decode = (piece) => {
	try {
		return String(JSON.parse(`"${piece}"`));
	} catch (error) {
		if (error instanceof SyntaxError) return piece;
		throw error;
	}
};

const byFormat: ReadonlyMap<string, Decode> = new Map(
	Object.entries({
		webvtt: decodeHTML,
		srt: decodeHTML,
		'timed-lines': decodeHTML,
		'whisper-tsv': decodeHTML,
		markdown: decodeHTML,
		text: decodeHTML,
		html: decodeHTML,
		tei: decodeHTML,
		whisper: json,
		'whisper-cpp': json,
		deepgram: json,
		assemblyai: json,
		'podcast-json': json,
		rev: json,
		youtube: json,
		json,
	}),
);

export function decodingOf(format: string): Decode {
	return byFormat.get(format) ?? plain;
}
