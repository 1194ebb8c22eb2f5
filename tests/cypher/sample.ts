// The sample interview as the program reads it, and a version of it that somebody has worked over.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extract } from '#graph/extract.ts';
import type { KnowledgeGraph } from '#graph/model.ts';

const path = new URL('../../interviews/dan-roberts-2024.md', import.meta.url);

export function sample(id = 'dan-roberts-2024', edit: (text: string) => string = (text) => text): KnowledgeGraph {
	const text = edit(readFileSync(path, 'utf8'));
	const sha256 = createHash('sha256').update(text).digest('hex');
	return extract({ name: 'dan-roberts-2024.md', text, sha256 }, { id }).knowledge;
}
