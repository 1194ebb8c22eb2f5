// How much one request may bring: the largest source, and room for what a form or JSON puts around it; a recording where
// one is taken.
import { sizeLimit } from '#graph/source.ts';

/** In bytes. */
export const bodyLimit = sizeLimit + 1024 * 1024;

/** Of a recording: four hours of good MP3, or an hour and a half of uncompressed stereo. */
export const audioLimit = 1024 * 1024 * 1024;

/** Of a request that may bring one. */
export const uploadLimit = audioLimit + bodyLimit;

type Sent = { readonly method: string; readonly path: string; readonly type: string };

/** True for a form at the one address that writes a recording to the disk as it comes. */
export function takesRecording({ method, path, type }: Sent): boolean {
	return method === 'POST' && path === '/api/interviews' && /^multipart\/form-data\b/i.test(type);
}
