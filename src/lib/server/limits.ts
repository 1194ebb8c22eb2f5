// How much one request may bring: the largest source, and room for what a form or JSON puts around it; a recording where
// one is taken; a few fields everywhere else.
import { sizeLimit } from '#graph/source/source.ts';

/** Of a request that brings a transcript, in bytes. */
export const bodyLimit = sizeLimit + 1024 * 1024;

/** Of a recording: four hours of good MP3, or an hour and a half of uncompressed stereo. */
export const audioLimit = 1024 * 1024 * 1024;

/** Of a request that may bring one. */
export const uploadLimit = audioLimit + bodyLimit;

/** Of what brings fields alone: the names of some thousand speakers. Forms and JSON are read whole and at once. */
export const fieldsLimit = 1024 * 1024;

export type Sent = { readonly method: string; readonly path: string; readonly type: string };

/** True for a form at the one address that writes a recording to the disk as it comes. */
export function takesRecording({ method, path, type }: Sent): boolean {
	return method === 'POST' && path === '/api/interviews' && /^multipart\/form-data\b/i.test(type);
}

/** The most that a request may bring, in bytes. */
export function limitOf(sent: Sent): number {
	if (takesRecording(sent)) return uploadLimit;
	const isUpload = sent.method === 'POST' && (sent.path === '/api/interviews' || sent.path === '/interviews');
	return isUpload ? bodyLimit : fieldsLimit;
}
