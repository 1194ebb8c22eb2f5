// What can be asked here, for programs: OpenAPI 3.1.
import { json } from '@sveltejs/kit';
import { openapi } from '#lib/server/api/openapi/document.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => json(openapi);
