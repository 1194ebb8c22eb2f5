import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const node = { environment: 'node' as const };
const cost = ['tests/graph/{hostile,memory}.test.ts', 'tests/graph/text/compiled-words.test.ts'];

export default defineConfig({
	plugins: [svelte()],
	test: {
		// Most files wait for other processes half of the time; vitest leaves one core free unless told otherwise.
		maxWorkers: '100%',
		projects: [
			// The loop: pure code. Files share their modules, so that the lexicon is read once, not by each.
			{
				extends: true,
				test: {
					...node,
					name: 'unit',
					include: ['tests/{project,graph,lib,layout,fit}/**/*.test.ts'],
					exclude: cost,
					isolate: false,
					testTimeout: 60_000,
				},
			},
			// What text and memory cost, counted, and which lists are read at all: each in modules of its own.
			{ extends: true, test: { ...node, name: 'cost', include: cost, testTimeout: 60_000 } },
			// LadybugDB in memory and in folders, the library in a temporary folder, processes that are killed.
			{
				extends: true,
				test: {
					...node,
					name: 'library',
					include: ['tests/{cypher,server,library}/**/*.test.ts'],
					exclude: ['tests/cypher/neo4j/**'],
					testTimeout: 60_000,
				},
			},
			// The same contract on a real Neo4j: NEO4J_URI, Docker, or a JDK with Maven.
			{
				extends: true,
				test: {
					...node,
					name: 'neo4j',
					include: ['tests/cypher/neo4j/**/*.test.ts'],
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 240_000,
				},
			},
			// The command and the HTTP API as their users meet them: other processes.
			{
				extends: true,
				test: {
					...node,
					name: 'command',
					include: ['tests/{cli,api}/**/*.test.ts'],
					testTimeout: 120_000,
					hookTimeout: 240_000,
				},
			},
			// The built app in a real Chromium.
			{
				extends: true,
				test: {
					...node,
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					testTimeout: 60_000,
					hookTimeout: 240_000,
				},
			},
			// The packed package, installed in an empty folder.
			{
				extends: true,
				test: {
					...node,
					name: 'package',
					include: ['tests/package/**/*.test.ts'],
					testTimeout: 240_000,
					hookTimeout: 240_000,
				},
			},
		],
	},
});
