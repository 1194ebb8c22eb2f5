// How one interview was read: its format and why, what every character is, who speaks.
import { openedLibrary } from '#lib/server/api/library.ts';
import { reply } from '#lib/server/api/reply.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(({ params: { id } }) => openedLibrary().reading(id));
