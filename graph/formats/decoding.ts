// How a format writes a character that it cannot write as itself. Offsets count in the source as it stands,
// so a proof must know it. Formats that are not named here write every character as itself.

type Decode = (piece: string) => string;

const plain: Decode = (piece) => piece;

const byFormat: { readonly [format: string]: Decode } = {};

export function decodingOf(format: string): Decode {
	return byFormat[format] ?? plain;
}
