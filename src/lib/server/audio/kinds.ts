// Which recordings are kept: told by their first bytes, never by a name or by what a browser says of them.

export type AudioKind = { readonly extension: string; readonly type: string };

/** As many bytes of a file's head as `audioKindOf` looks at. */
export const headLength = 4096;

/** What stands in `audio.<extension>`, and how it is served. */
export const audioKinds: readonly AudioKind[] = [
	{ extension: 'mp3', type: 'audio/mpeg' },
	{ extension: 'm4a', type: 'audio/mp4' },
	{ extension: 'mp4', type: 'video/mp4' },
	{ extension: 'ogg', type: 'audio/ogg' },
	{ extension: 'opus', type: 'audio/ogg' },
	{ extension: 'webm', type: 'audio/webm' },
	{ extension: 'wav', type: 'audio/wav' },
	{ extension: 'flac', type: 'audio/flac' },
];

/** For messages. */
export const audioNames = 'MP3, M4A/MP4, Ogg/Opus, WebM, WAV, FLAC';

/** Undefined for what is no recording of these kinds. */
export function audioKindOf(head: Uint8Array): AudioKind | undefined {
	const extension = extensionOf(head);
	return audioKinds.find((kind) => kind.extension === extension);
}

function extensionOf(head: Uint8Array): string | undefined {
	const text = (from: number, to: number): string => new TextDecoder('latin1').decode(head.subarray(from, to));
	if (text(0, 3) === 'ID3' || isFrame(head)) return 'mp3';
	if (text(4, 8) === 'ftyp') return /^M4[AB] /.test(text(8, 12)) ? 'm4a' : 'mp4';
	if (text(0, 4) === 'OggS') return text(0, 256).includes('OpusHead') ? 'opus' : 'ogg';
	if (text(0, 4) === '\x1a\x45\xdf\xa3') return text(0, 64).includes('webm') ? 'webm' : undefined;
	if ((text(0, 4) === 'RIFF' || text(0, 4) === 'RF64') && text(8, 12) === 'WAVE') return 'wav';
	return text(0, 4) === 'fLaC' ? 'flac' : undefined;
}

/** An MPEG frame of layer III: eleven bits set, then a version, layer, bit rate and sampling rate that there are. */
function isFrame([first = 0, second = 0, third = 0]: Uint8Array): boolean {
	const isSynced = first === 0xff && (second & 0xe0) === 0xe0;
	const isLayer3 = (second & 0x18) !== 0x08 && (second & 0x06) === 0x02;
	return isSynced && isLayer3 && third >> 4 !== 0x0f && third >> 4 !== 0 && (third & 0x0c) !== 0x0c;
}
