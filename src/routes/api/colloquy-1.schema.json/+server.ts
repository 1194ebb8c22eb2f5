// The JSON Schema of colloquy/1, which exports and `colloquy extract` are written in.
import { json } from '@sveltejs/kit';
import schema from '#graph/exports/colloquy-1.schema.json' with { type: 'json' };
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => json(schema, { headers: { 'content-type': 'application/schema+json' } });
