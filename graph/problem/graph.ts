// What can be wrong with the graph, and with the database that holds it.

export const graphMessages = {
	graph_behind: (about: {
		id: string;
		change: 'added' | 'replaced' | 'corrected' | 'removed' | 'restored';
		reason: string;
	}) =>
		`The interview ${about.id} was ${about.change} in the library, but the graph was not updated (${about.reason}). The change is safe. The graph is rebuilt at the next change or start.`,
	graph_locked: (about: { path: string }) =>
		`Another process has opened the graph in ${about.path}. Only one process at a time can use it. Stop the other one, or choose another library with COLLOQUY_LIBRARY.`,
	graph_failed: (about: { engine: string; statement: string; reason: string }) =>
		`${about.engine} could not run “${about.statement}”: ${about.reason}. The library is safe. Rebuild the graph with: colloquy rebuild`,
	graph_crashed: (about: { reason: string }) =>
		`The graph process ended unexpectedly (${about.reason}). The library is safe. The graph is reopened now, and rebuilt if necessary.`,
	graph_engine_missing: (about: { reason: string }) =>
		`The embedded graph database cannot be loaded (${about.reason}). Run npm ci again on this machine, or use a Neo4j server with NEO4J_URI.`,
	database_away: (about: { address: string; reason: string }) =>
		`The graph database at ${about.address} does not answer (${about.reason}). Nothing is lost. Colloquy continues as soon as the database answers.`,
	database_refused: (about: { address: string; reason: string }) =>
		`The graph database at ${about.address} refused the connection (${about.reason}). Check NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE.`,
	database_setting: (about: { address: string; reason: string }) =>
		`NEO4J_URI is “${about.address}”, which is not valid: ${about.reason}. Write it like neo4j://localhost:7687 or bolt://localhost:7687.`,
	/** Without a path for whoever asks over HTTP, and where the owner does not say. */
	library_copied: (about: { address?: string; path?: string; host?: string }) =>
		`The graph of this library${about.address === undefined ? '' : ` at ${about.address}`} belongs to another folder with the same id` +
		(about.path === undefined ? '. ' : `: ${about.path} on ${about.host ?? ''}. `) +
		'Nothing was changed, and this folder is safe. If this folder is a copy, or a restored backup, give it an id and a ' +
		'graph of its own: colloquy rebuild --own-id. If the other folder is no longer used, because it was moved here or ' +
		'deleted, take over its graph: colloquy rebuild --take-over.',
};
