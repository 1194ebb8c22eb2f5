// What an interview says, as bytes: made in the thread that extracts, read in the process that holds the graph. The thread
// that answers requests passes them on without reading them, so the largest interview holds up nobody.
import { deserialize, serialize } from 'node:v8';
import type { KnowledgeGraph } from '#graph/model.ts';

/** `id`: the interview's. `bytes`: of the same version of Node, since they are never kept. */
export type PackedKnowledge = { readonly id: string; readonly bytes: Uint8Array };

export function pack(id: string, knowledge: KnowledgeGraph): PackedKnowledge {
	return { id, bytes: serialize(knowledge) };
}

export function unpack({ bytes }: PackedKnowledge): KnowledgeGraph {
	return deserialize(bytes) as KnowledgeGraph;
}
