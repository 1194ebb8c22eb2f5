// How much one request may bring: the largest source, and room for what a form or JSON puts around it.
import { sizeLimit } from '#graph/source.ts';

/** In bytes. */
export const bodyLimit = sizeLimit + 1024 * 1024;
